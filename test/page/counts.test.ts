import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, shopPage } from './browser.js'

interface Told { text: string; number: number; to: string }

/** Every number of a view that leads to data. */
const toldIn = (page: Page): Promise<Told[]> => page.evaluate(() => [...document.querySelectorAll('main a[href^="#data?"]')].flatMap(link => {
  const told = [link.querySelector('strong')?.textContent, link.querySelector('title')?.textContent.replace(/^.*: /, ''), link.textContent]
    .map(text => /^(?:The first \d+ of )?(?:all )?([\d,]+)( dat\w+|$)/.exec(text?.trim() ?? '')?.[1]).find(text => text !== undefined)
  return told === undefined ? [] : [{ text: link.textContent ?? '', number: Number(told.replaceAll(',', '')), to: link.getAttribute('href') ?? '' }]
}))

test.each(['overview', 'purposes', 'recipients', 'flow', 'flow?by=purpose', 'flow?only=sensitive', 'flow?only=sent', 'flow?purpose=orders'])('each number of %s is the number of lines it leads to', async view => {
  const { page, go } = await open(await shopPage(), view)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const told = await toldIn(page)
  expect(told.length, view).toBeGreaterThan(3)
  for (const { text, number, to } of told) {
    await go(to.slice(1))
    await page.getByRole('status').waitFor()
    expect(Number.parseInt(await page.getByRole('status').textContent() ?? '', 10), `${view}: ${text} → ${to}`).toBe(number)
  }
}, 60_000)

test('a phone has the flow as a list, with the same numbers, and no picture', async () => {
  const { page } = await open(await shopPage(), 'flow', { width: 390, height: 844 })
  expect(await page.locator('svg').count()).toBe(0)
  const first = page.locator('.flows > li').first()
  expect(await first.innerText()).toMatch(/out of the program not allowed/)
  await first.locator('summary').click()
  expect(await first.innerText()).toMatch(/→ PostHog not allowed:/)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000)
})

test('a phone folds what a purpose and a recipient say, and keeps the search in sight', async () => {
  const { page, go } = await open(await shopPage(), 'purposes', { width: 390, height: 844 })
  expect(await page.locator('article details[open]').count()).toBe(0)
  await go('recipients?open=posthog')
  await page.waitForFunction(() => document.querySelectorAll('article details[open]').length === 1)
  await go('data')
  await page.evaluate(() => { scrollTo(0, 2500) })
  expect(await page.getByRole('searchbox').evaluate(box => box.getBoundingClientRect().top)).toBeLessThan(60)
})
