import { expect, test } from 'vitest'
import { placeDatum } from '../../src/manifest/place.js'
import type { Datum, Placement, PurposeTag } from '../../src/types/index.js'
import { field, manifestOf, send, spanAt } from './samples.js'

const end = 'basis: consent, retention: P1Y'

const manifest = manifestOf(`version: 1
root: src
purposes:
  account: { description: Sign in., where: [User, lib/auth.ts, features/user/, 'app/[id]/(auth)/'], data: { email, phone_number, name? }, ${end} }
  letter: { description: Send the letter., where: [Newsletter, User.letter*, features/user/letter/], data: { email, name.first?, postal_code }, ${end} }
  orders: { description: Deliver., where: [Order, features/shop/, /packages/shop/], data: [name, address, phone_number?], ${end} }
  billing: { description: Charge., where: [User.customerId, Order.card, features/shop/], data: [payment, credit_card], ${end} }
  trial: { description: Try it., where: [Trial, User.trialPhone, features/trial], data: { phone_number, email? }, ${end}, draft: true }
  everything: { description: Nowhere., data: { email, phone_number, name, address, payment }, ${end} }
recipients:
  posthog: { for: [account], receives: [unique_id, behavior, free_text] }
  mailer: { for: [letter], receives: [email], draft: true }
  logs: { for: [account], receives: [unique_id] }
fields:
  Space.*: { none: names of teams }
  Space.owner: name
  '*.teamName': { none: a team }
  Poll.payload: [name, email]
`)

const place = (datum: Datum, tags: PurposeTag[] = []): Placement => placeDatum(datum, manifest, tags)

/** What each place licenses, said a second time by hand: full keys, `?` for what may not be demanded. */
const licensed: { place: Parameters<typeof field>[1]; level: Placement['level']; allows: string[] }[] = [
  { place: { record: 'User' }, level: 'record', allows: ['user.contact.email', 'user.contact.phone_number', 'user.name?', 'user.name.first?'] },
  { place: { record: 'user', file: 'src/features/shop/user.ts' }, level: 'record', allows: ['user.contact.email', 'user.contact.phone_number', 'user.name?', 'user.name.first?'] },
  { place: { record: 'User', name: 'letterName' }, level: 'field', allows: ['user.contact.email', 'user.name.first?', 'user.contact.address.postal_code'] },
  { place: { record: 'User', name: 'customerId' }, level: 'field', allows: ['user.payment', 'user.financial.credit_card'] },
  { place: { record: 'Newsletter', file: 'src/features/user/form.tsx' }, level: 'record', allows: ['user.contact.email', 'user.name.first?', 'user.contact.address.postal_code'] },
  { place: { record: 'Signup', owner: 'Newsletter' }, level: 'record', allows: ['user.contact.email', 'user.name.first?', 'user.contact.address.postal_code'] },
  { place: { record: '', owner: 'Props', file: 'src/lib/auth.ts' }, level: 'file', allows: ['user.contact.email', 'user.contact.phone_number', 'user.name?', 'user.name.first?'] },
  { place: { record: '', owner: 'Props', file: 'src/features/user/edit.tsx' }, level: 'folder', allows: ['user.contact.email', 'user.contact.phone_number', 'user.name?', 'user.name.first?'] },
  { place: { record: '', owner: 'Props', file: 'src/app/[id]/(auth)/page.tsx' }, level: 'folder', allows: ['user.contact.email', 'user.contact.phone_number', 'user.name?', 'user.name.first?'] },
  { place: { record: 'Card', file: 'src/features/user/letter/form.tsx' }, level: 'folder', allows: ['user.contact.email', 'user.name.first?', 'user.contact.address.postal_code'] },
  { place: { record: 'Cart', file: 'src/features/shop/cart.ts' }, level: 'folder', allows: ['user.name', 'user.name.first', 'user.contact.address.postal_code', 'user.contact.phone_number?', 'user.payment', 'user.financial.credit_card'] },
  { place: { record: 'Cart', file: 'packages/shop/cart.ts' }, level: 'folder', allows: ['user.name', 'user.name.first', 'user.contact.address.postal_code', 'user.contact.phone_number?'] },
  { place: { record: 'Order' }, level: 'record', allows: ['user.name', 'user.name.first', 'user.contact.address.postal_code', 'user.contact.phone_number?'] },
  { place: { record: 'Other' }, level: 'none', allows: [] },
  { place: { record: 'UserSettings' }, level: 'none', allows: [] },
  { place: { record: 'Cart', file: 'src/features/shopping/cart.ts' }, level: 'none', allows: [] },
  { place: { record: 'Cart', file: 'features/shop/cart.ts' }, level: 'none', allows: [] },
  { place: { record: 'Cart', file: 'other/src/lib/auth.ts' }, level: 'none', allows: [] },
]

const categories = ['user.contact.email', 'user.contact.phone_number', 'user.name', 'user.name.first', 'user.contact.address.postal_code', 'user.payment', 'user.financial.credit_card', 'user.demographic.gender']

const table = licensed.flatMap(row => categories.map(category => ({ ...row, category })))

test('a category is licensed in its place and in no other', () => {
  expect(table.length).toBeGreaterThan(100)
  for (const { place: parts, level, allows, category } of table) {
    const placement = place(field(category, { role: 'asked', surface: 'form', ...parts }))
    const seen = `${category} at ${JSON.stringify(parts)}`
    const demanded = allows.includes(category)
    expect(placement.state, seen).toBe(demanded || allows.includes(category + '?') ? 'declared' : 'undeclared')
    expect(placement.level, seen).toBe(level)
    expect(placement.mayDemand, seen).toBe(placement.state === 'declared' ? demanded : undefined)
  }
})

test('a phone declared for the account licenses none in the newsletter', () => {
  const phone = { name: 'phone', role: 'asked', surface: 'form' } as const
  expect(place(field('user.contact.phone_number', { ...phone, record: 'User' }))).toMatchObject({ state: 'declared', purposes: ['account'] })
  expect(place(field('user.contact.phone_number', { ...phone, record: 'Newsletter' }))).toMatchObject({ state: 'undeclared', purposes: ['letter'], manifestAt: { line: 5 } })
})

test('those that list it are named; where none does, all that speak for the place', () => {
  const shop = { record: 'Cart', file: 'src/features/shop/cart.ts' }
  expect(place(field('user.payment', shop)).purposes).toEqual(['billing'])
  expect(place(field('user.contact.email', shop)).purposes).toEqual(['orders', 'billing'])
  expect(place(field('user.contact.email', { record: 'Other' }))).toEqual({ state: 'undeclared', purposes: [], level: 'none' })
})

test('a draft licenses as a draft; a checked purpose beside it counts more', () => {
  expect(place(field('user.contact.phone_number', { record: 'Trial' }))).toMatchObject({ state: 'draft', purposes: ['trial'], mayDemand: true })
  expect(place(field('user.contact.email', { record: 'Any', file: 'src/features/trial/a.ts' }))).toMatchObject({ state: 'draft', level: 'folder', mayDemand: false })
  expect(place(field('user.name', { record: 'Trial' })).state).toBe('undeclared')
})

test('a checked purpose counts before a draft, even where the draft allows more', () => {
  const both = manifestOf(`version: 1\npurposes:\n  old: { description: x, where: [User], data: { email? }, ${end} }\n  new: { description: y, where: [User], data: { email }, ${end}, draft: true }\n`)
  expect(placeDatum(field('user.contact.email'), both, [])).toMatchObject({ state: 'declared', purposes: ['old'], mayDemand: false, manifestAt: { line: 3 } })
})

test('the most specific level decides alone', () => {
  expect(place(field('user.contact.email', { record: 'User', name: 'trialPhone' }))).toMatchObject({ state: 'draft', purposes: ['trial'], level: 'field' })
  expect(place(field('user.name', { record: 'User', name: 'trialPhone' })).state).toBe('undeclared')
})

test('a type, an output or props ask nobody; a guess is no finding', () => {
  expect(place(field('user.demographic.gender', { record: 'Other', role: 'shaped' })).state).toBe('shaped')
  expect(place(field('user.contact.email', { record: 'User', role: 'shaped' })).state).toBe('declared')
  expect(place(field('user.demographic.gender', { record: 'Other', confidence: 'low' })).state).toBe('unsure')
  expect(place(field('user.contact.email', { record: 'User', confidence: 'low' })).state).toBe('declared')
  expect(place(field('user.financial', { record: 'User' })).state).toBe('unsure')
})

const tag = (covers: [number, number], purposes: string[], none?: string): PurposeTag =>
  ({ file: 'src/a.ts', at: spanAt(covers[0]), purposes, covers, ...(none === undefined ? {} : { none }) })

test('a tag places what it covers, the narrowest first', () => {
  const phone = (line: number, endLine = line): Datum => field('user.contact.phone_number', { record: 'Newsletter', file: 'src/a.ts', at: spanAt(line, endLine) })
  const tags = [tag([1, 20], ['account']), tag([5, 9], ['letter']), tag([7, 8], [], 'a phone of the office'), tag([7, 7], ['trial', 'gone'])]
  expect(place(phone(2), tags)).toMatchObject({ state: 'declared', purposes: ['account'], level: 'tag' })
  expect(place(phone(5), tags)).toMatchObject({ state: 'undeclared', purposes: ['letter'], level: 'tag' })
  expect(place(phone(8), tags)).toEqual({ state: 'not-personal', purposes: [], level: 'tag', none: 'a phone of the office' })
  expect(place(phone(7), tags)).toMatchObject({ state: 'draft', purposes: ['trial'] })
  expect(place(phone(9, 10), tags).purposes).toEqual(['account'])
  expect(place(phone(21), tags)).toMatchObject({ state: 'undeclared', level: 'record' })
  expect(place(phone(2), [tag([1, 3], ['letter']), tag([2, 4], ['account'])])).toMatchObject({ state: 'declared', purposes: ['account'] })
  expect(place(phone(2), [tag([2, 2], ['gone'])])).toEqual({ state: 'undeclared', purposes: [], level: 'tag', misnamed: [{ name: 'gone', at: { file: 'src/a.ts', ...spanAt(2) } }] })
  expect(place(phone(2), [tag([2, 2], ['acount', 'letter'])])).toMatchObject({ state: 'undeclared', purposes: ['letter'], misnamed: [{ name: 'acount', meant: 'account' }] })
  expect(place({ ...phone(2), file: 'src/b.ts' }, tags).level).toBe('record')
})

test('what is declared not personal is not', () => {
  expect(place(field('user.name', { record: 'Space', name: 'name' }))).toMatchObject({ state: 'not-personal', none: 'names of teams', level: 'field', manifestAt: { line: 15 } })
  expect(place(field('user.name', { record: 'Space', name: 'owner' })).state).toBe('undeclared')
  expect(place(field('user.name', { record: 'Poll', name: 'teamName' }))).toMatchObject({ state: 'not-personal', none: 'a team' })
  expect(place(send('posthog', 'user.name', { record: 'Space', name: 'name' })).state).toBe('not-personal')
  expect(place(send('posthog', 'user.name', { file: 'src/a.ts' }), [tag([1, 1], [], 'a team')]).state).toBe('not-personal')
})

test('of entries in fields the record comes before the name, and a tag before both', () => {
  const mixed = manifestOf(`version: 1\npurposes:\n  a: { description: x, where: [Poll], data: { name }, ${end} }\nfields: { '*.name': name, Space.*: { none: a team }, Space.nick*: name, '*.nickname': { none: x } }\n`)
  const space = field('user.name', { record: 'Space', name: 'name', file: 'src/a.ts' })
  expect(placeDatum(space, mixed, [])).toMatchObject({ state: 'not-personal', none: 'a team' })
  expect(placeDatum({ ...space, name: 'nickname' }, mixed, []).state).toBe('undeclared')
  expect(placeDatum(space, mixed, [tag([1, 1], ['a'])])).toMatchObject({ state: 'declared', level: 'tag' })
})

test('a send is licensed by its recipient, and by nothing else', () => {
  expect(place(send('posthog', 'user.unique_id'))).toMatchObject({ state: 'declared', purposes: ['account'], level: 'recipient', manifestAt: { line: 11 } })
  expect(place(send('posthog', 'user.behavior.purchase_history')).state).toBe('declared')
  expect(place(send('posthog', 'user.content.feedback')).state).toBe('declared')
  expect(place(send('posthog', 'user.contact.email', { record: 'User', owner: 'User' }))).toMatchObject({ state: 'undeclared', level: 'recipient', purposes: ['account'] })
  expect(place(send('posthog', 'user.contact.email', { file: 'src/a.ts' }), [tag([1, 1], ['account'])]).state).toBe('undeclared')
  expect(place(send('mailer', 'user.contact.email')).state).toBe('draft')
  expect(place(send('mailer', 'user.name')).state).toBe('undeclared')
  expect(place(send('gone', 'user.contact.email'))).toEqual({ state: 'undeclared', purposes: [], level: 'none' })
  expect(place(send('gone', 'user.contact.email', { confidence: 'low' })).state).toBe('unsure')
  expect(place(send('logs', 'user')).state).toBe('undeclared')
})
