import { expect, test } from 'vitest'
import { copy, folder, purposely, read } from '../cli/project.js'
import { open, shopPage } from './browser.js'

const slip = /its tag names the purpose “loyality”, which the manifest does not have; did you mean loyalty\?\s+…\/actions\/loyalty\.ts:9/

test('a datum whose tag names no purpose says so, wherever it is told, with the line of the tag', async () => {
  const { page, go } = await open(await shopPage())
  const row = page.getByRole('row', { name: /Phone number of Loyalty: / })
  expect(await row.innerText()).toMatch(slip)
  await go('data?open=Loyalty%7Cuser.contact.phone_number')
  expect(await page.locator('tr.open').innerText()).toMatch(slip)
  expect(await page.locator('.details').innerText()).toMatch(slip)
  await go('data?q=loyality')
  await page.getByText('1 datum of').waitFor()
  await go('data?group=purpose')
  expect(await page.locator('tr.group', { hasText: 'loyality (no such purpose)' }).count()).toBe(1)
})

test('a purpose that only tags name stands among the purposes, marked, and leads to its tags and data', async () => {
  const { page } = await open(await shopPage(), 'purposes')
  const stranger = page.getByRole('article', { name: /^loyality/ })
  expect(await stranger.innerText()).toMatch(/^loyality No such purpose\s+1 tag names it, and the manifest has no purpose of this name; did you mean loyalty\?[^]*Tag src\/lib\/actions\/loyalty\.ts:9/)
  await stranger.getByRole('link', { name: '1 datum of this name' }).click()
  await page.getByRole('status').waitFor()
  expect(await page.getByRole('status').textContent()).toBe('1 datum of 68')
})

test('explain, the JSON, the committed inventory and what is merged of it say the same slip', async () => {
  const root = copy()
  const { out } = await purposely(root, ['explain', 'src/lib/actions/loyalty.ts:11'])
  expect(out).toContain('  State: undeclared.\n  Its tag names the purpose "loyality", which the manifest does not have; did you mean "loyalty"? (src/lib/actions/loyalty.ts:9)\n')
  await purposely(root, ['inventory'])
  const said = '(its tag names the purpose "loyality", which the manifest does not have; did you mean "loyalty"?)'
  expect(read(root, 'docs/data-inventory.md')).toMatch(/\| Loyalty \|.* \*\*undeclared\*\* \(its tag names/)
  const merged = folder()
  await purposely(root, ['inventory', '--format', 'json', '--output', `${merged}/shop.json`])
  const rows = (JSON.parse(read(merged, 'shop.json')) as { observations: { purposes: string[]; misnamed?: { name: string; meant: string; file: string; line: number }[] }[] }).observations
  expect(rows.filter(row => row.misnamed !== undefined)).toMatchObject([{ purposes: [], misnamed: [{ name: 'loyality', meant: 'loyalty', file: 'src/lib/actions/loyalty.ts', line: 9 }] }])
  await purposely(merged, ['merge', 'shop.json', '--output', 'merged.md'])
  expect(read(merged, 'merged.md')).toContain(said)
})
