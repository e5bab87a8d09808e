import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { views } from '../../src/page/address.js'
import { open, shopPage } from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const looks = [
  { colorScheme: 'light', width: 1280 }, { colorScheme: 'dark', width: 1280 }, { colorScheme: 'light', width: 390 }, { colorScheme: 'dark', width: 390 },
] as const

test.each(looks)('axe finds nothing: $colorScheme, $width wide', async look => {
  const { page, go } = await open(await shopPage(), '', look)
  for (const address of [...views, 'data?group=purpose&open=Profile%7Cuser.government_id.tax_id&columns=state,purposes,persons,why,basis,retention,read,others,places']) {
    await go(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const closed = page.locator('details:not([open]) > summary').first(); await closed.count() > 0;) await closed.click()
    for (const rest = page.locator('button.rest[aria-expanded=false]').first(); await rest.count() > 0;) await rest.click()
    // the page's policy lets no script in; a debugger's may come
    await page.evaluate(axe)
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
    })
    expect(found, address).toEqual([])
  }
}, 120_000)

test('nothing is wider than a phone, but what scrolls by itself', async () => {
  const { page, go } = await open(await shopPage(), '', { width: 390, height: 844 })
  for (const view of views) {
    await go(view)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(390)
  }
})
