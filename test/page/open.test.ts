import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import html from '../../src/report/html.js'
import { blanksOf } from '../../src/report/parts/open.js'
import { copy, folder, purposely, read } from '../cli/project.js'
import { field, send } from '../reconcile/make.js'
import { run } from '../report/make.js'
import { open, shopPage } from './browser.js'

const manifest = `purposes:
  care:
    description: Treat patients.
    where: [Patient]
    data:
      health_and_medical:
      phone_number?:
    condition: health_care
  letters: { description: TODO, where: [Letter], data: { email: { retention: P1Y } }, basis: consent, use: marketing, benefit: News., subjects: [customer], draft: true }
recipients:
  posthog: { for: [letters], receives: [email], region: TODO which, role: processor }
  cookies: { for: [letters], receives: [email], kind: storage }
`
const blanks = (text: string, data: Parameters<typeof run>[0]['data'] = []): string[] => blanksOf(run({ manifest: text, data })).map(({ of, name, key, at }) => `${of} ${name} ${key} ${at ? `${at.file}:${at.line}` : '-'}`)

test('every place of the manifest that waits for a person is open, with its line; what a TODO stands in, too', () => {
  expect(blanks(manifest, [send({ name: 'email', sink: 'segment' }), field({ name: 'email', record: 'Letter' })])).toEqual([
    'purpose care basis purposely.yml:3', 'purpose care use purposely.yml:3', 'purpose care benefit purposely.yml:3', 'purpose care retention purposely.yml:3', 'purpose care subjects purposely.yml:3', 'purpose care why purposely.yml:8',
    // each of its data says how long
    'purpose letters draft purposely.yml:10', 'purpose letters description purposely.yml:10',
    // behind an address is nobody with a region
    'recipient posthog region purposely.yml:12', 'recipient segment recipients src/track.ts:20',
  ])
})

test('a special category waits for its condition', () => {
  const special = 'purposes:\n  care: { description: Treat., where: [A], data: { health_and_medical }, basis: contract, use: essential, benefit: B., retention: P1Y, subjects: [patient], condition: TODO }\n'
  expect(blanks(special)).toEqual(['purpose care condition purposely.yml:3'])
})

test('the overview says what is open and leads to each: the check as it counts, blanks, stale declarations', async () => {
  const { page } = await open(await shopPage())
  const short = page.getByRole('region', { name: /^What is still open/ })
  expect((await short.getByRole('listitem').allInnerTexts())).toEqual([
    '10 errors and 4 warnings of the check', '13 blanks for a person to fill', '2 declarations that no code needs any more, among what the check says', '5 recipients whose contract stands in no file here', '8 data undeclared, 0 data of which a person has to say whether they are personal',
  ])
  await short.getByRole('link', { name: '13 blanks' }).click()
  const part = page.locator('section:focus')
  await part.waitFor()
  expect(await part.getByRole('row', { name: /^Purpose analytics/ }).innerText()).toMatch(/what people get for it\s+whose data it is\s+purposely\.yml:78/)
  expect(await part.getByRole('row', { name: /^Recipient Segment/ }).innerText()).toMatch(/src\/components\/newsletter\/newsletter-form\.tsx:22/)
  const check = page.getByRole('region', { name: /^What the check says/ })
  expect(await check.getByRole('listitem').count()).toBe(14)
  expect(await check.innerText()).toMatch(/no-needless-required 2[^]*src\/app\/api\/returns\/route\.ts:12/)
  expect(await page.getByRole('region', { name: /^Declarations that no code needs/ }).getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('purposely.yml:14'), expect.stringContaining('purposely.yml:90')])
  expect(await page.getByRole('region', { name: 'What stands in no file here' }).innerText()).toMatch(/The contract with Google Analytics, Mixpanel, PostHog, Segment, Sentry\./)
  await page.getByRole('navigation').getByRole('link', { name: /^Recipients/ }).click()
  expect(await page.getByRole('article', { name: /^Logs/ }).innerText()).not.toContain('Contract')
  expect(await page.getByRole('navigation').getByRole('link', { name: /^Still open/ }).innerText()).toBe('Still open 27')
})

test('a draft is a blank and no warning, and nothing open is said to be so', async () => {
  const whole = 'purposes:\n  letters: { description: Write., where: [Letter], data: { email }, basis: consent, use: marketing, benefit: News., retention: P1Y, subjects: [customer] }\n'
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({ manifest: whole, data: [field({ name: 'email', record: 'Letter', category: 'user.contact.email' })] }), {}).output)
  const { page } = await open(file, 'open')
  expect(await page.locator('main').innerText()).toMatch(/^Still open\s+Nothing waits for anybody\./)
})

test('the JSON and the committed inventory say the same', async () => {
  const [root, out] = [copy(), folder()]
  await purposely(root, ['inventory', '--format', 'json', '--output', `${out}/shop.json`])
  const said = (JSON.parse(read(out, 'shop.json')) as { open: { of: string; name: string; key: string; file: string; line: number }[] }).open
  expect(said).toHaveLength(13)
  expect(said).toContainEqual(expect.objectContaining({ of: 'purpose', name: 'analytics', key: 'subjects', file: 'purposely.yml', line: 78 }))
  await purposely(root, ['inventory'])
  expect(read(root, 'docs/data-inventory.md')).toContain('| purpose analytics | what people get for it, whose data it is |')
  await purposely(out, ['merge', 'shop.json', '--output', 'merged.md'])
  expect(read(out, 'merged.md')).toContain('| purpose analytics | what people get for it, whose data it is |')
})
