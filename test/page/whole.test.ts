import { expect, test } from 'vitest'
import { copy, folder, purposely, read } from '../cli/project.js'
import { open, shopPage } from './browser.js'

test('a record that is handed over whole counts once: its fields stand, and it is their proof', async () => {
  const { page, go } = await open(await shopPage(), 'recipients')
  const posthog = page.getByRole('article', { name: /PostHog/ })
  expect(await page.getByRole('listitem').filter({ hasText: /^PostHog/ }).innerText()).toBe('PostHog: 4 kinds of data, 2 values not understood, 3 kinds not allowed')
  expect(await posthog.getByRole('rowheader').allInnerTexts()).toEqual([
    expect.stringMatching(/^E-mail address\s+as the person’s id\s+…\/analytics\/analytics-provider\.tsx:35$/), 'Phone number', 'Name', 'User id',
    expect.stringMatching(/^customer is handed over whole\s+with what stands above: e-mail address, phone number, name, user id$/),
  ])
  expect(await posthog.getByRole('row', { name: /handed over whole/ }).innerText()).toContain('…/checkout/order-complete.tsx:17')
  await go('data?record=Customer')
  await page.getByRole('status').waitFor()
  expect(await page.getByRole('status').textContent()).toBe('4 data of 68')
  await go('data?open=User%7Cuser.contact.email')
  expect(await page.locator('.details').innerText()).toMatch(/email to PostHog, as the person’s id/)
})

test('the inventory says both, and so does what is merged of its JSON', async () => {
  const [root, out] = [copy(), folder()]
  const said = ['| e-mail address (contact.email) | as the person\'s id; with customer, handed over whole |', '| name (name) | with customer, handed over whole |']
  await purposely(root, ['inventory'])
  const committed = read(root, 'docs/data-inventory.md')
  for (const one of said) expect(committed).toContain(one)
  expect(committed).not.toContain('personal data (user)')
  await purposely(root, ['inventory', '--format', 'json', '--output', `${out}/shop.json`])
  await purposely(out, ['merge', 'shop.json', '--output', 'merged.md'])
  const merged = read(out, 'merged.md')
  for (const one of said) expect(merged).toContain(one)
  expect(merged).not.toContain('personal data (user)')
})
