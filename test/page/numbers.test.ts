import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import html from '../../src/report/html.js'
import { folder } from '../cli/project.js'
import { run } from '../report/make.js'
import { at, field, send } from '../reconcile/make.js'
import { open } from './browser.js'

const [email, password, phone] = ['user.contact.email', 'user.authorization.password', 'user.contact.phone_number']
const manifest = `purposes:
  account: { description: Let people sign in., where: [User, Admin], data: { email, phone_number, password }, subjects: [customer] }
  letters: { description: Write., where: [User], data: { email }, retention: P1Y, subjects: [reader] }
`
const data = [
  // asked, of two purposes; kept only, of one that states no time
  field({ name: 'email', record: 'User', category: email, at: at(1) }), field({ name: 'phone', record: 'User', category: phone, role: 'kept', file: 'schema.prisma', at: at(2) }),
  field({ name: 'email', record: 'Admin', category: email, at: at(3) }),
  // of none
  field({ name: 'email', record: 'Guest', category: email, at: at(4) }), field({ name: 'password', record: 'Guest', category: password, at: at(5) }),
  field({ name: 'phone', record: 'Guest', category: phone, at: at(6) }),
  // nobody has to say anything of these
  field({ name: 'email', record: 'Props', category: email, role: 'shaped', file: 'props.ts', at: at(7) }), field({ name: 'pass', record: 'Game', category: password, confidence: 'low', at: at(8) }),
  // one line hands over two kinds
  ...[email, phone].map(category => send({ name: category.slice(-5), record: 'Guest', category, at: at(9) })),
]

function written(): string {
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({ manifest, data }), {}).output)
  return file
}

const said = (page: Page): Promise<string | null> => page.getByRole('status').textContent()
const groups = async (page: Page): Promise<string[]> => (await page.locator('tr.group').allInnerTexts()).map(text => text.trim())

test('a filter for what is not stated leaves out what nobody has to state', async () => {
  const { page, go } = await open(written(), 'data?purpose=-')
  expect(await said(page)).toBe('3 data of 8')
  await go('data?person=-')
  await page.waitForFunction(() => location.hash === '#data?person=-')
  expect(await said(page)).toBe('3 data of 8')
  await go('data?group=person&columns=persons')
  await page.locator('tr.group').first().waitFor()
  expect(await groups(page)).toEqual(['customer 3', 'reader 1', 'Nobody has said whose 3', 'Only described by a type, or unsure 2'])
  expect(await page.locator('td[data-title="Person"] .blank').count()).toBe(3)
  await go('data?group=purpose')
  await page.getByText('No purpose stated').waitFor()
  expect(await groups(page)).toEqual(['account 3', 'letters 1', 'No purpose stated 3', 'Only described by a type, or unsure 2'])
})

test('what is not surely personal is told beside the number it is in', async () => {
  const { page, go } = await open(written(), 'overview')
  expect(await page.locator('.card', { has: page.locator('.what:text-is("sensitive")') }).locator('strong').textContent()).toBe('1')
  await go('data?sensitivity=sensitive')
  await page.getByRole('status').waitFor()
  expect(await said(page)).toBe('2 data of 8, 1 of them unsure or said not to be personal')
})

test('a count of data of a purpose says how many of them the flow counts, and leads to those', async () => {
  const { page, go } = await open(written(), 'purposes')
  const account = page.getByRole('article', { name: /^account/ })
  expect(await account.innerText()).toContain('3 data of this purpose, line by line; 2 of them are asked or handled outside of a store')
  expect(await page.getByRole('article', { name: /^letters/ }).innerText()).not.toContain('of them')
  await account.getByRole('link', { name: '2', exact: true }).click()
  await page.getByRole('status').waitFor()
  expect(await said(page)).toBe('2 data of 8')
  await go('flow?by=purpose')
  await page.locator('svg').waitFor()
  expect(await page.locator('svg a').filter({ hasText: 'account' }).textContent()).toMatch(/account: 2 data/)
  expect(await page.locator('main').innerText()).toContain('what is only kept stands below “Kept in”')
})

test('what has no stated time is told by why, and what is undeclared too', async () => {
  const { page } = await open(written())
  const card = (what: string) => page.locator('.card', { has: page.locator(`.what:text-is("${what}")`) })
  expect(await card('without a stated time').innerText()).toMatch(/^5\s+without a stated time\s+2 of purposes that state none, 3 that no purpose lists$/)
  expect(await card('undeclared').innerText()).toMatch(/^3\s+undeclared\s+3 that no purpose lists, 0 that one lists elsewhere$/)
})

test('lines of several groups, and lines that hand over several kinds, say that they are more than what they are of', async () => {
  const many = Array.from({ length: 60 }, (_, index) => field({ name: `f${index}`, record: `R${index}`, category: email, at: at(20 + index) }))
  const two = `purposes:\n  a: { description: Call., where: [${many.map(one => one.record).join(', ')}], data: { email } }\n  b: { description: Write., where: [R1, R2], data: { email } }\n`
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({ manifest: two, data: many }), {}).output)
  const { page, go } = await open(file, 'data?group=purpose')
  const pager = page.getByRole('navigation', { name: 'Lines', exact: true })
  expect(await pager.innerText()).toMatch(/^1–50 of 62 lines: some of the 60 data stand in several groups/)
  await go('data')
  await page.waitForFunction(() => location.hash === '#data')
  expect(await pager.innerText()).toMatch(/^1–50 of 60\s/)
  const { page: other } = await open(written(), 'recipients')
  expect(await other.getByRole('article', { name: /PostHog/ }).locator('dl.facts').innerText()).toContain('1 line of code; what hands over several kinds of data stands beside each of them')
})

test('the parts of what is open add up to its number', async () => {
  const { page } = await open(written())
  const short = page.getByRole('region', { name: /^What is still open/ })
  const whole = Number((await short.getByRole('heading').innerText()).replace(/\D+/g, ''))
  const parts = await short.getByRole('list').first().getByRole('listitem').allInnerTexts()
  const numbers = parts.flatMap(text => text.match(/\d+(?= (?:error|warning|blank))/g) ?? []).map(Number)
  expect(parts).toHaveLength(2)
  expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(whole)
  expect(whole).toBeGreaterThan(3)
})
