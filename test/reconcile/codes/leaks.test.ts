import { expect, test } from 'vitest'
import { at, field, inFiles, messages, send, speaking } from '../make.js'

test('no-identifying-id: a key is named, a positional argument is shown; no manifest excuses it', () => {
  const manifest = 'purposes:\n  analytics: { description: See what is used. }\nrecipients:\n  posthog: { for: [analytics], receives: [email, name] }\n'
  const data = [send({ name: 'distinctId', slot: 'id' }), send({ name: 'fullName', slot: 'id', category: 'user.name', call: 'posthog.identify', at: at(30) })]
  const expected = [
    'PostHog\'s distinctId is an e-mail address. Use the user\'s id: an e-mail address used as id stays in every event.',
    'PostHog gets a name as the person\'s id ("fullName", through posthog.identify). Use the user\'s id: a name used as id stays in every event.',
  ]
  expect(messages('no-identifying-id', { data })).toEqual(expected)
  expect(messages('no-identifying-id', { manifest, data })).toEqual(expected)
})

test('no-identifying-id: silent on ids, on other slots, on guesses and on what a tag says is not personal', () => {
  expect(speaking({ data: [send({ name: 'distinctId', slot: 'id', category: 'user.unique_id' })] })).toEqual([])
  expect(speaking({ data: [send({ name: 'anonymousId', slot: 'id', category: 'user.unique_id.pseudonymous' })] })).toEqual([])
  expect(speaking({ data: [send({ name: 'email', slot: 'traits' })] })).toEqual([])
  expect(speaking({ data: [send({ name: 'distinctId', slot: 'id', confidence: 'low' })] })).toEqual([])
  const tags = [{ file: 'src/track.ts', at: at(19), purposes: [], none: 'our own', covers: [20, 20] as [number, number] }]
  expect(speaking({ manifest: 'purposes: {}', data: [send({ name: 'distinctId', slot: 'id' })], tags })).toEqual([])
})

test('no-whole-record: handed over or spread', () => {
  const data = [
    send({ name: 'user', category: 'user', whole: 'passed', edits: { drop: { start: 4, end: 8, text: '' } } }),
    send({ name: 'user', category: 'user', whole: 'spread', at: at(30) }),
  ]
  expect(messages('no-whole-record', { data })).toEqual([
    'PostHog receives a person\'s whole record ("user", through posthog.capture): every field it has, and each that is added later. Name the fields it needs instead.',
    'PostHog receives a person\'s record, spread ("user", through posthog.capture): every field it has, and each that is added later. Name the fields it needs instead.',
  ])
  expect(inFiles({ data })[0]?.suggestions).toEqual([{ message: 'Drop "user".', edits: [{ start: 4, end: 8, text: '' }] }])
})

test('no-whole-record: what the file itself says of the record is listed, and nothing of another file or record', () => {
  const typed = ['email', 'phone'].map(name => field({ name, role: 'shaped', owner: 'User', record: 'User', file: 'src/track.ts' }))
  const data = [
    send({ name: 'user', category: 'user', whole: 'passed', record: 'User' }), ...typed,
    field({ name: 'iban', role: 'shaped', owner: 'User', record: 'User', file: 'src/other.ts' }), field({ name: 'nick', role: 'shaped', owner: 'Guest', record: 'Guest', file: 'src/track.ts' }),
  ]
  expect(messages('no-whole-record', { data })[0]).toContain('through posthog.capture): the User of this file holds email, phone, and each that is added later.')
})

test('no-whole-record: silent on single fields, on guesses, on whole things that are no person', () => {
  expect(speaking({ data: [send({ name: 'email' })] })).toEqual([])
  expect(speaking({ data: [send({ name: 'user', category: 'user', whole: 'passed', confidence: 'low' })] })).toEqual([])
  expect(speaking({ data: [send({ name: 'address', category: 'user.contact.address', whole: 'passed' })] })).toEqual([])
})

test('no-whole-record owns a record that is used as an id', () => {
  expect(speaking({ data: [send({ name: 'user', category: 'user', whole: 'passed', slot: 'id' })] })).toEqual(['no-whole-record'])
})
