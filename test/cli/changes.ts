import { edit, lay, read } from './project.js'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from './apps.js'

/** What makes an application red, each by itself; and what must leave it green, all at once. */
export interface Changes { red: Change[]; harmless: { what: string; make(root: string): void }[] }

const change = (path: string, from: string, to: string) => (root: string): void => { edit(root, path, from, to) }
const rewrite = (path: string, how: (text: string) => string) => (root: string): void => {
  const before = read(root, path)
  const after = how(before)
  if (after === before) throw new Error(`${path} did not change`)
  writeFileSync(join(root, path), after)
}

const newsletter = 'src/components/newsletter/newsletter-form.tsx'
const provider = 'src/components/analytics/analytics-provider.tsx'
const complete = 'src/app/checkout/order-complete.tsx'

export const shopChanges: Changes = {
  red: [
    {
      what: 'a new control in a form', brings: `${newsletter} require-purpose`,
      make: change(newsletter, '      <button type="submit"', '      <input name="dateOfBirth" type="date" autoComplete="bday" />\n      <button type="submit"'),
      declare: ['NewsletterForm.dateOfBirth', '--purpose', 'newsletter', '--optional', '--why', 'So that we can congratulate you.'],
    },
    {
      what: 'a new form', brings: 'src/components/callback/callback-form.tsx require-purpose',
      make: root => {
        lay(root, { 'src/components/callback/callback-form.tsx': 'export const CallbackForm = () => <form><label>Phone <input name="phone" type="tel" /></label></form>\n' })
      },
      declare: ['CallbackForm.phone', '--purpose', 'callback', '--description', 'Call people back when they ask for it.', '--basis', 'consent', '--retention', 'P30D'],
    },
    {
      what: 'a new column', brings: 'prisma/schema.prisma require-purpose',
      make: change('prisma/schema.prisma', '  authorName String\n', '  authorName String\n  authorPhone String?\n'),
      declare: ['Review.authorPhone', '--purpose', 'feedback'],
    },
    {
      what: 'a new key of a zod schema', brings: 'src/app/api/newsletter/route.ts require-purpose',
      make: change('src/app/api/newsletter/route.ts', '  email: z.email(),\n', '  email: z.email(),\n  firstName: z.string(),\n'),
      declare: ['newsletterSchema.firstName', '--purpose', 'newsletter'],
    },
    {
      what: 'a new property to a declared recipient', brings: `${provider} no-undeclared-recipient`,
      make: change(provider, 'Sentry.setUser({ id: user.id })', 'Sentry.setUser({ id: user.id, email: user.email })'),
      declare: ['sentry.email'],
    },
    {
      what: 'a new recipient', brings: `${complete} no-undeclared-recipient`,
      make: change(complete, 'value: total / 100,', 'value: total / 100, email: customer.email,'),
    },
    {
      what: 'a new property to a new wrapper of a declared recipient', brings: `${complete} no-undeclared-recipient`,
      make: change(complete, "    window.gtag?.(", "    posthog.capture('delivered', { phone: customer.phone })\n    window.gtag?.("),
    },
    {
      what: 'an e-mail address as id', brings: `${complete} no-identifying-id`,
      make: change(complete, "    window.gtag?.(", '    posthog.identify(customer.email)\n    window.gtag?.('),
    },
    {
      what: 'a record spread into an event', brings: `${provider} no-whole-record`,
      make: change(provider, "client.capture('page_viewed', {", "client.capture('seen', { ...window.user })\n    client.capture('page_viewed', {"),
    },
    {
      what: 'something into the log', brings: 'src/app/api/returns/route.ts no-undeclared-recipient',
      make: change('src/app/api/returns/route.ts', 'logger.info({ orderNumber, reason }', 'logger.info({ orderNumber, phone, reason }'),
      declare: ['logs.phone_number', '--purpose', 'operations'],
    },
    {
      what: 'what the manifest says is never asked', brings: 'src/app/contact/page.tsx no-restricted-data',
      make: change('src/app/contact/page.tsx', '      <label htmlFor="contact-message">', '      <input name="religion" aria-label="Religion" />\n      <label htmlFor="contact-message">'),
    },
    {
      what: 'a tag for a purpose that does not exist', brings: 'src/lib/validation/account.ts valid-purpose-tag',
      make: change('src/lib/validation/account.ts', 'export const loginSchema', '// @purpose acount\nexport const loginSchema'),
    },
  ],
  harmless: [
    { what: 'line ends', make: rewrite('src/app/contact/page.tsx', text => text.replace(/\n/g, '\r\n')) },
    { what: 'indentation and line breaks', make: rewrite(newsletter, text => text.replace(/^( +)/gm, '$1$1').replace(/<input /g, '<input\n  ')) },
    { what: 'a field further up', make: rewrite('src/components/reviews/review-form.tsx', text => {
      const found = /( +<label htmlFor="review-name">[^]*?\n\n)( +<label htmlFor="review-comment">[^]*?\n)( +\{formState)/.exec(text) as RegExpExecArray
      return text.replace(found[0], `${found[2]}\n${found[1]}${found[3]}`)
    }) },
    { what: 'a column further up', make: rewrite('prisma/schema.prisma', text => text.replace(/(model SupportTicket \{\n)([^]*?)( +phone [^\n]*\n)/, '$1$3$2')) },
    { what: 'a local variable renamed', make: rewrite('src/app/api/contact/route.ts', text => text.replace(/\bparsed\b/g, 'checked').replace(/\bticket\b/g, 'opened')) },
    { what: 'fields of a product', make: rewrite('prisma/schema.prisma', text => text.replace('model Product {\n', 'model Product {\n  colour String?\n  hardy Boolean @default(false)\n')) },
    { what: 'keys of a product', make: change('src/lib/validation/catalog.ts', 'export const productSchema = z.object({\n', 'export const productSchema = z.object({\n  heightMm: z.number().optional(),\n  model: z.string(),\n') },
    { what: 'comments', make: change('src/lib/validation/checkout.ts', 'export const addressSchema', '// We once asked for the date of birth and the phone number, and do no longer.\nexport const addressSchema') },
    { what: 'a file without data', make: root => { lay(root, { 'src/lib/colours.ts': 'export const colours = { email: "#fff", phone: "#000" }\n' }) } },
    { what: 'a type', make: root => { lay(root, { 'src/lib/visitor.ts': 'export interface Visitor { phone: string; dateOfBirth: string }\n' }) } },
  ],
}

const member = 'models/member.js'
const join_ = 'views/join.pug'
const routes = 'routes/members.js'

export const allotmentsChanges: Changes = {
  red: [
    { what: 'a new control in a form', brings: `${join_} require-purpose`,
      make: change(join_, "    button(type='submit') Join", "    label(for='phone') Phone\n    input#phone(type='tel' name='phone')\n    button(type='submit') Join"),
      declare: ['join.phone', '--purpose', 'account', '--optional'] },
    { what: 'a new form', brings: 'views/waiting-list.pug require-purpose',
      make: root => { lay(root, { 'views/waiting-list.pug': "form(id='waiting' method='post')\n  input(type='email' name='email')\n" }) } },
    { what: 'a new column', brings: `${member} require-purpose`,
      make: change(member, '  passwordHash: String,\n', '  passwordHash: String,\n  dateOfBirth: Date,\n'),
      declare: ['Member.dateOfBirth', '--purpose', 'teams'] },
    { what: 'a new model', brings: 'models/visitor.js require-purpose',
      make: root => { lay(root, { 'models/visitor.js': "const { Schema, model } = require('mongoose')\nmodule.exports = model('Visitor', new Schema({ email: String, ipAddress: String }))\n" }) } },
    { what: 'a new property to a declared recipient', brings: `${routes} no-undeclared-recipient`, make: change(routes, "{ plan: 'small' }", "{ plan: 'small', email: member.email }"),
      declare: ['segment.email'] },
    { what: 'something into the log', brings: `${routes} no-undeclared-recipient`, make: change(routes, '{ memberId: member.id }', '{ memberId: member.id, email: member.email }') },
    { what: 'a new recipient', brings: 'routes/errors.js no-undeclared-recipient',
      make: root => { lay(root, { 'routes/errors.js': "const Sentry = require('@sentry/node')\n\nmodule.exports = (req, member) => { Sentry.setUser({ id: member.id, email: member.email }) }\n" }) } },
    { what: 'an e-mail address as id', brings: `${routes} no-identifying-id`, make: change(routes, 'userId: member.id', 'userId: member.email') },
    { what: 'a record handed over whole', brings: `${routes} no-whole-record`, make: change(routes, "properties: { plan: 'small' }", 'properties: { ...member }') },
    { what: 'what the manifest says is never asked', brings: `${member} no-restricted-data`, make: change(member, '  street: String,\n', '  street: String,\n  religion: String,\n') },
  ],
  harmless: [
    { what: 'line ends', make: rewrite(routes, text => text.replace(/\n/g, '\r\n')) },
    { what: 'a field further up', make: rewrite(member, text => text.replace(/(  name: .*\n)(  email: .*\n)/, '$2$1')) },
    { what: 'a control further up', make: rewrite(join_, text => text.replace(/(    label\(for='name'\).*\n.*\n)(    label\(for='email'\).*\n.*\n)/, '$2$1')) },
    { what: 'a local variable renamed', make: rewrite(routes, text => text.replace(/\bmember\b(?!')/g, 'joined')) },
    { what: 'fields of a plot', make: change('models/plot.js', '  soil: String,\n', '  soil: String,\n  sunny: Boolean,\n  fileName: String,\n') },
    { what: 'a control for a plot', make: change('views/plot.pug', "    button(type='submit') Save", "    input(type='text' name='soil')\n    button(type='submit') Save") },
    { what: 'a comment', make: change(member, 'const memberSchema', '// no phone number, no date of birth\nconst memberSchema') },
  ],
}

const entity = 'src/users/user.entity.ts'
const dto = 'src/users/create-user.dto.ts'
const service = 'src/users/users.service.ts'

export const clinicChanges: Changes = {
  red: [
    { what: 'a new column', brings: `${entity} require-purpose`, make: change(entity, '  @Column({ unique: true })\n', '  @Column()\n  dateOfBirth: Date\n\n  @Column({ unique: true })\n'),
      declare: ['User.dateOfBirth', '--purpose', 'account'] },
    { what: 'a new entity', brings: 'src/visits/visitor.entity.ts require-purpose',
      make: root => { lay(root, { 'src/visits/visitor.entity.ts': "import { Column, Entity } from 'typeorm'\n\n@Entity()\nexport class Visitor {\n  @Column()\n  licencePlate: string\n\n  @Column()\n  email: string\n}\n" }) } },
    { what: 'a new property of a DTO', brings: `${dto} require-purpose`, make: change(dto, '  @IsEmail()\n', '  @IsString()\n  jobTitle: string\n\n  @IsEmail()\n'),
      declare: ['CreateUserDto.jobTitle', '--purpose', 'account', '--optional'] },
    { what: 'a new property to a declared recipient', brings: `${service} no-undeclared-recipient`, make: change(service, "source: 'desk'", "source: 'desk', phone: user.phone"),
      declare: ['posthog.phone'] },
    { what: 'something into the log', brings: `${service} no-undeclared-recipient`, make: change(service, '{ userId: user.id }', '{ userId: user.id, email: user.email }') },
    { what: 'another e-mail address as id', brings: 'src/users/login.service.ts no-identifying-id',
      make: root => { lay(root, { 'src/users/login.service.ts': "import { PostHog } from 'posthog-node'\n\nconst posthog = new PostHog('')\n\nexport function signedIn(user: { email: string }) {\n  posthog.capture({ distinctId: user.email, event: 'signed_in' })\n}\n" }) } },
    { what: 'a record handed over whole', brings: `${service} no-whole-record`, make: change(service, "properties: { source: 'desk' }", 'properties: { ...user }') },
    { what: 'what the manifest says is never kept', brings: `${entity} no-restricted-data`, make: change(entity, '  @Column({ unique: true })\n', '  @Column()\n  diagnosis: string\n\n  @Column({ unique: true })\n') },
  ],
  harmless: [
    { what: 'line ends', make: rewrite(entity, text => text.replace(/\n/g, '\r\n')) },
    { what: 'a property further up', make: rewrite(dto, text => text.replace(/(  @IsString\(\)\n  firstName: string\n\n)(  @IsString\(\)\n  lastName: string\n\n)/, '$2$1')) },
    { what: 'a local variable renamed', make: rewrite(service, text => text.replace(/\bdto\b(?!')/g, 'wanted')) },
    { what: 'fields of an order', make: change('src/orders/order.entity.ts', '  @Column()\n  total: number\n', '  @Column()\n  total: number\n\n  @Column()\n  currency: string\n') },
    { what: 'a comment', make: change(entity, "@Entity('users')", "// no date of birth\n@Entity('users')") },
  ],
}
