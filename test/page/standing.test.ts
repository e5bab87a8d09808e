import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import html from '../../src/report/html.js'
import { folder } from '../cli/project.js'
import { run } from '../report/make.js'
import { at, field, send } from '../reconcile/make.js'
import { cells, open } from './browser.js'

const email = 'user.contact.email'
const diet = 'user.demographic.profile.diet'
const manifest = `purposes:
  account: { description: Let people sign in., where: [User], data: { email, diet }, basis: contract, retention: P2Y }
  mails: { description: Write to people who asked for it., basis: consent, retention: P6M }
recipients:
  posthog: { for: [mails], receives: [email] }
never: [phone_number]
`
const data = [
  field({ name: 'email', record: 'User', owner: 'User', category: email, role: 'kept', file: 'schema.prisma', at: at(1) }),
  // listed, and handed to somebody who may not have it
  field({ name: 'dietaryRequirements', record: 'User', owner: 'UserForm', category: diet, file: 'form.tsx', at: at(2) }), send({ name: 'dietaryRequirements', record: 'User', category: diet, sink: 'posthog', at: at(3) }),
  // only handed on, to somebody who may have it
  send({ name: 'email', record: 'Visitor', category: email, sink: 'posthog', at: at(4) }),
  field({ name: 'phone', record: 'User', owner: 'UserForm', category: 'user.contact.phone_number', file: 'form.tsx', at: at(5) }),
  field({ name: 'email', record: 'Ctx', owner: 'Ctx', category: email, file: 'src/api/profile/route.ts', at: at(6) }),
]

function written(): string {
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({ manifest, data }), { hosted: { line: '#L', commit: '0123456789abcdef', changed: new Set(['form.tsx', 'README.md']) } }).output)
  return file
}

const rowOf = async (name: RegExp, file = written()): Promise<string> => {
  const { page } = await open(file, 'data')
  return page.getByRole('row', { name }).innerText()
}

test('a datum has one standing, which is the worst that is true of it', async () => {
  const { page } = await open(written(), 'data')
  expect(await cells(page, 'Standing')).toEqual(['Forbidden', 'Undeclared', 'Not for everyone who gets it', 'No purpose, only recipients declared', 'Declared'])
  for (const row of await page.locator('table.data tbody tr').all()) {
    const text = await row.innerText()
    if (text.includes('not allowed')) expect(text).not.toMatch(/^Declared$/m)
  }
  await page.locator('label', { hasText: /^Standing / }).locator('select').selectOption('refused')
  await page.waitForFunction(() => location.hash.includes('state=refused'))
  expect(await page.getByRole('status').textContent()).toBe('1 datum of 5')
})

test('what no purpose lists says so in both places, and who may have it all the same', async () => {
  expect(await rowOf(/of Visitor: email/)).toMatch(/of who gets it: mails/)
  const { page } = await open(written(), `data?open=${encodeURIComponent(`Visitor|${email}`)}`)
  expect(await page.locator('.details').innerText()).toMatch(/no purpose lists it\s+PostHog may have it, for mails/)
})

test('what may reveal a special category is marked, counted beside it and found, and is none itself', async () => {
  const { page } = await open(written())
  const card = (title: string): Promise<string | null> => page.locator('.card', { has: page.locator('.what', { hasText: new RegExp(`^${title}$`) }) }).locator('strong').textContent()
  expect([await card('special category'), await card('may reveal a special category')]).toEqual(['0', '1'])
  await page.locator('.card', { hasText: 'may reveal a special category' }).click()
  await page.getByRole('status').waitFor()
  expect(await page.locator('table.data tbody th').innerText()).toMatch(/^Dietary requirements May reveal health or a religious belief/)
  expect(await page.getByRole('status').textContent()).toBe('1 datum of 5')
})

test('a record whose name says nothing stands with its file', async () => {
  expect(await rowOf(/of Ctx/)).toMatch(/of Ctx \(in profile\/route\.ts\): email/)
  expect(await rowOf(/of Visitor/)).not.toContain('(in ')
})

test('a line of a file that differs from the commit says so, and the overview says how many do', async () => {
  const file = written()
  const { page, go } = await open(file)
  expect(await page.locator('.notice').innerText()).toMatch(/^1 file named here had changes that are not in commit 0123456789ab:[^]*may differ/)
  await go('data')
  expect(await page.getByRole('row', { name: /dietaryRequirements/ }).locator('.place abbr').first().getAttribute('title')).toMatch(/changed since the commit/)
  expect(await page.getByRole('row', { name: /of Visitor/ }).locator('.place abbr').count()).toBe(0)
})

test.each([
  ['retention', 2, 'stands in what is said of them'], ['2 years', 2, 'stands in what is said'], ['sign in', 2, 'stands in what is said'], ['never to have', 1, 'stands in what is said'],
  ['not allowed', 1, ''], ['special category', 1, ''],
])('a search for %s finds what the page says in these words', async (words, least, how) => {
  const { page } = await open(written(), `data?q=${encodeURIComponent(words)}`)
  const said = await page.getByRole('status').textContent() ?? ''
  expect(Number.parseInt(said, 10), said).toBeGreaterThanOrEqual(least)
  expect(said).toContain(how)
})

test('what no purpose lists has no stated time either: the count, the filter and a search find it', async () => {
  const { page, go } = await open(written())
  const card = page.locator('.card', { hasText: 'without a stated time' })
  expect(await card.locator('strong').textContent()).toBe('2')
  await card.click()
  await page.getByRole('status').waitFor()
  expect((await page.locator('table.data tbody th').allInnerTexts()).map(text => text.split('\n').at(-1))).toEqual(['of User: phone', 'of Ctx (in profile/route.ts): email'])
  await go('data?q=no+time+stated')
  await page.getByText('2 data of 5').waitFor()
  // nobody says whose any of them is
  await go('data?q=not+stated')
  await page.getByText('5 data').waitFor()
  // whoever gets it says how long
  await go('data?columns=retention')
  expect(await page.getByRole('row', { name: /of Visitor: email/ }).locator('td[data-title="Kept for"]').innerText()).toMatch(/^6 months\s+purposely\.yml:/)
})
