import { expect, test } from 'vitest'
import { mergedResult } from '../../src/inventory/merge.js'
import { applicationsIn, distinct } from '../../src/inventory/read-json.js'
import { pageOf } from '../../src/report/parts/page/index.js'
import json from '../../src/report/json.js'
import markdown from '../../src/report/markdown.js'
import type { Application } from '../../src/types/index.js'
import { at, field, send } from '../reconcile/make.js'
import { run } from '../report/make.js'

/** The same numbers each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor(state / 4294967296 * sides)
  }
}

const words = ['User', 'Order', 'a|b', '<b>', '用户', '__proto__', 'constructor', '']
const said = ['consent', 'contract', 'TODO contract', 'P1Y']

/** An application as its JSON says it, of any of a few names. */
function application(roll: (sides: number) => number): Application {
  const word = () => words[roll(words.length)] as string
  const data = Array.from({ length: roll(5) }, (_, index) => roll(3) === 0 ? send({ name: `s${index}`, record: word() })
    : field({ name: `f${index}`, record: word(), role: roll(2) === 0 ? 'kept' : 'asked', category: roll(2) === 0 ? 'user.contact.email' : 'user.health_and_medical', file: `src/${roll(4)}.ts` }))
  const manifest = `purposes:\n  club: { description: ${JSON.stringify(word() || 'X')}, where: [User], data: { email }, basis: ${JSON.stringify(said[roll(2)])}, retention: ${JSON.stringify(said[roll(4)])} }\n`
    + `recipients:\n  posthog: { for: [club], receives: [email], region: ${roll(2) === 0 ? 'EU' : 'US'} }\n`
  const text = [...json(run({ data, ...(roll(4) > 0 && { manifest }) }), { name: ['shop', 'admin', 'app'][roll(3)] as string }).output].join('')
  const found = applicationsIn(text, 'a.json')
  if ('problem' in found) throw new Error(found.problem)
  return found.applications[0] as Application
}

const shuffled = <T>(items: readonly T[], roll: (sides: number) => number): T[] => {
  const left = [...items]
  return items.map(() => left.splice(roll(left.length), 1)[0] as T)
}
const told = (all: readonly Application[]): string => {
  const { result, merged } = mergedResult(all)
  return markdown(result, { merged }).output
}

test.each(Array.from({ length: 40 }, (_, seed) => [seed]))('merging is associative, commutative and idempotent, and loses nothing: %i', seed => {
  const roll = dice(seed)
  const all = Array.from({ length: 1 + roll(5) }, () => application(roll))
  const once = distinct(all)
  const cut = roll(all.length + 1)
  expect(distinct([...distinct(all.slice(0, cut)), ...distinct(all.slice(cut))])).toEqual(once)
  expect(distinct(shuffled([...all, ...all.slice(0, cut)], roll))).toEqual(once)
  expect(JSON.parse(JSON.stringify(once))).toEqual(once)
  expect(told(distinct(shuffled(all, roll)))).toBe(told(once))
  const places = once.reduce((sum, { observations }) => sum + observations.length, 0)
  expect(mergedResult(once).result.inventory.data.reduce((sum, entry) => sum + entry.places.length, 0)).toBe(places)
})

test('what only one says differs from what nobody says, and the same words are said once', () => {
  const made = (name: string, manifest: string): Application => {
    const found = applicationsIn([...json(run({ manifest, data: [] }), { name }).output].join(''), 'a.json')
    if ('problem' in found) throw new Error(found.problem)
    return found.applications[0] as Application
  }
  const purpose = (more: string): string => `purposes:\n  club: { description: Keep the list., where: [User], data: { email }, basis: contract${more} }\n`
  const { merged, result } = mergedResult(distinct([made('a', purpose(', retention: P1Y')), made('b', purpose('')), made('c', purpose(', retention: P1Y'))]))
  expect(merged).toEqual({ applications: ['a', 'b', 'c'], differences: [{ kind: 'purpose', name: 'club', key: 'retention', said: [{ text: 'P1Y', applications: ['a', 'c'] }, { text: '', applications: ['b'] }] }] })
  expect(result.manifest?.purposes[0]).toMatchObject({ description: 'Keep the list.', basis: 'contract', retention: 'a, c: P1Y · b: nothing' })
})

test('findings, stories and readers come along, each under its application and beside its datum', () => {
  const phone = 'user.contact.phone_number'
  const stories = [{ category: phone, steps: [
    { deed: 'asked' as const, owner: 'SignupForm', record: 'User', name: 'phone', at: { file: 'src/form.tsx', ...at(3) } },
    { deed: 'kept' as const, owner: 'User', record: 'User', name: 'phone', at: { file: 'schema.prisma', ...at(5) }, from: 0, proof: [{ how: 'write' as const, at: { file: 'src/save.ts', ...at(9) } }] },
  ] }]
  const made = (name: string, others: boolean): Application => {
    const result = run({
      manifest: 'purposes:\n  a: { description: Call people., where: [Other], data: { email }, basis: contract }\n',
      data: [field({ name: 'phone', record: 'User', owner: 'SignupForm', file: 'src/form.tsx', at: at(3) }), field({ name: 'phone', role: 'kept', record: 'User', owner: 'User', file: 'schema.prisma', at: at(5) })],
    })
    const usage = { searched: 1, whole: true, fields: [{ record: 'User', name: 'phone', uses: [], doubts: [] }] }
    const text = [...json({ ...result, usage, inventory: { ...result.inventory, ...others && { stories } } }, { name }).output].join('')
    const found = applicationsIn(text, 'a.json')
    if ('problem' in found) throw new Error(found.problem)
    return found.applications[0] as Application
  }
  const { result } = mergedResult(distinct([made('shop', true), made('admin', false)]))
  const page = pageOf(result, {})
  const placed = (at: { file: number; line: number }): string => `${page.files[at.file]?.path ?? ''}:${at.line}`
  const ofShop = page.data.find(datum => datum.record === 'shop: User')
  expect(page.data.map(datum => [datum.record, datum.findings.length > 0, datum.reading?.verdict])).toEqual([['admin: User', true, 'unread'], ['shop: User', true, 'unread']])
  expect(ofShop?.findings.map(index => placed(page.findings[index]?.at as { file: number; line: number }))).toEqual(expect.arrayContaining(['shop/src/form.tsx:3']))
  expect(ofShop?.findings.some(index => placed(page.findings[index]?.at as { file: number; line: number }).startsWith('admin/'))).toBe(false)
  expect(page.stories.map(story => story.steps.map(step => [step.deed, placed(step.at), page.data[step.datum ?? -1]?.record]))).toEqual([[['asked', 'shop/src/form.tsx:3', 'shop: User'], ['kept', 'shop/schema.prisma:5', 'shop: User']]])
  expect(page.reads).toBe(true)
})

test.each([
  ['findings', [{ code: 'x' }]], ['stories', [{ category: 'user', steps: [{ deed: 'asked' }] }]], ['usage', [{ record: 'User', name: 'x' }]], ['findings', {}],
])('what is no %s is no inventory, and what an earlier release did not write may be absent', (key, value) => {
  const whole = JSON.parse([...json(run({ data: [field({ name: 'phone' })] }), { name: 'shop' }).output].join('')) as Record<string, unknown>
  expect(applicationsIn(JSON.stringify({ ...whole, [key]: value }), 'a.json')).toEqual({ problem: 'a.json lacks what an inventory of this release holds' })
  expect(applicationsIn(JSON.stringify({ ...whole, findings: undefined, stories: undefined, usage: undefined }), 'a.json')).toHaveProperty('applications')
})
