import { expect, test } from 'vitest'
import { withoutWholes } from '../../src/inventory/wholes.js'
import { placed, send } from '../reconcile/make.js'

const whole = send({ name: 'customer', id: 'a.ts#x', whole: 'spread', category: 'user', file: 'a.ts' })
const part = (more: Partial<Parameters<typeof send>[0]> = {}) => send({ name: 'email', id: 'a.ts#y', file: 'a.ts', of: { name: 'customer', path: ['email'], id: 'a.ts#x' }, ...more })
const told = (...data: Parameters<typeof placed>[0]['data'] & object) => withoutWholes(placed({ data }).data).map(({ name, within }) => within === undefined ? name : `${name} within ${within}`)

test('a record goes where its fields are told, and nowhere else', () => {
  expect(told(whole, part())).toEqual(['email within customer'])
  expect(told(whole)).toEqual(['customer'])
  // what only may be personal tells nothing of the record
  expect(told(whole, part({ confidence: 'low' }))).toEqual(['customer', 'email'])
  // the same id at another recipient, or in another file, is another record
  expect(told(whole, part({ sink: 'segment' }))).toEqual(['customer', 'email'])
  expect(told(whole, part({ file: 'b.ts' }))).toEqual(['customer', 'email'])
})
