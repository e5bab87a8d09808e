import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import html from '../../src/report/html.js'
import { folder } from '../cli/project.js'
import { run } from '../report/make.js'
import { at, field } from '../reconcile/make.js'
import { open, shopPage } from './browser.js'

const doubts = ['@casl/ability is handed whole to subject()', 'User is handed whole to log()', 'rows are handed whole to csv()', 'all of it goes to JSON.stringify()', 'User is spread into props']

/** A datum that is asked in five files and read in six, and one that perhaps nobody reads. */
function written(): string {
  const result = run({ data: [
    ...[1, 2, 3, 4, 5].map(number => field({ name: 'phone', record: 'User', file: `src/forms/of/form${number}.tsx`, at: at(number) })),
    field({ name: 'email', record: 'Guest', category: 'user.contact.email', role: 'kept', file: 'schema.prisma' }),
  ], manifest: 'purposes:\n  calls: { description: Call people., where: [User], data: { phone_number } }\n' })
  const places = [1, 2, 3, 4, 5, 6].map(number => ({ file: `src/readers/of/reader${number}.ts`, ...at(number) }))
  const [guest, user] = ['Guest', 'User'].map(record => result.inventory.data.find(one => one.record === record))
  const nothing = { places: [], named: [], doubts: [], outside: [], shownAgain: false }
  Object.assign(user ?? {}, { reading: { ...nothing, verdict: 'read', places } })
  Object.assign(guest ?? {}, { reading: { ...nothing, verdict: 'unsure', doubts: doubts.map(what => ({ what, at: places[0] })) }, suppressions: [1, 2].map(line => ({ kind: 'comment', reason: `Reason ${line}.`, at: { file: 'schema.prisma', ...at(line) } })) })
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(result, {}).output)
  return file
}

test('what is left of some places opens to each of them, by keyboard too', async () => {
  const { page } = await open(written(), 'data?open=User%7Cuser.contact.phone_number')
  const read = page.locator('.details dt:text-is("Read") + dd')
  const rest = read.getByRole('button', { name: 'and 5 more' })
  expect([await read.getByRole('listitem').count(), await rest.getAttribute('aria-expanded')]).toEqual([0, 'false'])
  await rest.focus()
  await page.keyboard.press('Enter')
  expect(await read.getByRole('listitem').allInnerTexts()).toEqual([2, 3, 4, 5, 6].map(number => `src/readers/of/reader${number}.ts:${number}`))
  expect(await rest.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Space')
  expect(await read.getByRole('listitem').count()).toBe(0)
  // in a cell of the table as well
  const asked = page.locator('td[data-title="Asked"]')
  await asked.getByRole('button', { name: 'and 4 more' }).click()
  expect(await asked.getByRole('listitem').count()).toBe(4)
})

test('on paper the rest stands there', async () => {
  const { page } = await open(written(), 'data')
  await page.emulateMedia({ media: 'print' })
  await page.waitForFunction(() => document.querySelectorAll('.view').length === 8)
  expect(await page.locator('.view.data').innerText()).toContain('src/forms/of/form5.tsx:5')
  expect(await page.getByText(/^and \d+ more$/).count()).toBe(0)
})

test('doubts, and why nothing is reported, are lists, a line each', async () => {
  const { page } = await open(written(), 'data?open=Guest%7Cuser.contact.email')
  const read = page.locator('.details dt:text-is("Read") + dd')
  expect(await read.getByRole('listitem').allInnerTexts()).toEqual(doubts.slice(0, 3))
  await read.getByRole('button', { name: 'and 2 more' }).click()
  expect(await read.getByRole('listitem').allInnerTexts()).toEqual(doubts)
  const kept = page.locator('.details > p:text("Nothing is reported") + ul').getByRole('listitem')
  expect(await kept.allInnerTexts()).toEqual(['disabled: Reason 1.', 'disabled: Reason 2.'])
})

test('a way says of a line that hands a value on that alone: what is read besides are other lines', async () => {
  const { page } = await open(await shopPage(), 'data?open=User%7Cuser.contact.email')
  for (const rest = page.locator('.details button.rest[aria-expanded=false]').first(); await rest.count() > 0;) await rest.click()
  const linesOf = (verb: string): Promise<string[]> => page.locator('.details .way > li', { hasText: new RegExp(`^${verb}`) }).locator('.place').evaluateAll(all => all.map(one => one.getAttribute('title') ?? ''))
  const [sent, besides] = [await linesOf('handed on to'), await linesOf('read besides')]
  const read = await page.locator('.details dt:text-is("Read") + dd .place').evaluateAll(all => all.map(one => one.getAttribute('title') ?? ''))
  expect([read.length, besides.length > 0, sent.length > 0]).toEqual([7, true, true])
  expect(sent.filter(line => besides.includes(line))).toEqual([])
  expect(read.filter(line => !besides.includes(line) && !sent.includes(line))).toEqual([])
})
