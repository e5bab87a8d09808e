import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cells, open, shopPage } from './browser.js'

const said = (page: Page): Promise<string | null> => page.getByRole('status').textContent()
const names = (page: Page): Promise<string[]> => page.locator('table.data tbody .opener').evaluateAll(all => all.map(one => (one as HTMLElement).innerText.replace('\n', ' ')))
/** The name of a label holds its options, so it is told by how it begins. */
const choose = (page: Page, label: string, value: string): Promise<unknown> => page.locator('label', { hasText: new RegExp(`^${label} `) }).locator('select').selectOption(value)
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash)
const waitFor = (page: Page, address: string): Promise<unknown> => page.waitForFunction(to => location.hash === to, address)

test('search, filters, grouping, order and columns stand in the address and survive a reload', async () => {
  const { page, offences } = await open(await shopPage(), 'data')
  expect(await said(page)).toBe('65 data, and 3 unsure or said not to be personal')
  await page.getByRole('searchbox').fill('phone')
  await choose(page, 'Group by', 'purpose')
  await choose(page, 'What is done', 'demanded')
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  await page.getByText('Columns', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Kept for' }).check()
  await page.getByRole('checkbox', { name: 'Standing' }).uncheck()
  const address = '#data?q=phone&group=purpose&deed=demanded&sort=data&columns=purposes%2Casked%2Ckept%2Csent%2Cretention'
  await waitFor(page, address)
  const before = { said: await said(page), names: await names(page), heads: await page.locator('table.data thead th').allInnerTexts(), groups: await page.locator('tr.group').allInnerTexts() }
  expect(before.names).toEqual(['Phone number of Loyalty: phone', 'Phone number of Loyalty: phone', 'Phone number of Return: phone', 'Phone number of Contact: phone', 'Phone number of Catalog: contactPhone'])
  expect(before.heads.map(head => head.split('\n')[0])).toEqual(['Data ↑', 'Purpose', 'Asked', 'Kept', 'Handed on to', 'Kept for'])
  expect(before.groups.map(group => group.trim())).toEqual(['loyality (no such purpose) 1', 'loyalty 1', 'orders 1', 'support 1', 'Said not to be personal 1'])
  await page.reload()
  expect({ said: await said(page), names: await names(page), heads: await page.locator('table.data thead th').allInnerTexts(), groups: await page.locator('tr.group').allInnerTexts() }).toEqual(before)
  expect(await page.getByRole('searchbox').inputValue()).toBe('phone')
  expect(await page.getByRole('columnheader', { name: /^Data/ }).getAttribute('aria-sort')).toBe('ascending')
  await page.getByRole('link', { name: 'Show all again' }).click()
  await waitFor(page, '#data?group=purpose&columns=purposes%2Casked%2Ckept%2Csent%2Cretention&sort=data')
  expect(await said(page)).toBe('65 data, and 3 unsure or said not to be personal')
  expect(offences).toEqual([])
})

test('typing makes no history, a view does', async () => {
  const { page } = await open(await shopPage())
  const length = await page.evaluate(() => history.length)
  await page.getByRole('navigation').getByRole('link', { name: /^Data/ }).click()
  await page.getByRole('searchbox').pressSequentially('email')
  await waitFor(page, '#data?q=email')
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /asks, keeps and hands on/ }).waitFor()
})

test.each([
  ['Standing', 'undeclared', 'Standing', /^Undeclared$/],
  ['Sensitivity', 'any', 'Data', /./],
  ['Purpose', 'newsletter', 'Purpose', /newsletter/],
  ['Handed on to', 'posthog', 'Handed on to', /PostHog/],
  ['What is done', 'kept', 'Kept', /^kept/],
  ['Person', 'visitor', 'Purpose', /newsletter|support/],
])('the filter %s leaves what it says', async (label, value, column, says) => {
  const { page } = await open(await shopPage(), 'data')
  await choose(page, label, value)
  await page.waitForFunction(() => location.hash.includes('='))
  const left = column === 'Data' ? await page.locator('table.data tbody th .mark:not(.hint)').allInnerTexts() : await cells(page, column)
  expect(left.length).toBeGreaterThan(1)
  expect(left.filter(text => !says.test(text))).toEqual([])
  expect(await said(page)).toMatch(new RegExp(`^${left.length} data of 68(, 1 of them unsure or said not to be personal)?$`))
  await choose(page, label, '')
  await waitFor(page, '#data')
})

test('data are grouped by kind, purpose, person, recipient, record and file, each group with its number', async () => {
  const { page, go } = await open(await shopPage(), 'data')
  const firsts: Record<string, RegExp> = { category: /^Address 1$/, purpose: /^account \d+$/, person: /^customer 5\d$/, recipient: /^Logs 2$/, record: /^Address 6$/, place: /^prisma\/schema\.prisma \d+$/ }
  for (const [by, first] of Object.entries(firsts)) {
    await go(`data?group=${by}`)
    await page.locator('tr.group').first().waitFor()
    expect((await page.locator('tr.group').first().innerText()).trim(), by).toMatch(first)
  }
  await go('data?group=purpose&state=undeclared')
  expect((await page.locator('tr.group').last().innerText()).trim()).toMatch(/^No purpose stated \d+$/)
})

test('a search finds words anywhere and in any order, then files, then what is misspelt, and says which', async () => {
  const { page } = await open(await shopPage(), 'data')
  const search = async (query: string): Promise<string> => {
    await page.getByRole('searchbox').fill(query)
    await waitFor(page, `#data?${new URLSearchParams({ q: query }).toString()}`)
    return await said(page) ?? ''
  }
  expect(await search('TICKET  e-mail')).toBe('1 datum of 68')
  expect(await names(page)).toEqual(['E-mail address of SupportTicket: email'])
  expect(await search('loyalty-form')).toBe('1 datum of 68: “loyalty-form” stands in the names of their files')
  expect(await search('pasword')).toMatch(/^\d data of 68: nothing holds “pasword”, these come near$/)
  expect((await names(page)).every(name => name.includes('Password'))).toBe(true)
  // a short word is a word of its own before it is a piece of others, as of “description”
  expect(await search('ip')).toMatch(/^\d+ dat(a|um) of 68/)
  expect((await names(page)).filter(name => !/\bIP\b/i.test(name))).toEqual([])
  expect(await search('qqqq')).toBe('0 data of 68: nothing is left')
  await page.getByRole('link', { name: 'Show all again' }).click()
  expect(await hash(page)).toBe('#data')
})

test('what cannot stand in an address is left aside', async () => {
  const { page, offences } = await open(await shopPage(), 'data?group=nobody&sort=-&deed=nothing&columns=none&open=gone')
  expect(await said(page)).toBe('65 data, and 3 unsure or said not to be personal')
  expect(await page.locator('table.data thead th').allInnerTexts()).toEqual(['Data\nseen in the code'])
  expect(offences).toEqual([])
})
