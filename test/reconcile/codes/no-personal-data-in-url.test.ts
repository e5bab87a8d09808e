import { expect, test } from 'vitest'
import { at, inFiles, messages, send, speaking } from '../make.js'

const url = (part: Partial<Parameters<typeof send>[0]> = {}) => send({ name: 'email', sink: 'url', call: 'router.push', ...part })
const manifest = 'purposes:\n  analytics: { description: See what is used. }\n'
const declared = (receives: string) => `${manifest}recipients:\n  url: { for: [analytics], receives: [${receives}] }\n`

test('what names a person, and what is sensitive', () => {
  expect(messages('no-personal-data-in-url', { data: [url()] })).toEqual([
    'The URL receives an e-mail address ("email", through router.push), and addresses are kept in histories, logs and referrers. '
    + 'Send it in the body of a request, or put an id into the address.',
  ])
  for (const category of ['user.name', 'user.contact.phone_number', 'user.authorization.password', 'user.health_and_medical.condition', 'user.government_id.tax_id']) {
    expect(speaking({ data: [url({ category })] }), category).toEqual(['no-personal-data-in-url'])
  }
})

test('silent on what an address is for, on what tells little, and on guesses', () => {
  for (const category of ['user.unique_id', 'user.account.username', 'user.demographic.language', 'user.contact.address.city', 'user.content.private.message', 'user.location.precise']) {
    expect(speaking({ data: [url({ category })] }), category).toEqual([])
  }
  expect(speaking({ data: [url({ confidence: 'low' })] })).toEqual([])
})

test('a manifest that says nothing of the URL leaves it to this code; one that lists it licenses; a list without it is no-undeclared-recipient\'s', () => {
  expect(messages('no-personal-data-in-url', { manifest, data: [url()] })[0]).toMatch(/ If it has to be there, declare it: npx purposely declare url\.email$/)
  expect(speaking({ manifest: declared('email'), data: [url()] })).toEqual([])
  expect(speaking({ manifest: declared('unique_id'), data: [url()] })).toEqual(['no-undeclared-recipient'])
})

test('two readings of one place are one finding, which owns both', () => {
  expect(inFiles({ data: [url({ at: at(20) }), url({ at: at(20), name: 'callbackUrl' }), url({ at: at(21) })] }).map(finding => finding.at.line)).toEqual([20, 21])
})
