import { expect, test } from 'vitest'
import markdown from '../../src/report/markdown.js'
import { diagram } from '../../src/report/parts/diagram.js'
import { at, field, send } from '../reconcile/make.js'
import { run } from './make.js'

const manifest = `
purposes:
  club: { description: Keep the list., where: [Join, User], data: { email, disability }, basis: contract, condition: explicit_consent, retention: P1Y }
  analytics: { description: See what is used. }
recipients:
  posthog: { for: [analytics], receives: [unique_id] }
`
const data = [
  field({ name: 'email', owner: 'JoinForm', category: 'user.contact.email', file: 'src/join.tsx' }),
  field({ name: 'disability', owner: 'JoinForm', category: 'user.health_and_medical.disability', file: 'src/join.tsx', at: at(12) }),
  field({ name: 'email', owner: 'User', category: 'user.contact.email', role: 'kept', file: 'src/user.ts' }),
  field({ name: 'name', owner: 'Props', category: 'user.name', role: 'shaped', file: 'src/view.tsx' }),
  send({ name: 'email', record: 'User' }), send({ name: 'id', record: 'User', category: 'user.unique_id', at: at(30) }),
]

test('people, what they are asked, where it is kept and who gets it: a box and an arrow a line', () => {
  expect(diagram(run({ manifest, data }))).toBe(`\`\`\`mermaid
flowchart LR
  people(("People"))
  record_Join["Join"]:::sensitive
  record_User[("User")]
  to_posthog{{"PostHog"}}
  people --> record_Join
  record_User -. not allowed .-> to_posthog
  classDef sensitive stroke-width:4px
\`\`\``)
})

test('the same data in any order give the same picture', () => {
  expect(diagram(run({ manifest, data: data.toReversed() }))).toBe(diagram(run({ manifest, data })))
})

test('names are text, whatever they hold, and no two share a box', () => {
  const names = ['a"]; click x "javascript:alert(1)', 'end', '<img src=x onerror=y>', '```', 'Straße', 'Strasse', '用户', 'a-b', 'a_b', '%%{init: {}}%%', 'שם\u202e']
  const picture = diagram(run({ data: names.map((record, index) => field({ name: 'email', record, category: 'user.contact.email', at: at(index + 1) })) })) ?? ''
  const boxes = [...picture.matchAll(/^ {2}(record_\w+)\["(.*)"\]$/gm)]
  expect(new Set(boxes.map(([, id]) => id)).size).toBe(names.length)
  expect(boxes.map(([, , label]) => label).filter(label => /["<>`;%{}\u202e]/.test(label?.replace(/#\d+;/g, '') ?? ''))).toEqual([])
  expect(picture.match(/```/g)).toHaveLength(2)
})

test('many records are told by purpose, and what nobody could read is left out', () => {
  const many = (count: number, part: object = {}) => Array.from({ length: count }, (_, index) => field({ name: 'email', owner: `Join${index}Form`, record: `Join${index}`, category: 'user.contact.email', file: `src/join/${index}.tsx`, ...part }))
  const licensed = 'purposes:\n  club: { description: Keep the list., where: [src/join/], data: { email }, basis: contract, retention: P1Y }\n'
  const all = [...many(70), field({ name: 'phone', owner: 'Other', file: 'src/other.tsx' })]
  expect(diagram(run({ manifest: licensed, data: all }))).toMatch(/people\(\("People"\)\)\n {2}purpose_club\("club"\)\n {2}purpose_without_w_a_w_purpose\("without a purpose"\)\n {2}people --> purpose_club\n/)
  const purposes = `purposes:\n${Array.from({ length: 70 }, (_, index) => `  p${index}: { description: X., where: [src/join/${index}.tsx], data: { email }, basis: contract, retention: P1Y }\n`).join('')}`
  expect(diagram(run({ manifest: purposes, data: many(70) }))).toBeUndefined()
  expect(diagram(run({ data: [] }))).toBeUndefined()
})

test('the committed inventory has the picture, each datum once, sensitive ones in bold, and no number that others change too', () => {
  const lasting = (all: typeof data) => markdown(run({ manifest, data: all }), { lines: false }).output
  const output = lasting(data)
  expect(output).toContain('```mermaid\n')
  expect(output.match(/^\| Join \| \*\*disability/gm)).toHaveLength(1)
  expect(output).toContain('| Join | **disability (health_and_medical.disability, Art. 9)** | declared |')
  const more = lasting([...data, field({ name: 'phone', owner: 'User', role: 'kept', file: 'src/user.ts', at: at(9) })]).split('\n')
  expect(more.filter(line => !output.includes(line))).toEqual(['## Without a purpose', expect.stringContaining('| User | phone number')].slice(output.includes('## Without a purpose') ? 1 : 0))
})
