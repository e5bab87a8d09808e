import { expect, test } from 'vitest'
import json from '../../src/report/changes-json.js'
import markdown from '../../src/report/changes-markdown.js'
import text from '../../src/report/changes-text.js'
import type { DataChange, DataChanges, DatumPlace } from '../../src/types/index.js'

const place = (file: string, line: number): DatumPlace =>
  ({ id: `${file}#Form.phone`, name: 'phone', surface: 'form', role: 'asked', at: { file, start: 0, end: 1, line, column: 3, endLine: line, endColumn: 9 } })
const change = (part: Partial<DataChange> = {}): DataChange =>
  ({ deed: 'collect', record: 'Member', category: 'user.contact.phone_number', state: 'undeclared', purposes: [], places: [place('src/join.tsx', 4)], ...part })
const changes = (part: Partial<DataChanges> = {}): DataChanges => ({ begins: [], ceases: [], renamed: [], rejudged: [], gaps: { before: 0, after: 0 }, ...part })
const states = { from: { ref: 'main', commit: '3f2c1ab0'.repeat(5), parted: true }, to: {} }

const some = changes({
  begins: [
    change({ places: [place('src/join.tsx', 4), place('src/more.tsx', 9)] }), change({ deed: 'demand' }),
    change({ deed: 'demand', category: 'user.contact.email', state: 'declared', purposes: ['account', 'orders'] }),
    change({ deed: 'send', record: 'src/join.tsx', recipient: { name: 'posthog', title: 'PostHog' } }),
    change({ deed: 'permit', state: 'draft', purposes: ['maps'] }),
  ],
  ceases: [change({ deed: 'keep', record: 'Order', places: [place('db/schema.sql', 2)] })],
  renamed: [{ from: 'Signup', to: 'Join' }],
  rejudged: [{ record: 'Depot', category: 'user.contact.phone_number', before: 'undeclared', after: 'not-personal', none: 'our own', places: [place('src/depot.ts', 1)] }],
  gaps: { before: 3, after: 4 },
})

test('for a terminal: what begins and ceases, by what is done', () => {
  expect(text(some, states, {})).toBe(`From 3f2c1ab (where this work left main) to the working tree:

Begins to collect
  + Member: phone number  demanded; no purpose lists it
      src/join.tsx:4
      src/more.tsx:9

Begins to demand
  + Member: e-mail address  for account, orders
      src/join.tsx:4

Begins to send
  + phone number  to PostHog; not declared for PostHog
      src/join.tsx:4

Begins to ask permission for
  + Member: phone number  draft for maps
      src/join.tsx:4

Ceases to keep
  - Order: phone number
      db/schema.sql:2

Signup is Join now.
Depot: phone number was undeclared, and is not personal now: our own.

Not understood: 4, before 3.
`)
  expect(text(some, states, { color: true })).toContain('\u001b[32m+')
})

test('what a recipient may have is not declared by that: where nobody says what it is collected for, that is told', () => {
  const sent = change({ deed: 'send', state: 'declared', purposes: ['analytics'], recipient: { name: 'posthog', title: 'PostHog' } })
  const told = (begins: DataChange[]): string => text(changes({ begins }), states, {}).split('\n').filter(line => line.includes('to PostHog')).join()
  expect(told([change(), sent])).toBe('  + Member: phone number  to PostHog; for analytics, but no purpose lists it')
  expect(told([change({ state: 'declared', purposes: ['account'] }), sent])).toBe('  + Member: phone number  to PostHog; for analytics')
  expect(told([change({ record: 'Guest' }), sent])).toBe('  + Member: phone number  to PostHog; for analytics')
})

test('for a comment on a change: one table, further places folded away', () => {
  expect(markdown(some, states, { base: 'apps/shop/', links: 'https://code.example/blob/main/' })).toBe(`## Personal data: 4 begin, 1 ceases

|  | Data | Is | Why | Place |
| --- | --- | --- | --- | --- |
| **+** | Member: phone number | collected, demanded | **no purpose lists it** | [apps/shop/src/join.tsx:4](https://code.example/blob/main/apps/shop/src/join.tsx#L4) and 1 more |
| **+** | Member: e-mail address | demanded | for account, orders | [apps/shop/src/join.tsx:4](https://code.example/blob/main/apps/shop/src/join.tsx#L4) |
| **+** | phone number | sent to PostHog | **not declared for PostHog** | [apps/shop/src/join.tsx:4](https://code.example/blob/main/apps/shop/src/join.tsx#L4) |
| **+** | Member: phone number | permission asked | draft for maps | [apps/shop/src/join.tsx:4](https://code.example/blob/main/apps/shop/src/join.tsx#L4) |
| − | Order: phone number | no longer kept |  | [apps/shop/db/schema.sql:2](https://code.example/blob/main/apps/shop/db/schema.sql#L2) |

- Signup is Join now.
- Depot: phone number was undeclared, and is not personal now: our own.

<details>
<summary>Further places</summary>

- + Member: phone number, collected, demanded
  - [apps/shop/src/more.tsx:9](https://code.example/blob/main/apps/shop/src/more.tsx#L9)

</details>

<sub>From 3f2c1ab (where this work left main) to the working tree. Not understood: 4, before 3.</sub>
`)
})

test('that nothing changes is said plainly', () => {
  expect(text(changes(), states, {})).toContain('\n\nNothing changes in what is collected, demanded, kept or sent.\n')
  expect(markdown(changes(), states, {})).toBe('## Personal data: nothing changes\n\nNothing changes in what is collected, demanded, kept or sent.\n\n<sub>From 3f2c1ab (where this work left main) to the working tree.</sub>\n')
})

test('for machines: a version, and an entry for each thing that is done', () => {
  const said = JSON.parse(json(some, states, { base: 'apps/shop/' })) as Record<string, unknown>
  expect(said).toMatchObject({
    version: 1, base: 'apps/shop/', from: { ref: 'main', commit: states.from.commit, mergeBase: true }, to: { ref: null, commit: null, mergeBase: false },
    renamed: [{ from: 'Signup', to: 'Join' }], rejudged: [{ record: 'Depot', before: 'undeclared', after: 'not-personal', none: 'our own' }], gaps: { before: 3, after: 4 },
  })
  expect((said.begins as DataChange[]).map(one => one.deed)).toEqual(['collect', 'demand', 'demand', 'send', 'permit'])
  expect((said.ceases as unknown[])[0]).toEqual({
    deed: 'keep', record: 'Order', category: 'user.contact.phone_number', recipient: null, state: 'undeclared', purposes: [],
    places: [{ id: 'db/schema.sql#Form.phone', name: 'phone', surface: 'form', role: 'asked', required: null, file: 'db/schema.sql', line: 2, column: 3, endLine: 2, endColumn: 9 }],
  })
})

test('names of the analysed code steer no terminal, are no markup, and a long report still fits into a comment', () => {
  const hostile = '<img src=x>|@everyone\u001b[31m'
  const odd = changes({ begins: [change({ record: hostile, purposes: [hostile], state: 'declared' })], renamed: [{ from: hostile, to: 'a' }] })
  expect(text(odd, { from: { ref: hostile, commit: 'abc' }, to: {} }, {})).not.toContain('\u001b')
  const shown = markdown(odd, { from: { ref: hostile, commit: 'abc' }, to: {} }, {})
  expect(shown).not.toMatch(/<img|\u001b|@everyone/)
  const many = changes({ begins: Array.from({ length: 2_000 }, (_, index) => change({ record: `Record${index}`, places: [place('a.ts', 1), place('b.ts', 2)] })) })
  const long = markdown(many, states, {})
  expect(long.length).toBeLessThan(65_536)
  expect(long).toMatch(/And \d+ more: `npx purposely diff` shows all of them\./)
})

test('what the manifest says never to have is told as that, whatever lists it', () => {
  const listed = changes({ begins: [change({ state: 'declared', purposes: ['account'] }), change({ deed: 'demand', category: 'user.contact.email' })] })
  const told = markdown(listed, states, { never: ['user.contact.phone_number'] })
  expect(told).toContain('| Member: phone number | collected | **said never to be had** |')
  expect(told).toContain('| Member: e-mail address | demanded | **no purpose lists it** |')
})
