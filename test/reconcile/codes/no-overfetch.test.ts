import { expect, test } from 'vitest'
import code from '../../../src/reconcile/codes/no-overfetch.js'
import { reconcileProgram } from '../../../src/reconcile/index.js'
import type { Exposure, Finding } from '../../../src/types/index.js'
import { at, field, placed, title } from '../make.js'

const exposure = (part: Partial<Exposure> = {}): Exposure =>
  ({ by: 'GET /api/team', record: 'User', at: { file: 'src/team.ts', ...at(9) }, fetchedAt: { file: 'src/team.ts', ...at(7) }, unread: ['phone'], read: ['name', 'email'], ...part })

function find(places: Exposure[]): Finding[] {
  const data = ['phone', 'name'].map(name => field({ name, role: 'kept', owner: 'User', file: 'schema.prisma' }))
  return reconcileProgram({ ...placed({ data }), title, exposures: { searched: 40, places } }, [code], () => 'warn')
}

test('what goes along, what is read, and where it is kept', () => {
  const [found, ...others] = find([exposure()])
  expect(others).toEqual([])
  expect(found).toMatchObject({
    at: { file: 'src/team.ts', line: 7 },
    message: 'GET /api/team returns whole User records to the client; nothing in the 40 files of the client reads phone. Select what is read (name and email): the rest goes along for nobody.',
  })
  expect(found?.related.map(one => `${one.at.file}:${one.at.line} ${one.message}`)).toEqual(['src/team.ts:9 handed over here', 'schema.prisma:10 "phone" is kept here'])
})

test('props of a component, and what is fetched in several places of one handler', () => {
  expect(find([exposure({ by: 'TeamPage', to: 'Card', read: [] })]).map(one => one.message)).toEqual([
    'TeamPage hands a whole User to Card, which runs in the browser; nothing in the 40 files of the client reads phone. Select what is read: the rest goes along for nobody.',
  ])
  expect(find([exposure(), exposure({ fetchedAt: { file: 'src/team.ts', ...at(20) } })]).map(one => one.related.map(other => other.message))).toEqual([['handed over here', 'also fetched here', '"phone" is kept here']])
  expect(reconcileProgram({ ...placed({ data: [] }), title }, [code], () => 'warn')).toEqual([])
})
