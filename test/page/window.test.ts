import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cutOf } from '../../src/page/pages.js'
import html from '../../src/report/html.js'
import { folder } from '../cli/project.js'
import { run } from '../report/make.js'
import { field } from '../reconcile/make.js'
import { open, shopPage } from './browser.js'

let many: string | undefined
/** A page of 3,000 data, in 300 records. */
function manyPage(): string {
  if (many !== undefined) return many
  const categories = ['user.contact.email', 'user.contact.phone_number', 'user.name']
  const data = Array.from({ length: 300 }, (_, record) => Array.from({ length: 10 }, (_, index) => field({
    name: `f${index}`, record: `R${record}x${index}`, owner: `R${record}x${index}`, category: categories[index % 3] as string, file: `src/r${record}.tsx`,
  }))).flat()
  many = join(folder(), 'page.html')
  writeFileSync(many, html(run({ data }), {}).output)
  return many
}

const rows = (page: Page): Promise<number> => page.locator('table.data tbody tr:not(.group)').count()
const pager = (page: Page): Promise<string> => page.getByRole('navigation', { name: 'Lines', exact: true }).locator('span').first().innerText()
const nodes = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length)

test('of thousands of data a page of lines is drawn, which says of how many; the others are a step away', async () => {
  const { page, offences } = await open(manyPage(), 'data')
  expect([await rows(page), await pager(page)]).toEqual([50, '1–50 of 3,000'])
  const drawn = await nodes(page)
  expect(drawn).toBeLessThan(3000)
  await page.evaluate(() => { scrollTo(0, document.body.scrollHeight) })
  await page.getByRole('link', { name: 'Next' }).last().click()
  await page.waitForFunction(() => location.hash === '#data?from=50')
  expect([await rows(page), await pager(page)]).toEqual([50, '51–100 of 3,000'])
  await page.getByRole('link', { name: 'Last' }).first().click()
  await page.waitForFunction(() => location.hash === '#data?from=2950')
  expect([await rows(page), await pager(page)]).toEqual([50, '2,951–3,000 of 3,000'])
  // nothing that was drawn before stays behind
  expect(await nodes(page)).toBeLessThan(drawn + 100)
  await page.reload()
  expect(await pager(page)).toBe('2,951–3,000 of 3,000')
  await page.goBack()
  await page.waitForFunction(() => location.hash === '#data?from=50')
  expect(await pager(page)).toBe('51–100 of 3,000')
  // what narrows the list begins at its beginning
  await page.getByRole('searchbox').fill('R299x')
  await page.waitForFunction(() => location.hash === '#data?q=R299x')
  expect([await rows(page), await page.getByRole('navigation', { name: 'Lines' }).count()]).toEqual([10, 0])
  expect(offences).toEqual([])
})

test('many groups are a page of lines, too, each with the number of all it holds', async () => {
  const { page, go } = await open(manyPage(), 'data?group=category&from=990')
  expect([await rows(page), await pager(page)]).toEqual([50, '991–1,040 of 3,000'])
  expect((await page.locator('tr.group').allInnerTexts()).map(text => text.trim())).toEqual(['E-mail address 1,200'])
  await go('data?group=place')
  expect((await page.locator('tr.group').allInnerTexts()).map(text => text.trim()).slice(0, 2)).toEqual(['src/r0.tsx 10', 'src/r1.tsx 10'])
})

test('a datum that the address opens is there, on whatever page of lines it stands', async () => {
  const { page } = await open(manyPage(), 'data?open=R99x9%7Cuser.contact.email')
  expect(await page.locator('.details').isVisible()).toBe(true)
  expect(await pager(page)).toBe('2,951–3,000 of 3,000')
})

test('a flow of thousands is a picture of few, which says how many stand behind one', async () => {
  const { page } = await open(manyPage(), 'flow?by=record')
  expect(await page.locator('svg a').count()).toBeLessThan(60)
  expect(await page.locator('svg a').filter({ hasText: /^2983 more/ }).count()).toBe(1)
})

test('a way back leads to where one was, with what was unfolded', async () => {
  const { page } = await open(await shopPage(), 'data')
  const opener = page.locator('.opener').nth(40)
  await opener.scrollIntoViewIfNeeded()
  await opener.click()
  await page.locator('.details').waitFor()
  const y = await page.evaluate(() => scrollY)
  expect(y).toBeGreaterThan(300)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^Recipients/ }).evaluate(link => { (link as HTMLElement).click() })
  await page.getByRole('heading', { level: 1, name: 'Recipients' }).waitFor()
  await page.waitForFunction(() => scrollY === 0)
  await page.goBack()
  await page.locator('.details').waitFor()
  await page.waitForFunction(where => Math.abs(scrollY - where) < 2, y)
  await page.goForward()
  await page.waitForFunction(() => scrollY === 0)
  await page.goBack()
  await page.waitForFunction(where => Math.abs(scrollY - where) < 2, y)
  await page.reload()
  await page.waitForFunction(where => Math.abs(scrollY - where) < 2, y)
  expect(await page.locator('.details').isVisible()).toBe(true)
})

test('lines are cut over groups, and a place that is none is the beginning', () => {
  const groups = [[0, 1, 2], [], [3, 4, 5, 6]].map((all, index) => ({ key: `${index}`, title: `${index}`, rows: all }))
  const shown = (from: number, most: number): unknown => { const cut = cutOf(groups, from, most); return [cut.from, cut.to, cut.groups.map(group => group.shown)] }
  expect(shown(0, 2)).toEqual([0, 2, [[0, 1]]])
  expect(shown(2, 3)).toEqual([2, 5, [[2], [3, 4]]])
  expect(shown(5, 9)).toEqual([5, 7, [[5, 6]]])
  for (const from of [-1, 7, Number.NaN, 1.5]) expect(shown(from, 1), String(from)).toEqual([0, 1, [[0]]])
})
