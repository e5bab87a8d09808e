import { expect, test } from 'vitest'
import { cells, open, shopPage } from './browser.js'

const shown = ['Overview', 'Data', 'Purposes', 'Recipients', 'Flow', 'Changes', 'Still open', 'Not understood']

test('every view is reached by its link, says what it is, and nothing leaves the page', async () => {
  const { page, offences } = await open(await shopPage())
  expect(await page.title()).toBe('Overview · larkspur-shop: data inventory')
  for (const [index, title] of shown.entries()) {
    const link = page.getByRole('navigation').getByRole('link').nth(index)
    expect(await link.textContent()).toContain(title)
    await link.click()
    await page.waitForFunction(said => document.title.startsWith(said), title)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await link.getAttribute('aria-current')).toBe('page')
  }
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Still open' }).waitFor()
  expect(offences).toEqual([])
})

test('the overview counts, and each count leads to what it counts', async () => {
  const { page } = await open(await shopPage())
  const cards = page.locator('.card')
  const counts = await cards.evaluateAll(all => all.map(card => ({ number: card.querySelector('strong')?.textContent ?? '', title: card.querySelector('.what')?.textContent ?? '', to: card.getAttribute('href') ?? '' })))
  expect(counts.map(one => one.title)).toEqual(['undeclared', 'forbidden', 'special category', 'may reveal a special category', 'free text or gender', 'sensitive', 'handed on, not allowed', 'draft', 'demanded needlessly', 'demanded without a purpose', 'without a stated time', 'kept and never read', 'unsure', 'not understood'])
  for (const { number, title, to } of counts.filter(one => one.number !== '0' && one.to.startsWith('#data'))) {
    await page.goto(page.url().replace(/#.*|$/, to))
    expect(await page.getByRole('status').textContent(), title).toMatch(new RegExp(`^${number} dat`))
  }
  expect(counts.find(one => one.title === 'undeclared')?.number).toBe('8')
})

test('what an address names is in sight when the view before was another', async () => {
  const { page } = await open(await shopPage())
  await page.getByRole('link', { name: 'PostHog' }).first().click()
  const named = page.locator('article:focus')
  await named.waitFor()
  expect(Math.abs((await named.boundingBox())?.y ?? 1000)).toBeLessThan(200)
})

test('the overview shows first what nobody has declared, then what is sensitive', async () => {
  const { page } = await open(await shopPage())
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['What is still open 27', 'Forbidden 1', 'Undeclared 8', 'Sensitive data 12', 'Recipients nobody has declared', 'How to read this page'])
  const [first] = await page.locator('tbody th').allTextContents()
  expect(first).toBe('Tax number Sensitive · GDPR Art. 87of Profile: taxId')
})

test('a datum opens to every line of code and all that people have said, and has an address', async () => {
  const { page, go } = await open(await shopPage(), 'data?q=phone+checkout')
  await page.getByRole('button', { name: 'Phone number of Checkout' }).click()
  const details = page.locator('.details')
  expect(await details.getByRole('heading').allTextContents()).toEqual(['Its way through the application', 'Seen in the code', 'Stated by people'])
  expect(await details.locator('.way').getByRole('listitem').evaluateAll(all => all.map(one => (one as HTMLElement).innerText.split('\n')[0]))).toEqual(['asked in', 'checked by', 'kept as'])
  expect(await details.locator('.place').allTextContents()).toEqual(expect.arrayContaining(['src/lib/validation/checkout.ts:22', 'purposely.yml:44']))
  expect(await details.textContent()).toContain('So that the driver can call you.')
  expect(await details.textContent()).toContain('10 years')
  await page.reload()
  expect(await page.getByRole('button', { name: 'Phone number of Checkout' }).getAttribute('aria-expanded')).toBe('true')
  await go('data?open=Profile%7Cuser.government_id.tax_id')
  expect(await page.locator('.details').textContent()).toContain('What the check says')
})

test('purposes say what they use, what is demanded although it may be left out, and what nobody has said', async () => {
  const { page } = await open(await shopPage(), 'purposes?open=support')
  const support = page.getByRole('article', { name: 'support' })
  expect(await support.locator('dl.facts').innerText()).toMatch(/Basis\nLegitimate interests\nKept for\n2 years\nWhose data\nvisitor, customer\nWhat people get for it\nnot stated/)
  expect(await support.getByRole('row', { name: /^Phone number/ }).innerText()).toMatch(/no\s+demanded …\/contact\/page\.tsx:36\s+Contact, SupportTicket\s+If you would rather be called back\./)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe(await support.getAttribute('aria-labelledby'))
})

test('recipients say what they get, why, where and whether they may; who gets what it may not comes first', async () => {
  const { page } = await open(await shopPage(), 'recipients')
  expect(await page.getByRole('article').getByRole('heading').allTextContents()).toEqual(['Logs  purposely.yml:92', 'PostHog  purposely.yml:89', 'Segment Undeclared ', 'Sentry  purposely.yml:91', 'Google Analytics Undeclared ', 'Mixpanel  purposely.yml:90'])
  const mixpanel = page.getByRole('article', { name: /Mixpanel/ })
  expect(await mixpanel.innerText()).toMatch(/US outside the EEA[^]*Contract\nto be filled in by a person[^]*not seen in the code/)
  const posthog = page.getByRole('article', { name: /PostHog/ })
  expect(await posthog.innerText()).toMatch(/set up in the code for the European Union/)
  expect(await posthog.locator('td[data-title="Allowed"]').allTextContents()).toEqual(['not allowed', 'not allowed', 'not allowed', 'yes'])
  await posthog.getByRole('link', { name: 'E-mail address' }).click()
  expect((await cells(page, 'Handed on to')).every(text => text.includes('PostHog'))).toBe(true)
})

test('the flow leads from people to recipients, in a picture and in words, and narrows', async () => {
  const { page } = await open(await shopPage(), 'flow')
  expect(await page.locator('svg .layer').allTextContents()).toEqual(['People', 'Asked or handled in', 'Kept in', 'Handed on to'])
  expect(await page.locator('svg a').filter({ hasText: 'PostHog' }).getAttribute('href')).toBe('#data?recipient=posthog&state=used')
  await page.getByText('The same as a table').click()
  const all = await page.getByRole('table', { name: 'Flow' }).getByRole('row').count()
  await page.getByLabel('Show').selectOption('sensitive data')
  await page.waitForFunction(() => location.hash === '#flow?only=sensitive')
  expect(new Set(await cells(page, 'Sensitivity'))).toEqual(new Set(['Sensitive']))
  expect(await page.getByRole('table', { name: 'Flow' }).getByRole('row').count()).toBeLessThan(all)
  expect(await page.locator('.links path.ordinary').count()).toBe(0)
})

test('what was not understood is said, with what was looked at', async () => {
  const { page } = await open(await shopPage(), 'gaps')
  expect(await page.locator('main').innerText()).toMatch(/In 4 places data may flow[^]*no type that is known says what it holds\. 4[^]*"rating" goes to PostHog[^]* src\/app\/api\/reviews\/route\.ts:23[^]*Read closely[^]*types say what 3 of 7 hold; the others are listed above[^]*What no reading of code can tell/)
  expect(await page.getByRole('navigation').getByRole('link', { name: /^Not understood/ }).innerText()).toBe('Not understood 4')
})

test('without scripts, the page says where the inventory can be read', async () => {
  const { page } = await open(await shopPage(), '', { javaScript: false })
  expect(await page.locator('body').innerText()).toContain('npx purposely inventory --format markdown')
})
