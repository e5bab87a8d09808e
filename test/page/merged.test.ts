import { expect, test } from 'vitest'
import { copy, folder, purposely } from '../cli/project.js'
import { open } from './browser.js'

test('what was merged shows each application in numbers that lead to its data, and what its check said beside them', async () => {
  const out = folder()
  const small = folder({ 'package.json': '{ "name": "desk" }', 'purposely.yml': 'purposes:\n  a: { description: Answer people., where: [Ticket], data: { email }, basis: contract }\n', 'schema.prisma': 'model Ticket {\n  id Int @id\n  email String\n  iban String\n}\n' })
  for (const [name, root] of [['shop', copy()], ['desk', small]] as const) expect(await purposely(root, ['inventory', '--format', 'json', '--output', `${out}/${name}.json`])).toMatchObject({ code: 0 })
  expect(await purposely(out, ['merge', 'shop.json', 'desk.json', '--format', 'html', '--output', 'merged.html'])).toMatchObject({ code: 0 })
  const { page, go, offences } = await open(`${out}/merged.html`)
  const table = page.getByRole('table', { name: /^Applications/ })
  const rows = await table.getByRole('row').evaluateAll(all => all.slice(1).map(row => [...row.children].map(cell => cell.textContent)))
  expect(rows.map(row => row[0])).toEqual(['desk', 'larkspur-shop'])
  expect(rows[0]?.slice(1, 3)).toEqual(['2', '1'])
  expect(Number(rows[0]?.[6])).toBeGreaterThan(0)
  // findings and ways are told of the shop as in its own page
  expect(rows[1]?.slice(1)).toEqual(['65', '8', '12', '6', expect.stringMatching(/^[1-9]/), expect.stringMatching(/^1\d$/), expect.stringMatching(/^2\d$/)])
  for (const { text, to } of await table.getByRole('link').evaluateAll(all => all.map(link => ({ text: link.textContent, to: link.getAttribute('href') ?? '' })))) {
    await go(to.slice(1))
    await page.getByRole('status').waitFor()
    expect(Number.parseInt(await page.getByRole('status').textContent() ?? '', 10), to).toBe(Number(text))
  }
  await go('data?group=application')
  expect((await page.locator('tr.group').allInnerTexts()).map(text => text.trim())).toEqual(['desk 2', 'larkspur-shop 68'])
  await go(`data?open=${encodeURIComponent('larkspur-shop: Profile|user.government_id.tax_id')}`)
  expect(await page.locator('.details').innerText()).toMatch(/What the check says[^]*larkspur-shop\/src/)
  await go(`data?open=${encodeURIComponent('larkspur-shop: Checkout|user.contact.phone_number')}`)
  expect(await page.locator('.details .way').count()).toBeGreaterThan(0)
  // how each sets a recipient up, and what each says never to have
  await go('recipients')
  expect(await page.getByRole('article', { name: /PostHog/ }).innerText()).toMatch(/set up in the code for the European Union/)
  await go('purposes')
  expect(await page.getByRole('table', { name: 'Never to be had' }).getByRole('row', { name: /^Government id/ }).innerText()).toMatch(/larkspur-shop\/purposely\.yml:96[^]*Tax number of larkspur-shop: Profile/)
  expect(offences).toEqual([])
}, 60_000)
