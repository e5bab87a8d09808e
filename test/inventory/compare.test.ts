import { expect, test } from 'vitest'
import { compareInventories } from '../../src/inventory/compare.js'
import type { DataChanges, DatumEntry, DatumPlace, Inventory, Role, State } from '../../src/types/index.js'

interface Place { role?: Role; file?: string; name?: string; required?: boolean; sink?: string }
interface Entry { record?: string; category?: string; state?: State; purposes?: string[]; none?: string; places?: Place[] }

const placeOf = ({ role = 'asked', file = 'src/form.tsx', name = 'phone', required, sink }: Place): DatumPlace => ({
  id: `${file}#Form.${name}`, name, surface: role === 'sent' ? 'sink' : role === 'granted' ? 'permission' : role === 'kept' ? 'model' : 'form', role,
  ...(required !== undefined && { required }), ...(sink !== undefined && { sink }), at: { file, start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 },
})

const entry = ({ record = 'Member', category = 'user.contact.phone_number', state = 'declared', purposes = state === 'declared' ? ['account'] : [], none, places = [{}] }: Entry): DatumEntry => ({
  record, category, confidence: state === 'unsure' ? 'low' : 'high', state, purposes, recipients: [], places: places.map(placeOf), ...(none !== undefined && { none }),
})

function inventory(...entries: Entry[]): Inventory {
  const data = entries.map(entry)
  const sends = data.flatMap(one => one.places.filter(place => place.sink !== undefined).map(place => ({ name: place.sink as string, category: one.category, places: [place] })))
  return {
    data, gaps: [], recipients: [...new Set(sends.map(send => send.name))].map(name => ({
      name, title: name.toUpperCase(), kind: 'analytics', declared: true, for: ['usage'], contacts: 0,
      receives: sends.filter(send => send.name === name).map(({ category, places }) => ({ category, allowed: name === 'posthog', places })),
    })),
    coverage: { files: 1, parsed: 1, skipped: 0, generated: 0, unreadable: 0, unread: {}, leftOut: {}, forms: 1, models: 0, sinks: 0 },
  }
}

const told = ({ begins, ceases, renamed, rejudged }: DataChanges): string[] => [
  ...begins.map(one => `+ ${one.deed} ${one.record} ${one.category.split('.').at(-1)}${one.recipient ? ` ${one.recipient.title}` : ''} ${one.state}`),
  ...ceases.map(one => `- ${one.deed} ${one.record} ${one.category.split('.').at(-1)}${one.recipient ? ` ${one.recipient.title}` : ''}`),
  ...renamed.map(one => `${one.from} > ${one.to}`), ...rejudged.map(one => `${one.record} ${one.before} > ${one.after}`),
]
const changes = (before: Entry[], after: Entry[]): string[] => told(compareInventories(inventory(...before), inventory(...after)))
const email = 'user.contact.email'
const name = 'user.name'

test('each way of using a datum begins and ceases by itself', () => {
  const all: Place[] = [{}, { required: true, role: 'taken' }, { role: 'kept' }, { role: 'sent', sink: 'posthog' }, { role: 'sent', sink: 'ads' }]
  expect(changes([], [{ places: all }])).toEqual([
    '+ collect Member phone_number declared', '+ demand Member phone_number declared', '+ keep Member phone_number declared', '+ send Member phone_number ADS undeclared', '+ send Member phone_number POSTHOG declared',
  ])
  expect(changes([{ places: all }], [{ places: all.slice(0, 1) }])).toEqual(
    ['- demand Member phone_number', '- keep Member phone_number', '- send Member phone_number ADS', '- send Member phone_number POSTHOG'])
  expect(changes([{}], [{ places: [{ required: true }] }])).toEqual(['+ demand Member phone_number declared'])
  expect(changes([], [{ places: [{ role: 'granted' }], state: 'undeclared' }])).toEqual(['+ permit Member phone_number undeclared'])
  // what a type describes is done nowhere
  expect(changes([], [{ places: [{ role: 'shaped' }], state: 'shaped' }])).toEqual([])
})

test('a field by another name, further places, a moved file and another state say nothing new', () => {
  expect(changes([{ places: [{ name: 'phone' }] }], [{ places: [{ name: 'mobile', file: 'src/elsewhere.tsx' }, { role: 'checked' }], state: 'undeclared' }])).toEqual([])
  expect(changes([{ record: 'src/a.ts', places: [{ file: 'src/a.ts' }] }], [{ record: 'lib/b.ts', places: [{ file: 'lib/b.ts' }] }])).toEqual([])
})

test('of what goes by its file, what is gone there and new here has moved; one more is one more', () => {
  const at = (file: string, fieldName: string): Entry => ({ record: file, places: [{ file, name: fieldName, role: 'sent', sink: 'posthog' }] })
  expect(changes([at('a.ts', 'x'), at('b.ts', 'y')], [at('c.ts', 'y'), at('d.ts', 'z'), at('e.ts', 'x')])).toEqual(['+ send d.ts phone_number POSTHOG declared'])
  expect(changes([at('a.ts', 'x')], [])).toEqual(['- send a.ts phone_number POSTHOG'])
  expect(changes([at('a.ts', 'x')], [{ ...at('c.ts', 'x'), category: email }])).toEqual(['+ send c.ts email POSTHOG declared', '- send a.ts phone_number POSTHOG'])
})

test('a record by another name is told as that, with what it does beside', () => {
  const both = (record: string, ...more: Entry[]): Entry[] => [{ record }, { record, category: email }, ...more]
  expect(changes(both('Signup'), both('Join', { record: 'Join', category: name }))).toEqual(['+ collect Join name declared', 'Signup > Join'])
  // one thing alone may be chance, unless it stands in the same file
  expect(changes([{ record: 'Letter', places: [{ file: 'a.tsx' }] }], [{ record: 'Contact', places: [{ file: 'b.tsx' }] }])).toEqual(['+ collect Contact phone_number declared', '- collect Letter phone_number'])
  expect(changes([{ record: 'Letter' }], [{ record: 'Mail' }])).toEqual(['Letter > Mail'])
  // less than half in common is another record, though it stands where the first one stood
  expect(changes([{ record: 'Letter' }], [{ record: 'Visit', category: name }])).toEqual(['+ collect Visit name declared', '- collect Letter phone_number'])
  expect(changes([{ record: 'Letter' }, { record: 'Letter', category: email }], [{ record: 'Visit' }, { record: 'Visit', category: name }]).length).toBe(4)
  // for something else, it is something else
  expect(changes([{ record: 'Letter' }], [{ record: 'Contact', purposes: ['support'] }])).toEqual(['+ collect Contact phone_number declared', '- collect Letter phone_number'])
  // a record that stays is not taken for another
  expect(changes(both('Signup'), [...both('Signup'), ...both('Join')])).toEqual(['+ collect Join email declared', '+ collect Join phone_number declared'])
  // of two that are alike, the one in the same file
  const apart = (record: string, file: string): Entry[] => [{ record, places: [{ file }] }, { record, category: email, places: [{ file }] }]
  expect(changes(apart('Old', 'x.tsx'), [...apart('Another', 'y.tsx'), ...apart('New', 'x.tsx')])).toEqual(['+ collect Another email declared', '+ collect Another phone_number declared', 'Old > New'])
})

test('what only people judge otherwise neither begins nor ceases', () => {
  expect(changes([{ state: 'undeclared' }], [{ state: 'not-personal', none: 'our own number' }])).toEqual(['Member undeclared > not-personal'])
  expect(changes([{ state: 'unsure' }], [{ state: 'declared' }])).toEqual(['Member unsure > declared'])
  expect(changes([{ state: 'unsure' }], [{ state: 'not-personal', none: 'x' }])).toEqual([])
  expect(changes([], [{ state: 'unsure' }])).toEqual([])
  expect(changes([{ state: 'not-personal' }], [])).toEqual([])
  // but what is done anew with it does
  expect(changes([{ state: 'unsure' }], [{ places: [{}, { role: 'kept' }] }])).toEqual(['+ keep Member phone_number declared', 'Member unsure > declared'])
})

test('the order of the data does not count', () => {
  const before: Entry[] = [{ record: 'A' }, { record: 'A', category: email }, { record: 'B', category: name }]
  const after: Entry[] = [{ record: 'C' }, { record: 'C', category: email }, { record: 'D', category: email }, { record: 'D' }]
  const [one, other] = [compareInventories(inventory(...before), inventory(...after)), compareInventories(inventory(...before.toReversed()), inventory(...after.toReversed()))]
  expect(other).toEqual(one)
  expect(JSON.parse(JSON.stringify(one))).toEqual(one)
})
