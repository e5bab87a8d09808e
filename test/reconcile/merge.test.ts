import { expect, test } from 'vitest'
import { mergeData } from '../../src/reconcile/index.js'
import { at, field, inFiles, send } from './make.js'

const manifest = 'purposes: {}'

test('a datum that stands in several files is one finding, at the most telling place', () => {
  const data = [
    field({ name: 'phone', owner: 'userSchema', record: 'User', role: 'checked', file: 'src/a.ts', at: at(3) }),
    field({ name: 'phone', owner: 'UserEntity', record: 'User', role: 'kept', file: 'src/b.ts', at: at(4) }),
    field({ name: 'phone', owner: 'UserForm', record: 'User', file: 'src/c.tsx', at: at(5) }),
  ]
  const [finding, ...others] = mergeData(inFiles({ manifest, data }))
  expect(others).toEqual([])
  expect(finding?.at).toMatchObject({ file: 'src/c.tsx', line: 5 })
  expect(finding?.related.map(each => `${each.at.file} ${each.message}`)).toEqual([
    'src/b.ts also here: UserEntity keeps a phone number ("phone")', 'src/a.ts also here: userSchema accepts a phone number ("phone")',
  ])
})

test('other records, categories, nameless ones and sends stay apart', () => {
  const data = [
    field({ name: 'phone', owner: 'UserForm', record: 'User', file: 'src/a.ts' }), field({ name: 'email', owner: 'UserForm', record: 'User', file: 'src/b.ts', category: 'user.contact.email' }),
    field({ name: 'phone', owner: 'GuestForm', record: 'Guest', file: 'src/c.ts' }),
    field({ name: 'phone', owner: 'Form', record: '', file: 'src/d.ts' }), field({ name: 'phone', owner: 'Form', record: '', file: 'src/e.ts' }),
    send({ name: 'distinctId', slot: 'id', file: 'src/f.ts' }), send({ name: 'distinctId', slot: 'id', file: 'src/g.ts' }),
  ]
  expect(mergeData(inFiles({ manifest, data }))).toHaveLength(7)
})
