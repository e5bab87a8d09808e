import { expect, test } from 'vitest'
import { buildInventory } from '../../src/inventory/index.js'
import type { Coverage, Observation } from '../../src/types/index.js'
import type { Given } from '../reconcile/make.js'
import { at, field, placed, send } from '../reconcile/make.js'

const coverage: Coverage = { files: 9, parsed: 4, skipped: 5, generated: 0, unreadable: 0, unread: {}, leftOut: {}, forms: 1, models: 1, sinks: 1 }
const recipients = { posthog: { title: 'PostHog', kind: 'analytics' } }

function inventory(given: Given) {
  const { facts, data, manifest } = placed(given)
  return buildInventory({ facts, data, manifest, recipients, coverage })
}

const manifest = `
purposes:
  account: { description: Sign in., where: [User], data: { email, name? } }
  support: { description: Answer., where: [User], data: { name } }
  analytics: { description: See what is used. }
recipients:
  posthog: { for: [analytics], receives: [unique_id] }
  sentry: { for: [analytics], receives: [] }
`

const email = field({ name: 'email', owner: 'User', file: 'src/model.ts', role: 'kept', category: 'user.contact.email', at: at(4) })

test('a datum is record + category, wherever it stands', () => {
  const { data } = inventory({ manifest, data: [
    field({ name: 'email', owner: 'UserForm', record: 'User', file: 'src/form.tsx', category: 'user.contact.email', required: true }),
    email,
    field({ name: 'mail', owner: 'Guest', file: 'src/a.ts', role: 'kept', category: 'user.contact.email' }),
    send({ name: 'email', record: 'User' }),
  ] })
  expect(data.map(({ record, category, state, purposes, recipients, places }) => [record, category, state, purposes, recipients, places.map(place => `${place.role} ${place.at.file}:${place.at.line}`)])).toEqual([
    ['Guest', 'user.contact.email', 'undeclared', [], [], ['kept src/a.ts:10']],
    ['User', 'user.contact.email', 'declared', ['account'], ['posthog'], ['asked src/form.tsx:10', 'kept src/model.ts:4', 'sent src/track.ts:20']],
  ])
  expect(data[1]?.places[0]).toMatchObject({ id: 'src/form.tsx#UserForm.email', name: 'email', surface: 'form', required: true })
  expect(data[1]?.places[2]).toMatchObject({ sink: 'posthog', surface: 'sink' })
})

test('what has no record belongs to its file', () => {
  const { data } = inventory({ data: [field({ name: 'email', owner: 'formSchema', record: '', file: 'src/a.ts' }), field({ name: 'email', owner: 'formSchema', record: '', file: 'src/b.ts' })] })
  expect(data.map(entry => entry.record)).toEqual(['src/a.ts', 'src/b.ts'])
})

test('states: the worst place where it is collected; then sends; then types', () => {
  const state = (...data: Parameters<typeof field>[0][]) => inventory({ manifest, data: data.map(field) }).data[0]?.state
  const declared = { name: 'email', owner: 'User', category: 'user.contact.email' }
  const tagged = { ...declared, file: 'src/x.ts' }
  expect(state(declared, { ...declared, role: 'shaped', at: at(50) })).toBe('declared')
  expect(state({ ...declared, owner: 'Guest', role: 'shaped' })).toBe('shaped')
  expect(state({ ...declared, owner: 'Guest', confidence: 'low' })).toBe('unsure')
  expect(state({ ...declared, owner: 'Guest' }, { ...declared, owner: 'Guest', confidence: 'low', at: at(40) })).toBe('undeclared')
  const tags = [{ file: 'src/x.ts', at: at(9), purposes: [], none: 'a test mailbox', covers: [10, 10] as [number, number] }]
  expect(inventory({ manifest, data: [field(tagged)], tags }).data[0]?.state).toBe('not-personal')
  expect(inventory({ manifest, data: [field(tagged), field(declared)], tags }).data[0]?.state).toBe('declared')
  expect(inventory({ manifest, data: [send({ name: 'email', record: 'User' })] }).data[0]?.state).toBe('undeclared')
})

test('purposes are those that list it', () => {
  const name = field({ name: 'name', owner: 'User', category: 'user.name', role: 'kept' })
  expect(inventory({ manifest, data: [name] }).data[0]?.purposes).toEqual(['account', 'support'])
  expect(inventory({ manifest, data: [email] }).data[0]?.purposes).toEqual(['account'])
  expect(inventory({ manifest, data: [{ ...email, category: 'user.contact.phone_number' }] }).data[0]?.purposes).toEqual([])
})

test('recipients: what they receive, allowed or not; contacts; declared ones that were not seen', () => {
  const contact = (sink: string): Observation => ({ kind: 'contact', surface: 'sink', sink, call: 'init', id: 'x', file: 'src/a.ts', at: at(1), detector: sink })
  const result = inventory({ manifest, others: [contact('mixpanel'), contact('mixpanel')], data: [
    send({ name: 'email' }), send({ name: 'id', category: 'user.unique_id', at: at(9) }), send({ name: 'phone', category: 'user.contact.phone_number', confidence: 'low' }),
  ] })
  expect(result.recipients.map(each => ({ ...each, receives: each.receives.map(({ category, allowed, places }) => [category, allowed, places.length]) }))).toEqual([
    { name: 'mixpanel', title: 'mixpanel', kind: 'other', declared: false, for: [], receives: [], contacts: 2 },
    { name: 'posthog', title: 'PostHog', kind: 'analytics', declared: true, for: ['analytics'], receives: [['user.contact.email', false, 1], ['user.unique_id', true, 1]], contacts: 0 },
    { name: 'sentry', title: 'sentry', kind: 'other', declared: true, for: ['analytics'], receives: [], contacts: 0 },
  ])
})

test('a datum that may be collected says who is handed it without leave', () => {
  const [entry] = inventory({ manifest, data: [email, send({ name: 'email', record: 'User' })] }).data
  expect([entry?.state, entry?.recipients, entry?.refused]).toEqual(['declared', ['posthog'], ['posthog']])
  expect(inventory({ manifest, data: [email] }).data[0]?.refused).toBeUndefined()
})

test('gaps, and files that could not be read', () => {
  const gap: Observation = { kind: 'gap', surface: 'sink', reason: 'computed', what: 'properties of track() are computed', id: 'x', file: 'src/b.ts', at: at(7), detector: 'posthog' }
  const facts = [{ path: 'src/b.ts', observations: [gap], tags: [] }, { path: 'src/a.ts', observations: [], tags: [], problem: { message: 'A bracket is missing.', line: 3, column: 2 } }]
  const { gaps, coverage: seen } = buildInventory({ facts, data: [], recipients, coverage })
  expect(gaps.map(each => [each.reason, each.what, each.at.file, each.at.line])).toEqual([
    ['unreadable', 'A bracket is missing.', 'src/a.ts', 3], ['computed', 'properties of track() are computed', 'src/b.ts', 7],
  ])
  expect(seen).toEqual(coverage)
})

test('a gap says to whom it goes, where a send of the same library tells', () => {
  const gap: Observation = { kind: 'gap', surface: 'sink', reason: 'dynamic', what: 'what console.log() is handed', id: 'x', file: 'src/b.ts', at: at(7), detector: 'console' }
  const logged: Observation = { kind: 'contact', surface: 'sink', sink: 'logs', call: 'console.log', id: 'y', file: 'src/c.ts', at: at(2), detector: 'console' }
  const toOf = (more: Observation[]) => buildInventory({ facts: [{ path: 'src/b.ts', observations: [gap, ...more], tags: [] }], data: [], recipients, coverage }).gaps.map(each => each.recipient)
  expect(toOf([logged])).toEqual(['logs'])
  expect(toOf([])).toEqual([undefined])
})

test('the order of facts and data does not matter, and a recipient may be called like anything', () => {
  const { facts, data } = placed({ manifest, data: [email, send({ name: 'email' }), send({ name: 'email', sink: 'constructor' }), field({ name: 'phone' })] })
  const one = buildInventory({ facts, data, recipients, coverage })
  expect(buildInventory({ facts: [...facts].reverse(), data: [...data].reverse(), recipients, coverage })).toEqual(one)
  expect(one.recipients.map(each => each.title)).toEqual(['constructor', 'PostHog'])
})

test('the kinds of form a datum is asked in for sure; none where nobody is asked', () => {
  const phone = field({ name: 'phone' })
  const form = (kind: 'contact' | 'subscription') => ({ form: { kind, because: [] } })
  const asked = (...data: Parameters<typeof field>[0][]) => inventory({ data: data.map(field) }).data[0]?.asked
  expect(asked({ ...phone, ...form('subscription') }, { ...phone, ...form('contact'), file: 'src/b.tsx' }, { ...phone, file: 'src/c.tsx' })).toEqual(['contact', 'subscription'])
  expect(asked(phone)).toEqual([])
  expect(asked({ ...phone, ...form('contact'), confidence: 'low' })).toBeUndefined()
  expect(asked({ ...phone, role: 'kept' })).toBeUndefined()
})
