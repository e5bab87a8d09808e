import { expect, test } from 'vitest'
import { at, field, inFiles, messages, send, speaking } from '../make.js'

const manifest = `
purposes:
  analytics:
    description: See which features are used.
recipients:
  posthog: { for: [analytics], receives: [unique_id, behavior] }
`

test('a category that the recipient may not receive', () => {
  expect(messages('no-undeclared-recipient', { manifest, data: [send({ name: 'toEmail', call: 'track' })] })).toEqual([
    'PostHog receives an e-mail address ("toEmail", through track). It may receive unique_id and behavior. '
    + 'Drop the property, or add email to recipients.posthog.receives (purposely.yml:7): npx purposely declare posthog.email',
  ])
})

test('a recipient that is not declared', () => {
  expect(messages('no-undeclared-recipient', { manifest, data: [send({ name: 'email', sink: 'sentry', call: 'Sentry.setUser' })] })).toEqual([
    'Sentry receives an e-mail address ("email", through Sentry.setUser). purposely.yml declares no recipient sentry. '
    + 'Drop the property, or declare it: npx purposely declare sentry.email --purpose analytics',
  ])
})

test('a mail is declared for the purpose of the place that sends it, never for one that it has nothing to do with', () => {
  const support = `${manifest}  resend: { for: [support], receives: [email] }\n`.replace('purposes:', 'purposes:\n  support:\n    description: Answer people who write.\n    where: [src/support/]\n    data: { email }')
  const given = (file: string) => messages('no-undeclared-recipient', { manifest: support, data: [send({ name: 'to', sink: 'mailgun', call: 'send', file })] })[0]
  expect(given('src/support/answer.ts')).toMatch(/npx purposely declare mailgun\.email --purpose support$/)
  expect(given('src/other/answer.ts')).toMatch(/npx purposely declare mailgun\.email$/)
})

test('a recipient that is no vendor is named as one says it; a vendor without a title by its key', () => {
  const given = (sink: string) => messages('no-undeclared-recipient', { manifest, data: [send({ name: 'email', sink, call: 'x' })] })[0]
  expect(given('logs')).toMatch(/^The log receives an e-mail address/)
  expect(given('acme')).toMatch(/^Acme receives an e-mail address/)
})

test('a host is named as it is; a place of the application\'s own is nobody who has to be declared, but may be', () => {
  const given = (sink: string, more = '') => messages('no-undeclared-recipient', { manifest: manifest + more, data: [send({ name: 'email', sink, call: 'x' })] })[0]
  expect(given('api.acme.com')).toMatch(/^api\.acme\.com receives an e-mail address/)
  expect(given('url')).toBeUndefined()
  expect(given('browser-storage')).toBeUndefined()
  expect(given('url', '  url: { for: [analytics], receives: [unique_id] }\n')).toMatch(/^The URL receives an e-mail address/)
})

test('silent: allowed, draft, unsure, not personal, fields, and without a manifest', () => {
  expect(speaking({ manifest, data: [send({ name: 'userId', category: 'user.unique_id' })] })).toEqual([])
  expect(speaking({ manifest: manifest.replace('behavior]', 'email], draft: true'), data: [send({ name: 'email' })] })).toEqual([])
  expect(speaking({ manifest, data: [send({ name: 'email', confidence: 'low' })] })).toEqual([])
  const tags = [{ file: 'src/track.ts', at: at(19), purposes: [], none: 'our own mailbox', covers: [19, 20] as [number, number] }]
  expect(speaking({ manifest, data: [send({ name: 'email' })], tags })).toEqual([])
  expect(speaking({ manifest, data: [field({ name: 'email' })] })).toEqual(['require-purpose'])
  expect(speaking({ data: [send({ name: 'email' })] })).toEqual([])
})

test('sends of the same from one function are one finding; another function, recipient or category is another', () => {
  const data = [
    send({ name: 'email', at: at(20), edits: { drop: { start: 1, end: 2, text: '' } } }), send({ name: 'mail', at: at(25) }),
    send({ name: 'email', owner: 'logIn', at: at(40) }), send({ name: 'phone', category: 'user.contact.phone_number', at: at(26) }),
  ]
  const findings = inFiles({ manifest, data })
  expect(findings.map(finding => [finding.at.line, finding.related.map(each => each.message)])).toEqual([
    [20, ['also handed over as "mail"', 'It may receive unique_id and behavior']],
    [26, ['It may receive unique_id and behavior']],
    [40, ['It may receive unique_id and behavior']],
  ])
  expect(findings[0]?.suggestions).toEqual([{ message: 'Drop the property "email".', edits: [{ start: 1, end: 2, text: '' }] }])
})

test('the more specific codes own the place', () => {
  expect(speaking({ manifest, data: [send({ name: 'distinctId', slot: 'id' })] })).toEqual(['no-identifying-id'])
  expect(speaking({ manifest, data: [send({ name: 'user', category: 'user', whole: 'passed' })] })).toEqual(['no-whole-record'])
  expect(speaking({ manifest: `${manifest}never: [email]\n`, data: [send({ name: 'email' })] })).toEqual(['no-restricted-data'])
})
