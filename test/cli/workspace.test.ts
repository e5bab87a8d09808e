import { execFileSync } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import { linterOf } from '../eslint/lint.js'
import { projectWith } from '../eslint/project.js'
import { check, edit, errorsOf, folder, lay, purposely, read, snapshot, type Checked } from './project.js'

/** A company with a shop and a clinic in one repository: the top says what holds everywhere, each package adds its own. */
const workspace: Record<string, string> = {
  'purposely.yml': `version: 1
purposes:
  account:
    description: Let people sign in.
    where: [User]
    data: { email, name? }
    basis: contract
    retention: until the account is deleted
recipients:
  posthog: { for: [account], receives: [unique_id], region: EU }
never: [religious_belief]
`,
  'packages/shop/purposely.yml': `version: 1
root: src
purposes:
  orders:
    description: Bring an order to the door.
    where: [Order, checkout/]
    data: { name, phone_number? }
    basis: contract
    retention: P10Y
  account:
    where: [Profile]
    data: [language]
recipients:
  posthog: { receives: [behavior] }
`,
  'packages/shop/src/checkout/order.ts': `import { z } from 'zod'
export const orderSchema = z.object({ name: z.string(), phone: z.string().optional() })
`,
  'packages/shop/src/profile.ts': `import { z } from 'zod'
export const profileSchema = z.object({ email: z.string().email(), language: z.string() })
`,
  'packages/clinic/src/user.ts': `import { z } from 'zod'
export const userSchema = z.object({ email: z.string().email(), firstName: z.string().optional(), lastName: z.string().optional() })
`,
  'packages/shop/src/track.ts': `import posthog from 'posthog-js'
export const identify = (user: { id: string }) => posthog.identify(user.id)
`,
}

const messages = ({ findings }: Checked): string[] => findings.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message.split('. ')[0]}`)
const said = ({ manifestProblems }: Checked): string[] => manifestProblems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)

test('a package adds to the top, for its own folder alone', async () => {
  const root = folder(workspace)
  const clean = await check(root)
  expect(errorsOf(clean)).toEqual([])
  const states = clean.observations.map(one => `${one.file.split('/')[1]} ${one.record}.${one.name} ${one.state} ${one.purposes.join()}`)
  expect(states).toEqual(expect.arrayContaining(['shop Order.phone declared orders', 'shop Profile.email declared account', 'shop Profile.language declared account', 'clinic User.email declared account']))
  // what the shop may, the clinic may not
  lay(root, { 'packages/clinic/src/order.ts': read(root, 'packages/shop/src/checkout/order.ts') })
  expect((await check(root)).findings.map(one => `${one.file} ${one.code}`)).toEqual(['packages/clinic/src/order.ts require-purpose', 'packages/clinic/src/order.ts require-purpose'])
})

test('the run of a package, from its own folder or by its path, is held against the top too', async () => {
  const root = folder(workspace)
  lay(root, { 'packages/shop/src/faith.ts': `import { z } from 'zod'\nexport const guestSchema = z.object({ religion: z.string() })\n` })
  for (const run of [await check(`${root}/packages/shop`), await check(root, 'packages/shop'), await check(root)]) {
    expect(errorsOf(run)).toEqual(['packages/shop/src/faith.ts no-restricted-data'])
    expect(run.findings[0]?.message).toContain('purposely.yml:11 says never: religious_belief')
  }
})

test('what a package says and no code of it bears out is stale in its own file', async () => {
  const root = folder(workspace)
  edit(root, 'packages/shop/purposely.yml', '[Order, checkout/]', '[Order, checkout/, Parcel]')
  edit(root, 'packages/shop/src/profile.ts', ', language: z.string()', '')
  expect(messages(await check(root)).filter(one => one.includes('purposely.yml:') && one.startsWith('packages/'))).toEqual([
    'packages/shop/purposely.yml:6 no-stale-declaration "orders" collects in Parcel, which is nowhere in the code',
    'packages/shop/purposely.yml:12 no-stale-declaration "account" lists language, but none of its places asks for it or keeps it',
  ])
})

test.each([
  ['another basis', 'account:\n    where', 'account:\n    basis: consent\n    where',
    'packages/shop/purposely.yml:10:3 Purpose "account" has another basis here than in purposely.yml:3: keep one, or choose another name.'],
  ['a demand that the top forbids', 'data: [language]', 'data: [language, name]',
    'packages/shop/purposely.yml:12:22 Purpose "account" may demand name here, but purposely.yml:6 says "name?": write "name?", or drop that "?".'],
  ['a draft over what is confirmed', 'account:\n    where', 'account:\n    draft: true\n    where',
    'packages/shop/purposely.yml:10:3 Purpose "account" is a draft here, but not in purposely.yml:3: give it a name of its own, or delete "draft: true".'],
  ['another region', 'posthog: { receives', 'posthog: { region: US, receives',
    'packages/shop/purposely.yml:14:3 Recipient "posthog" has another region here than in purposely.yml:10: keep one, or choose another name.'],
])('a contradiction is one sentence, exit 2, and nothing is written: %s', async (_, from, to, problem) => {
  const root = folder(workspace)
  edit(root, 'packages/shop/purposely.yml', from, to)
  const before = snapshot(root)
  const run = await check(root)
  // that it is a draft is told beside
  expect(said(run).filter(one => !one.includes(' is a draft: '))).toEqual([problem])
  expect(run.code).toBe(2)
  expect((await purposely(root, ['declare', 'Profile.email', '--purpose', 'orders'])).code).toBe(2)
  expect(snapshot(root)).toEqual(before)
})

test('what two packages call by one name is one thing', async () => {
  const root = folder(workspace)
  lay(root, { 'packages/clinic/purposely.yml': 'version: 1\npurposes:\n  orders: { description: Order drugs., where: [Drug], data: { name }, basis: contract, retention: P10Y }\n' })
  const run = await check(root)
  expect(said(run)).toEqual(['packages/shop/purposely.yml:4:3 Purpose "orders" has another description here than in packages/clinic/purposely.yml:3: keep one, or choose another name.'])
  expect(run.code).toBe(2)
})

test('a package cannot loosen the top', async () => {
  const root = folder(workspace)
  edit(root, 'packages/shop/purposely.yml', 'root: src\n', 'root: src\nfindings: { require-purpose: off }\nignore: [checkout/]\ninventory: data.md\n')
  edit(root, 'packages/shop/purposely.yml', 'data: [language]', 'data: [language, religious_belief]')
  edit(root, 'packages/shop/purposely.yml', 'checkout/]\n    data', '../../clinic/]\n    data')
  const run = await check(root)
  expect(said(run)).toEqual([
    'packages/shop/purposely.yml:3:1 "findings" stands in the manifest at the top of the project alone: move it there.',
    'packages/shop/purposely.yml:4:1 "ignore" stands in the manifest at the top of the project alone: move it there.',
    'packages/shop/purposely.yml:5:1 "inventory" stands in the manifest at the top of the project alone: move it there.',
    'packages/shop/purposely.yml:9:20 "../../clinic/" leaves the folder that is looked at: start it with / to begin at this file\'s folder.',
    'packages/shop/purposely.yml:15:22 "never" forbids a religious belief (purposely.yml:11), but purpose "account" lists "religious_belief": keep one of the two.',
    'packages/shop/purposely.yml:15:22 Purpose "account" lists a religious belief, which needs a condition: add condition: and one of explicit_consent, employment_and_social_security, vital_interests, not_for_profit_body, made_public, legal_claims, substantial_public_interest, health_care, public_health, research_and_archiving or official_authority.',
  ])
  expect(run.code).toBe(1)
})

test('a manifest in a folder that the outer one does not look at is a project of its own', async () => {
  const root = folder(workspace)
  edit(root, 'purposely.yml', 'never:', 'ignore: [/packages/shop/]\nnever:')
  const shop = await check(`${root}/packages/shop`)
  // no purpose "account" with a description, and no "never", from above
  expect(said(shop)).toContain('purposely.yml:10:3 Purpose "account" has no description: say in one sentence what the data is for.')
  expect(shop.observations[0]?.file).toBe('src/checkout/order.ts')
})

test('declare writes where the purpose stands, else beside the code', async () => {
  const root = folder(workspace)
  execFileSync('git', ['init', '-q'], { cwd: root })
  lay(root, { 'packages/shop/src/gift.ts': `import { z } from 'zod'\nexport const giftSchema = z.object({ email: z.string().email(), phone: z.string() })\n` })
  const say = async (...args: string[]): Promise<string> => (await purposely(root, ['declare', ...args])).out.trim()
  expect(await say('Gift.email', '--purpose', 'account')).toBe('Declared in packages/shop/purposely.yml: account may collect email at Gift.')
  expect(await say('Gift.phone', '--purpose', 'gifts', '--description', 'Surprise a friend.', '--basis', 'consent', '--retention', 'P1M'))
    .toBe('Declared in packages/shop/purposely.yml: gifts may collect phone_number at Gift.')
  expect(errorsOf(await check(root))).toEqual([])
  lay(root, { 'packages/clinic/src/visit.ts': `import { z } from 'zod'\nexport const visitSchema = z.object({ email: z.string().email() })\n` })
  expect(await say('Visit.email', '--purpose', 'account')).toBe('Declared in purposely.yml: account may collect email at Visit.')
})

const project = projectWith(workspace)
afterAll(() => { project.remove() })

test('the editor says the same, and hears of a change of either file', async () => {
  const lint = linterOf(project)
  const shop = 'packages/shop/src/checkout/order.ts'
  expect(await lint(shop)).toEqual([])
  expect((await lint('packages/clinic/src/order.ts', project.read(shop))).map(one => one.ruleId)).toEqual(['purposely/require-purpose', 'purposely/require-purpose'])
  project.edit('packages/shop/purposely.yml', ', phone_number?', '')
  expect((await lint(shop)).map(one => one.ruleId)).toEqual(['purposely/require-purpose'])
  project.edit('purposely.yml', 'religious_belief]', 'religious_belief, phone_number]')
  expect((await lint(shop)).map(one => one.ruleId)).toEqual(['purposely/no-restricted-data'])
})
