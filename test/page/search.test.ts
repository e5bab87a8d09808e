import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import html from '../../src/report/html.js'
import { folder } from '../cli/project.js'
import { run } from '../report/make.js'
import { field } from '../reconcile/make.js'
import { open, shopPage } from './browser.js'

const email = 'user.contact.email'
const data = [
  field({ name: 'userEmail', record: 'Property', owner: 'purgeGuestProfiles', category: email, file: 'src/purge-guest-profiles.ts' }),
  field({ name: 'email', record: 'UserInvite', owner: 'InviteForm', category: email, file: 'src/invite.tsx' }),
  field({ name: 'email', record: 'User', owner: 'User', category: email, role: 'kept', file: 'schema.prisma' }),
  field({ name: 'phone', record: 'User', owner: 'User', category: 'user.contact.phone_number', role: 'kept', file: 'schema.prisma' }),
  field({ name: 'userName', record: 'Feedback', owner: 'Feedback', category: 'user.account.username', file: 'src/feedback.tsx' }),
  field({ name: 'phone', record: 'Guest', owner: 'Guest', category: 'user.contact.phone_number', role: 'kept', file: 'schema.prisma' }),
]

function written(): string {
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({ data }), {}).output)
  return file
}

/** What a search leaves, top to bottom. */
async function found(query: string, file = written()): Promise<{ said: string; names: string[] }> {
  const { page } = await open(file, `data?q=${encodeURIComponent(query)}`)
  const said = await page.getByRole('status').textContent() ?? ''
  return { said, names: await page.locator('table.data tbody .opener').evaluateAll(all => all.map(one => (one as HTMLElement).innerText.replace(/\s+/g, ' '))) }
}

test.each(['E-mail address of User', 'e-mail of the user', 'user email', 'E-MAIL in User'])('%s finds the e-mail address of User first', async query => {
  const { said, names } = await found(query)
  expect(said).toBe('3 data of 6')
  expect(names[0]).toBe('E-mail address of User: email')
})

test('the word with which every category begins is no word of a datum', async () => {
  const { said, names } = await found('User')
  expect(said).toBe('5 data of 6')
  expect(names.slice(0, 2).every(name => / of User: /.test(name))).toBe(true)
  expect(names.some(name => name.includes('Guest'))).toBe(false)
  expect((await found('user.contact.phone_number')).said).toBe('2 data of 6')
})

test('what a datum stands in on its way is found by how it begins', async () => {
  const { said, names } = await found('CheckoutP', await shopPage())
  expect(said).toMatch(/^\d+ data of 68: “CheckoutP” stands in what is said of them$/)
  expect(names).toContain('Phone number of Checkout: phone')
})
