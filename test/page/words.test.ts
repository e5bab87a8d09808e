import { expect, test } from 'vitest'
import { open, shopPage } from './browser.js'

test('what a purpose covers by another name stands under its own', async () => {
  const { page, go } = await open(await shopPage(), 'purposes')
  const account = page.getByRole('article', { name: /^account/ })
  expect(await account.getByRole('row', { name: /^One-time code/ }).locator('td[data-title="Where"]').innerText()).toBe('PasswordReset, Reset, VerificationToken (secret or token)')
  expect(await account.getByRole('row', { name: /^E-mail address/ }).locator('td[data-title="Where"]').innerText()).not.toContain('(')
  await go('data?open=VerificationToken%7Cuser.authorization.credentials')
  expect(await page.locator('tr.open').innerText()).toMatch(/account\s+lists it as one-time code\s+purposely\.yml:12/)
  expect(await page.locator('.details').innerText()).toContain('It lists it as one-time code.')
})

test('the flow calls asked what asks, and says of the rest that it is handled', async () => {
  const { page } = await open(await shopPage(), 'flow')
  expect(await page.locator('svg a').filter({ hasText: 'CaptureOrderPlaced' }).innerHTML()).toContain(', not asked')
  expect(await page.locator('svg a').filter({ hasText: 'Checkout' }).innerHTML()).not.toContain(', not asked')
  await page.getByText('The same as a table').click()
  const table = page.getByRole('table', { name: 'Flow' })
  const names = await table.getByRole('rowheader').allInnerTexts()
  expect(names).toEqual(expect.arrayContaining(['asked in Checkout', 'handled in CaptureOrderPlaced', 'handled in Customer']))
  expect(names).not.toContain('asked in Customer')
})

test('what the manifest says never to have stands on the page, with its line and what is there all the same', async () => {
  const { page } = await open(await shopPage(), 'purposes')
  const never = page.getByRole('table', { name: 'Never to be had' })
  expect(await never.getByRole('rowheader').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^Religious belief Special category · GDPR Art\. 9 purposely\.yml:96$/)]))
  expect(await never.getByRole('row', { name: /^Government id/ }).locator('td').innerText()).toMatch(/^Tax number of Profile\s+…\/account\/profile-form\.tsx:33/)
  await never.getByRole('link', { name: 'Tax number of Profile' }).click()
  expect(await page.locator('.details').innerText()).toContain('no-restricted-data')
})
