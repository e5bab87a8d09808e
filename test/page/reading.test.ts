import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import html from '../../src/report/html.js'
import { folder } from '../cli/project.js'
import { run } from '../report/make.js'
import { field } from '../reconcile/make.js'
import { open, shopPage } from './browser.js'

/** What the keyboard stands on. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement as HTMLElement).innerText?.replace(/\s+/g, ' ').trim() ?? '')

test('by keyboard: past the links to the content, through views, into a datum and to its line', async () => {
  const { page } = await open(await shopPage(), 'data?q=gender')
  await page.getByRole('status').waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  expect(page.url()).toContain('#data?q=gender')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  const passed: string[] = []
  for (let step = 0; step < 30 && !(await focused(page)).startsWith('Gender'); step++) {
    await page.keyboard.press('Tab')
    passed.push(await page.evaluate(() => document.activeElement?.tagName ?? ''))
  }
  expect(passed.filter(tag => tag === 'SELECT').length).toBe(7)
  await page.keyboard.press('Enter')
  await page.locator('.details').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true')
  await page.keyboard.press('Space')
  await page.locator('.details').waitFor({ state: 'detached' })
})

test('a screen reader hears where a new view begins, and tables as tables, also on a phone', async () => {
  const { page } = await open(await shopPage(), '', { width: 390, height: 844 })
  await page.getByRole('navigation').getByRole('link', { name: /^Data/ }).click()
  await page.waitForFunction(() => document.activeElement?.id === 'main')
  expect(await page.title()).toMatch(/^Data · /)
  expect(await page.getByRole('table', { name: 'Data' }).getByRole('row').count()).toBe(26)
  expect(await page.getByRole('rowheader').count()).toBe(25)
  expect(await page.getByRole('columnheader').count()).toBe(6)
})

test('on paper stand all views with all rows, and nothing to click', async () => {
  const data = Array.from({ length: 300 }, (_, index) => field({ name: `f${index}`, record: `R${index}`, owner: `R${index}` }))
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({ data, manifest: 'purposes:\n  a: { description: Call people., where: [R1], data: { phone_number } }\n' }), {}).output)
  const { page, offences } = await open(file, 'data')
  const rows = (): Promise<number> => page.locator('table.data tbody tr').count()
  const onScreen = await rows()
  expect(onScreen).toBeLessThan(300)
  await page.emulateMedia({ media: 'print' })
  await page.waitForFunction(() => document.querySelectorAll('.view').length === 8)
  expect(await rows()).toBe(300)
  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: 'screen' })
  await page.waitForFunction(() => document.querySelectorAll('.view').length === 1)
  expect(offences).toEqual([])
})
