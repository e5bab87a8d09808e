import { expect, test } from 'vitest'
import { categoryOf } from '../../src/taxonomy/index.js'
import { hints } from '../../src/taxonomy/hints.js'
import { reveals } from '../../src/taxonomy/reveals.js'
import { copy, purposely, read } from '../cli/project.js'
import { open, shopPage } from './browser.js'

test('a hint is of categories that there are, has a ground, and says no special category of what is none', () => {
  for (const { keys, says, ground } of hints) {
    for (const key of keys) {
      expect(categoryOf(key), key).toBeDefined()
      expect(categoryOf(key)?.sensitivity, key).not.toBe('special')
      expect(reveals.map(one => one.key)).not.toContain(key)
    }
    expect(says).not.toMatch(/special category/i)
    expect(ground.url).toMatch(/^https:\/\/(www\.cnil\.fr|eur-lex\.europa\.eu)\//)
  }
})

test('free text and gender are marked, counted, found, and say why, on what ground', async () => {
  const { page, go } = await open(await shopPage())
  const card = page.locator('.card', { hasText: 'free text or gender' })
  expect(await card.locator('strong').textContent()).toBe('4')
  await card.click()
  await page.getByText('4 data of 68').waitFor()
  const rows = await page.locator('table.data tbody th').allInnerTexts()
  expect(rows.map(row => row.replace(/\s+/g, ' '))).toEqual(expect.arrayContaining(['Gender Is it needed? of User: gender', expect.stringMatching(/^Private message Sensitive Free text may hold anything of Contact/)]))
  await go('data?open=User%7Cuser.demographic.gender')
  expect(await page.locator('.details').innerText()).toMatch(/Is it needed\? A gender, or a form of address[^]*\(Court of Justice, C‑394\/23/)
  await go('data?q=anything+health')
  await page.getByText('3 data of 68').waitFor()
})

test('the committed inventory and explain say the same', async () => {
  const root = copy()
  await purposely(root, ['inventory'])
  const committed = read(root, 'docs/data-inventory.md')
  expect(committed).toMatch(/^- free text may hold anything\. People may write anything here, .*\(https:\/\/www\.cnil\.fr/m)
  expect(committed).toMatch(/^- is it needed\? A gender, .*C‑394\/23/m)
  expect((await purposely(root, ['explain', 'gender'])).out).toMatch(/^ {2}A gender, or a form of address.*\n {2}\(Court of Justice, C‑394\/23.*https:/m)
  expect((await purposely(root, ['explain', 'diet'])).out).toContain('  No special category, but it may reveal one: health or a religious belief.\n')
})
