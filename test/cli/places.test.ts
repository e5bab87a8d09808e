import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, checkAll, copy, edit, inTurn, lay, read, reading, type Checked, type Row } from './project.js'

/*
 * The unit is a category in a place. A mobile phone number is asked, checked or kept at about a hundred places of the shop at once.
 * What the manifest says about each was written down by hand, from reading purposely.yml: the purpose that lists a phone number there,
 * `no` where none does, `none` where somebody said that it is not personal.
 */

/** React components with a form: file, what the input is put behind, and who licenses it. */
const forms: [file: string, after: RegExp, says: string][] = [
  ['src/components/auth/login-form.tsx', /<form [^]*?>\n/, 'account'],
  ['src/components/auth/registration-form.tsx', /<form [^]*?noValidate>\n/, 'account'],
  ['src/components/account/profile-form.tsx', /<Form className="grid gap-4">\n/, 'account'],
  ['src/components/loyalty/loyalty-form.tsx', /<form [^]*?>\n/, 'loyalty'],
  ['src/components/newsletter/newsletter-form.tsx', /<form [^]*?>\n/, 'no'],
  ['src/components/reviews/review-form.tsx', /<form [^]*?>\n/, 'no'],
  ['src/components/admin/carrier-settings-form.tsx', /<form [^]*?>\n/, 'no'],
  ['src/components/admin/product-form.tsx', /<form [^]*?gap-4">\n/, 'no'],
  ['src/app/checkout/page.tsx', /<form [^]*?gap-6">\n/, 'orders'],
  ['src/app/checkout/address-fields.tsx', /<fieldset [^]*?>\n/, 'orders'],
  ['src/app/contact/page.tsx', /<form [^]*?>\n/, 'support'],
  ['src/app/reset/page.tsx', /<form [^]*?>\n/, 'account'], // {/* @purpose account */} stands over it
  ['src/app/layout.tsx', /<form [^]*?>\n/, 'no'],
]
const input = '<input name="mobilePhone" type="tel" autoComplete="tel" aria-label="Mobile phone" />\n'

/** Schemas: file, variable, who licenses it. */
const schemas: [file: string, owner: string, says: string][] = [
  ['src/lib/validation/account.ts', 'registrationSchema', 'account'],
  ['src/lib/validation/account.ts', 'loginSchema', 'account'],
  ['src/lib/validation/account.ts', 'passwordResetSchema', 'account'], // @purpose account
  ['src/lib/validation/catalog.ts', 'productSchema', 'no'],
  ['src/lib/validation/catalog.ts', 'reviewSchema', 'no'],
  ['src/lib/validation/catalog.ts', 'storeSettingsSchema', 'none'], // @purpose none -- ...
  ['src/lib/validation/checkout.ts', 'addressSchema', 'orders'],
  ['src/lib/validation/checkout.ts', 'cartLineSchema', 'orders'], // by its file
  ['src/lib/validation/checkout.ts', 'checkoutSchema', 'orders'],
  ['src/lib/validation/checkout.ts', 'orderRequestSchema', 'orders'],
  ['src/app/api/returns/route.ts', 'returnSchema', 'orders'], // by its folder
  ['src/app/api/contact/route.ts', 'contactSchema', 'support'],
  ['src/app/api/newsletter/route.ts', 'newsletterSchema', 'no'],
  ['src/lib/session.ts', 'requestMetaSchema', 'no'], // security lists other data
  ['src/lib/actions/loyalty.ts', 'loyaltySchema', 'no'], // the tag over it is misspelt
]

const models: [model: string, says: string][] = [
  ['User', 'account'], ['VerificationToken', 'account'], ['Session', 'no'], ['Address', 'orders'], ['Order', 'orders'], ['OrderItem', 'no'],
  ['Product', 'no'], ['Category', 'no'], ['Warehouse', 'none'], ['NewsletterSubscriber', 'no'], ['Review', 'no'],
  ['SupportTicket', 'support'], ['LoyaltyCard', 'loyalty'], ['OutboxMessage', 'no'],
]

/** A new file with a form of a new record, in each folder of the shop and some new ones. */
const folders: [folder: string, says: string][] = [
  ['src', 'no'], ['src/app', 'no'], ['src/app/account', 'no'], ['src/app/api', 'no'], ['src/app/api/auth', 'no'], ['src/app/api/auth/login', 'no'],
  ['src/app/api/auth/register', 'no'], ['src/app/api/auth/reset', 'no'], ['src/app/api/contact', 'support'], ['src/app/api/newsletter', 'no'],
  ['src/app/api/orders', 'no'], ['src/app/api/profile', 'no'], ['src/app/api/returns', 'orders'], ['src/app/api/returns/late', 'orders'],
  ['src/app/api/returns-archive', 'no'], ['src/app/api/reviews', 'no'], ['src/app/checkout', 'orders'], ['src/app/checkout/steps/two', 'orders'],
  ['src/app/contact', 'support'], ['src/app/contact-us', 'no'], ['src/app/products/[slug]', 'no'], ['src/app/reset', 'no'], ['src/app/sign-in', 'no'],
  ['src/components', 'no'], ['src/components/account', 'no'], ['src/components/admin', 'no'], ['src/components/analytics', 'no'],
  ['src/components/auth', 'no'], ['src/components/loyalty', 'no'], ['src/components/newsletter', 'no'], ['src/components/reviews', 'no'],
  ['src/components/ui', 'no'], ['src/lib', 'no'], ['src/lib/actions', 'no'], ['src/lib/validation', 'no'], ['app/checkout', 'no'], ['prisma', 'no'],
]

/** Schemas of other records, one file each in a folder nobody named. */
const records: [owner: string, says: string][] = [
  ['userSchema', 'account'], ['CreateUserDto', 'account'], ['updateUserInput', 'account'], ['usersTable', 'account'], ['registrationValues', 'account'],
  ['loginPayload', 'account'], ['profileFormSchema', 'account'], ['orderSchema', 'orders'], ['NewOrderDto', 'orders'], ['addressesSchema', 'orders'],
  ['supportTicketSchema', 'support'], ['loyaltyCardSchema', 'loyalty'],
  ['sessionSchema', 'no'], ['newsletterSubscriberSchema', 'no'], ['reviewSchema', 'no'], ['orderItemSchema', 'no'], ['userAvatarSchema', 'no'],
  ['customerSchema', 'no'], ['employeeSchema', 'no'], ['volunteerSchema', 'no'], ['guestSchema', 'no'], ['driverSchema', 'no'],
  ['addressBookSchema', 'no'], ['returnSchema', 'no'], ['contactSchema', 'no'],
]

const callback = `export function CallbackForm() {\n  return (\n    <form>\n      ${input}    </form>\n  )\n}\n`

/** The shop with a mobile phone number everywhere; what is expected of each place. */
function everywhere(): { root: string; expected: Record<string, string> } {
  const root = copy()
  const expected: Record<string, string> = {}
  for (const [file, after, says] of forms) {
    const text = read(root, file)
    const found = after.exec(text)
    if (found === null) throw new Error(`${file} has no ${after}`)
    const end = found.index + found[0].length
    writeFileSync(join(root, file), text.slice(0, end) + input + text.slice(end))
    expected[`${file} form`] = says
  }
  for (const [file, owner, says] of schemas) {
    edit(root, file, `${owner} = z.object({\n`, `${owner} = z.object({\n  mobilePhone: z.string().optional(),\n`)
    expected[`${file} ${owner}`] = says
  }
  for (const [model, says] of models) {
    edit(root, 'prisma/schema.prisma', `model ${model} {\n`, `model ${model} {\n  mobilePhone String?\n`)
    expected[`prisma/schema.prisma ${model}`] = says
  }
  for (const [folder, says] of folders) {
    lay(root, { [`${folder}/callback.tsx`]: callback })
    expected[`${folder}/callback.tsx form`] = says
  }
  for (const [owner, says] of records) {
    lay(root, { [`src/features/${owner}.ts`]: `import { z } from 'zod'\n\nexport const ${owner} = z.object({\n  mobilePhone: z.string().optional(),\n})\n` })
    expected[`src/features/${owner}.ts ${owner}`] = says
  }
  return { root, expected }
}

const keyOf = ({ id, file, surface }: Row): string => `${file} ${surface === 'form' ? 'form' : id.slice(file.length + 1).split('.')[0]}`
const saidOf = ({ state, purposes }: Row): string =>
  state === 'declared' ? purposes.join('+') : state === 'undeclared' ? 'no' : state === 'not-personal' ? 'none' : state

test.concurrent('the same question at a hundred places: each is licensed by its own place, or by nothing', async () => {
  const { root, expected } = everywhere()
  expect(Object.keys(expected).length).toBeGreaterThan(100)
  const [before, { observations, findings, code }] = await checkAll([copy(), root]) as [Checked, Checked]
  const rows = observations.filter(row => row.name === 'mobilePhone')
  expect(rows.filter(row => row.category !== 'user.contact.phone_number').map(keyOf)).toEqual([])
  expect(Object.fromEntries(rows.map(row => [keyOf(row), saidOf(row)]))).toEqual(expected)
  expect(rows.length).toBe(Object.keys(expected).length)

  // and so in the findings: every place without a license is one, or stands below one of its own datum; no other place does
  const red = new Set(findings.filter(one => one.severity === 'error').flatMap(one => [one, ...one.related]).map(one => `${one.file}:${one.line}`))
  const placeOf = (row: Row): string => `${row.file}:${row.line}`
  const silent = rows.filter(row => saidOf(row) === 'no' && !red.has(placeOf(row)))
  // below a misspelt tag the tag is what is red: one cause, one finding
  expect(silent.map(keyOf)).toEqual(['src/lib/actions/loyalty.ts loyaltySchema'])
  expect(rows.filter(row => saidOf(row) !== 'no' && red.has(placeOf(row))).map(keyOf)).toEqual([])
  expect(code).toBe(1)

  // nothing that was found before has gone, none of what was silent has begun to speak
  const others = (one: { findings: { code: string; message: string }[] }): string[] =>
    one.findings.filter(each => each.code !== 'require-purpose' && each.code !== 'no-stale-inventory').map(each => `${each.code} ${each.message.replace(/:\d+/g, '')}`).toSorted()
  expect(others({ findings })).toEqual(others(before))
})

test.concurrent('a purpose elsewhere is no help: a phone number for the account leaves the newsletter red', async () => {
  const phone = 'src/components/newsletter/newsletter-form.tsx:34'
  const profile = 'src/components/account/profile-form.tsx:29'
  const root = copy()
  // no purpose lists a phone number for the account; one lists it nowhere, and one at places that only look like the form's
  edit(root, 'purposely.yml', '      phone_number?: So that the checkout knows it already.\n', '')
  edit(root, 'purposely.yml', 'purposes:\n', `purposes:
  calls:
    description: Call people back.
    data: { phone_number }
    basis: consent
    retention: P1Y
  letters:
    description: Call those who read the letter.
    where: [NewsletterArchive, newsletter/, components/newsletters/, Newsletter.mobile]
    data: { phone_number }
    basis: consent
    retention: P1Y
`)
  const ran = await inTurn([
    asJson, ['declare', 'ProfileForm.phone', '--purpose', 'account', '--optional'], asJson,
    ['declare', 'NewsletterForm.newsletter-phone', '--purpose', 'newsletter'], asJson,
  ].map(args => ({ cwd: root, args })))
  const [nowhere, account, own] = [ran[0]!, ran[2]!, ran[4]!].map(one => reading(one).findings.map(({ file, line }) => `${file}:${line}`))
  expect([ran[1]!.code, ran[3]!.code]).toEqual([0, 0])
  expect(nowhere).toEqual(expect.arrayContaining([phone, profile]))
  expect(account).toContain(phone)
  expect(account).not.toContain(profile)
  // only its own place helps
  expect(own).not.toContain(phone)
})

test.concurrent('the table knows every folder, schema and model of the shop', () => {
  const root = copy()
  const all = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
  const known = new Set(folders.map(([folder]) => folder))
  expect([...new Set(all.map(file => file.split('/').slice(0, -1).join('/')))].filter(folder => !known.has(folder))).toEqual([])
  const written = all.flatMap(file => [...read(root, file).matchAll(/(\w+) = z\.object\(/g)].map(found => `${file} ${found[1]}`))
  expect(written.toSorted()).toEqual(schemas.map(([file, owner]) => `${file} ${owner}`).toSorted())
  const declared = [...read(root, 'prisma/schema.prisma').matchAll(/^model (\w+)/gm)].map(found => found[1])
  expect(declared.toSorted()).toEqual(models.map(([model]) => model).toSorted())
})
