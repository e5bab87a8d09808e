import { expect, test } from 'vitest'
import markdown from '../../src/report/markdown.js'
import type { Observation } from '../../src/types/index.js'
import { at, field, send } from '../reconcile/make.js'
import { run } from './make.js'

const manifest = `
purposes:
  account: { description: Sign in., where: [User], data: { email, health_and_medical }, basis: contract, condition: explicit_consent, retention: P1Y }
  analytics: { description: See what is used. }
recipients:
  posthog: { for: [analytics], receives: [unique_id] }
`
const data = [
  field({ name: 'email', owner: 'UserForm', record: 'User', category: 'user.contact.email', required: true, file: 'src/form.tsx',
    form: { kind: 'subscription', because: [] } }),
  field({ name: 'email', owner: 'User', category: 'user.contact.email', role: 'kept', file: 'src/model.ts', at: at(4) }),
  field({ name: 'allergies', owner: 'User', category: 'user.health_and_medical', role: 'kept', file: 'src/model.ts', at: at(5) }),
  field({ name: 'phone', owner: 'Guest', role: 'asked', required: false, file: 'src/form.tsx', at: at(40) }),
  field({ name: 'name', owner: 'Props', record: '', role: 'shaped', category: 'user.name', file: 'src/view.tsx' }),
  field({ name: 'title', owner: 'Guest', confidence: 'low', category: 'user.name.title', file: 'src/form.tsx', at: at(41) }),
  send({ name: 'email', record: 'User' }),
]
const gap: Observation = { kind: 'gap', surface: 'sink', reason: 'computed', what: 'properties of track() are computed', id: 'x', file: 'src/b.ts', at: at(7), detector: 'posthog' }

test('the whole inventory', () => {
  expect(markdown(run({ manifest, data, others: [gap] }), {}).output).toBe(`# Data inventory

Written by \`npx purposely inventory\` from the code. To change it, change the code or the manifest.

- 4 data in 6 places: 2 declared, 0 draft, 1 undeclared, 1 in types only
- 1 of them sensitive
- 2 purposes, 0 drafts
- 1 recipient, 0 undeclared; 1 datum goes to a recipient that may not have it
- 1 unsure, 1 not understood, 0 said not to be personal
- the check: 2 errors, 0 warnings; 10 blanks for a person to fill
- asked by: the share of websites whose forms of that kind ask for it (11,500 sites, Cui et al. 2025); empty where nothing is published

## Sensitive data

| Record | Data | State | Purposes | Collected | Asked by | Kept | Sent to | Places |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| User | health data (health_and_medical, Art. 9) | declared | account |  |  | yes |  | src/model.ts:5 |

## Purpose: account

Sign in.

(basis: contract; condition: explicit_consent; kept: P1Y)

| Record | Data | State | Purposes | Collected | Asked by | Kept | Sent to | Places |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| User | e-mail address (contact.email) | declared | account | asked, required | 97 % of newsletter forms | yes | PostHog: **not allowed** | src/form.tsx:10, src/model.ts:4, src/track.ts:20 |
| User | health data (health_and_medical, Art. 9) | declared | account |  |  | yes |  | src/model.ts:5 |

## Purpose: analytics

See what is used.

## Without a purpose

| Record | Data | State | Purposes | Collected | Asked by | Kept | Sent to | Places |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Guest | phone number (contact.phone_number) | **undeclared** |  | asked, optional | 41 % of forms of any kind |  |  | src/form.tsx:40 |

## In types only

Described by a type; no form, column or check of it was seen.

| Record | Data | State | Purposes | Collected | Asked by | Kept | Sent to | Places |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| src/view.tsx | name (name) | in types only |  |  |  |  |  | src/view.tsx:10 |

## Unsure

May be personal. A line under \`fields\` in the manifest settles it.

| Record | Data | State | Purposes | Collected | Asked by | Kept | Sent to | Places |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Guest | form of address (name.title) | unsure |  | asked |  |  |  | src/form.tsx:41 |

## Recipients

| Recipient | Kind | Declared | Receives | How | Allowed | Places |
| --- | --- | --- | --- | --- | --- | --- |
| PostHog | analytics | yes | e-mail address (contact.email) |  | **no** | src/track.ts:20 |

## Still open

What only a person can say, and nobody has.

| Of | Not stated |
| --- | --- |
| purpose account | its use, what people get for it, whose data it is |
| purpose analytics | its basis, its use, what people get for it, how long it is kept, whose data it is |
| recipient PostHog | in which region it keeps the data, its role |

## Not understood

| Place | Reason | What |
| --- | --- | --- |
| src/b.ts:7 | computed | properties of track() are computed |
`)
})

test('a drafted basis stands there as what it is', () => {
  const drafted = 'purposes:\n  account: { description: Sign in., where: [User], data: { email }, basis: TODO contract, draft: true }\n'
  expect(markdown(run({ manifest: drafted, data: [data[0]!] }), {}).output).toContain('(draft; basis: TODO contract)')
})

test('a new datum is one new line', () => {
  const lines = (result: ReturnType<typeof run>) => markdown(result, {}).output.split('\n')
  const before = lines(run({ manifest, data }))
  const after = lines(run({ manifest, data: [...data, field({ name: 'fax', owner: 'Guest', category: 'user.contact.fax_number', at: at(50) })] }))
  expect(after.filter(line => !before.includes(line))).toEqual([
    '- 5 data in 7 places: 2 declared, 0 draft, 2 undeclared, 1 in types only', '- the check: 3 errors, 1 warning; 10 blanks for a person to fill',
    '| Guest | fax number (contact.fax\\_number) | **undeclared** |  | asked |  |  |  | src/signup.tsx:50 |'.replace('\\_', '_'),
  ])
})

test('an edit above a place changes nothing when lines are left out', () => {
  const moved = data.map(datum => ({ ...datum, at: at(datum.at.line + 7) }))
  expect(markdown(run({ manifest, data: moved }), { lines: false }).output).toBe(markdown(run({ manifest, data }), { lines: false }).output)
  expect(markdown(run({ manifest, data: moved }), {}).output).not.toBe(markdown(run({ manifest, data }), {}).output)
})

test('names stay text', () => {
  const hostile = '<img onerror=alert(1)>|`x`*y* [a](http://evil.example) __z__ ~~s~~ www.evil.example me@evil.example\n# h'
  const output = markdown(run({ data: [field({ name: 'x', owner: 'x', record: hostile, file: 'src/[id]/a|b.tsx' })] }), {}).output
  const row = output.split('\n').find(line => line.includes('onerror'))
  expect(row).toBe('| &lt;img onerror=alert(1)&gt;\\|\\`x\\`\\*y\\* \\[a\\](http:&#47;&#47;evil.example) \\_\\_z\\_\\_ \\~\\~s\\~\\~ www&#46;evil.example '
    + 'me&#64;evil.example # h | phone number (contact.phone_number) | **undeclared** |  | asked | 41 % of forms of any kind |  |  | src/\\[id\\]/a\\|b.tsx:10 |')
  expect(row?.match(/(?<!\\)\|/g)).toHaveLength(10)
})

test('the words of the manifest stay text too', () => {
  const own = 'purposes:\n  "<b>a": { description: "# <script>", where: [User], data: { email }, retention: "1|2" }\n'
  const output = markdown(run({ manifest: own, data }), {}).output
  expect(output).toContain('## Purpose: &lt;b&gt;a\n\n\\# &lt;script&gt;\n\n(kept: 1\\|2)')
})

test('without a manifest it says so; recipients without a readable datum are told', () => {
  const contact: Observation = { kind: 'contact', surface: 'sink', sink: 'posthog', call: 'init', id: 'x', file: 'src/a.ts', at: at(1), detector: 'posthog' }
  const { output, exitCode } = markdown(run({ data: [data[0]!], others: [contact] }), {})
  expect(output).toContain('- no manifest: nobody has said what the data are for')
  expect(output).toContain('| PostHog | analytics | **no** | nothing personal seen in 1 call |  |  |')
  expect(exitCode).toBe(0)
})

test('a committed inventory says which kinds are left out, and not how many: it must not change with each test', () => {
  const coverage = { leftOut: { tests: 31, seeds: 1, configuration: 2 } }
  expect(markdown(run({ coverage }), {}).output).toContain('- left out as no part of the product: 31 tests, 1 seed, 2 configuration\n')
  expect(markdown(run({ coverage }), { lines: false }).output).toContain('- left out as no part of the product: tests, seeds\n')
})
