import { expect, test } from 'vitest'
import type { GapObservation, Observation } from '../../../src/types/index.js'
import { at, check, field, messages, send } from '../make.js'

const stale = (manifest: string, given: Omit<Parameters<typeof check>[0], 'manifest'> = {}): string[] =>
  check({ manifest, ...given }).filter(finding => finding.code === 'no-stale-declaration').map(finding => `${finding.at.line} ${finding.message}`)

const account = (where: string, data: string, more = ''): string => `purposes:\n  account:\n    description: Sign in.\n    where: [${where}]\n    data: { ${data} }\n${more}`
const user = field({ name: 'email', owner: 'User', file: 'src/user/model.ts', role: 'kept', category: 'user.contact.email' })
const gap = (part: Partial<GapObservation>): GapObservation =>
  ({ kind: 'gap', surface: 'form', reason: 'spread', what: 'props are spread', id: 'x', file: 'src/user/model.ts', at: at(1), detector: 'test', ...part })

test('a category that none of the places holds, at its own line', () => {
  expect(stale(account('User', 'email, phone_number'), { data: [user] })).toEqual([
    '6 "account" lists phone_number, but none of its places asks for it or keeps it. Delete it (purposely.yml:6).',
  ])
})

test('held: by a narrower category, by a guess, by a type', () => {
  expect(stale(account('User', 'email, name'), { data: [user, field({ name: 'first', owner: 'User', category: 'user.name.first' })] })).toEqual([])
  expect(stale(account('User', 'email, name'), { data: [user, field({ name: 'nick', owner: 'User', category: 'user.name', confidence: 'low' })] })).toEqual([])
  expect(stale(account('User', 'email, name'), { data: [user, field({ name: 'name', owner: 'User', category: 'user.name', role: 'shaped' })] })).toEqual([])
})

test('held: by what a recipient of the purpose gets, wherever it was collected', () => {
  const sent = { data: [user, send({ name: 'phone', category: 'user.contact.phone_number' })] }
  expect(stale(account('User', 'email, phone_number', 'recipients:\n  posthog: { for: [account], receives: [phone_number] }\n'), sent)).toEqual([])
  const other = '  support: { description: Answer., where: [Ticket] }\nrecipients:\n  posthog: { for: [support], receives: [phone_number] }\n'
  expect(stale(account('User', 'email, phone_number', other), sent)).toContain('6 "account" lists phone_number, but none of its places asks for it or keeps it. Delete it (purposely.yml:6).')
})

test('places at which no code is, and where it may have gone', () => {
  const gone = (where: string): string[] => stale(account(where, 'email'), { data: [user] })
  expect(gone('Usr, /src/members/model.ts, /src/old/user/, /src/letters/, User.emial')).toEqual([
    '5 "account" collects in Usr, which is nowhere in the code (did it move to User?). Change it, or delete it.',
    '5 "account" collects in /src/members/model.ts, which holds nothing that could be personal (did it move to src/user/model.ts?). Change it, or delete it.',
    '5 "account" collects in /src/old/user/, which holds nothing that could be personal (did it move to src/user/?). Change it, or delete it.',
    '5 "account" collects in /src/letters/, which holds nothing that could be personal. Change it, or delete it.',
    '5 "account" collects in User.emial, which is nowhere in the code (did it move to User.email?). Change it, or delete it.',
  ])
  expect(gone('User, Usr')).toEqual(['5 "account" collects in Usr, which is nowhere in the code. Change it, or delete it.'])
})

test('a place that is there is not stale, though nothing in it was found to be personal', () => {
  const { category: _, confidence: __, because: ___, ...title } = field({ name: 'title', owner: 'Poll', file: 'src/poll/model.ts', role: 'kept' })
  expect(stale(account('User, Poll, Poll.title, /src/poll/, /src/poll/model.ts', 'email'), { data: [user], others: [title] })).toEqual([])
})

test('when all its places are empty, its categories are not told one by one', () => {
  expect(stale(account('Gone', 'email, name'), { data: [user] })).toHaveLength(1)
})

test('a list without a place', () => {
  expect(stale('purposes:\n  account:\n    description: Sign in.\n    data: { email }\n', { data: [user] })).toEqual([
    '3 "account" lists email but has no "where", and no tag names it: it collects nothing. Say where, or delete the list.',
  ])
  const tags = [{ file: user.file, at: at(9), purposes: ['account'], covers: [10, 10] as [number, number] }]
  expect(stale('purposes:\n  account:\n    description: Sign in.\n    data: { email }\n', { data: [user], tags })).toEqual([])
  expect(stale('purposes:\n  analytics:\n    description: See what is used.\n', { data: [user] })).toEqual([])
})

test('silent on drafts, and on what may only be unseen', () => {
  expect(stale(account('User', 'email, phone_number', '    draft: true\n'), { data: [user] })).toEqual([])
  expect(stale(account('User', 'email, phone_number'), { data: [user], others: [gap({})] })).toEqual([])
  expect(stale(account('User, /src/letters/', 'email'), { data: [user], others: [gap({ file: 'src/letters/form.tsx' })] })).toEqual([])
  expect(stale(account('User, /src/letters/', 'email, name'), { data: [user], others: [gap({ file: 'src/letters/form.tsx' })] })).toEqual([])
  expect(stale(account('User', 'email, phone_number'), { data: [user], others: [gap({ surface: 'sink' })] })).toHaveLength(1)
})

const recipients = (entry: string): string => `purposes:\n  analytics: { description: See what is used. }\nrecipients:\n  ${entry}\n`

test('a recipient to which no code sends', () => {
  expect(stale(recipients('posthog: { for: [analytics], receives: [email] }'), { data: [user] })).toEqual([
    '5 recipients.posthog: no code sends to PostHog. Delete it (purposely.yml:5).',
  ])
  expect(stale(recipients('posthg: { for: [analytics], receives: [email] }'), { data: [send({ name: 'email' })] })).toEqual([
    '5 recipients.posthg: no code sends to posthg. Did you mean posthog? Else delete it (purposely.yml:5).',
  ])
})

test('a recipient that another one sends through, by half of its name, is told by its name', () => {
  const transport: Observation = { kind: 'setting', surface: 'sink', sink: 'nodemailer', call: 'createTransport', callAt: at(1), name: 'SES', value: '{…}', carrier: { name: 'amazon-ses', title: 'Amazon SES' }, id: 'x', file: 'src/mail.ts', at: at(1), detector: 'nodemailer' }
  expect(stale(recipients('ses: { for: [analytics], receives: [email] }'), { data: [user], others: [transport] })).toEqual([
    '5 recipients.ses: no code itself sends to ses. nodemailer does, through Amazon SES: did you mean amazon-ses? Else delete it (purposely.yml:5).',
  ])
  expect(stale(recipients('amazon-ses: { for: [analytics], receives: [email] }'), { data: [user], others: [transport] })).toEqual([])
})

test('a category that is never sent; what a library sends by itself is not told', () => {
  const posthog = recipients('posthog: { for: [analytics], receives: [email, phone_number, behavior, ip_address] }')
  expect(stale(posthog, { data: [send({ name: 'email' })] })).toEqual([
    '5 recipients.posthog may receive phone_number, but no code sends it there. Delete it (purposely.yml:5).',
  ])
  expect(stale(posthog, { data: [send({ name: 'user', category: 'user', whole: 'passed' })] })).toEqual([])
  expect(stale(posthog, { data: [send({ name: 'email' })], others: [gap({ surface: 'sink', detector: 'posthog' })] })).toEqual([])
})

test('recipients: silent on contacts, drafts and sources', () => {
  const contact: Observation = { kind: 'contact', surface: 'sink', sink: 'posthog', call: 'posthog.init', id: 'x', file: 'src/a.ts', at: at(1), detector: 'posthog' }
  expect(stale(recipients('posthog: { for: [analytics], receives: [behavior] }'), { others: [contact] })).toEqual([])
  expect(stale(recipients('posthog: { for: [analytics], receives: [email], draft: true }'), { data: [user] })).toEqual([])
  const source = account('User', 'email', '    source: posthog\nrecipients:\n  posthog: { for: [account], receives: [] }\n')
  expect(stale(source, { data: [user] })).toEqual([])
})

test('entries of fields that speak of nothing', () => {
  const manifest = 'purposes: {}\nfields:\n  User.*: { none: a machine }\n  Poll.payload: email\n  \'*.emial\': email\n  Usr.email: email\n'
  expect(stale(manifest, { data: [user] })).toEqual([
    '5 fields.Poll.payload: no code has such a field. Change it, or delete it (purposely.yml:5).',
    '6 fields.*.emial: no code has such a field. Change it, or delete it (purposely.yml:6).',
    '7 fields.Usr.email: no code has such a field (did it move to User.email?). Change it, or delete it (purposely.yml:7).',
  ])
})

test('tags above nothing', () => {
  const tag = (line: number) => ({ file: user.file, at: at(line - 1), purposes: ['account'], covers: [line, line + 1] as [number, number] })
  const given = { data: [user], tags: [tag(10), tag(40)] }
  expect(stale(account('User', 'email'), given)).toEqual([
    '39 The @purpose tag speaks for lines 40 to 41, where nothing is asked for, kept or sent. Move it to its field, or delete it.',
  ])
})

test('needs a manifest, warns by default, fails in strict', () => {
  expect(messages('no-stale-declaration', { data: [user] })).toEqual([])
  const manifest = account('User', 'email, phone_number')
  expect(check({ manifest, data: [user] }).map(finding => finding.severity)).toEqual(['warn'])
  expect(check({ manifest: `${manifest}findings: { preset: strict }\n`, data: [user] }).map(finding => finding.severity)).toEqual(['error'])
})
