import { expect, test } from 'vitest'
import { applyFields } from '../../src/manifest/fields.js'
import { placeDatum } from '../../src/manifest/place.js'
import type { Datum, GapObservation, Observation } from '../../src/types/index.js'
import { field, manifestOf, observed, send, spanAt } from './samples.js'

const manifest = manifestOf(`version: 1
fields:
  Poll.payload: [name, email]
  Allergy.*: health_and_medical
  Allergy.doctorPhone: phone_number
  Allergy.code*: { none: a code }
  '*.ja4': device.fingerprint
  Space.*: { none: names of teams }
`)

const seen = (data: Datum[]): string[] => data.map(datum => `${datum.record}.${datum.name} ${datum.category}`)

test('adds what names do not tell, replaces guesses, and keeps what is none', () => {
  const observations: Observation[] = [
    observed({ record: 'Poll', name: 'title' }),
    observed({ record: 'poll', name: 'payload' }),
    observed({ record: 'Allergy', name: 'name' }),
    observed({ record: 'Allergy', name: 'doctorPhone' }),
    observed({ record: 'Allergy', name: 'code1' }),
    observed({ record: '', owner: 'Allergy', name: 'note' }),
    observed({ record: 'Space', name: 'name' }),
    observed({ record: 'User', name: 'email' }),
  ]
  const guesses = [
    { ...observations[2], category: 'user.name', confidence: 'low', because: [] },
    { ...observations[4], category: 'user.payment', confidence: 'high', because: [] },
    { ...observations[6], category: 'user.name', confidence: 'high', because: [] },
    { ...observations[7], category: 'user.contact.email', confidence: 'high', because: [] },
  ] as Datum[]
  const data = applyFields(guesses, observations, manifest)
  expect(seen(data)).toEqual([
    'poll.payload user.name', 'poll.payload user.contact.email', 'Allergy.name user.health_and_medical', 'Allergy.doctorPhone user.contact.phone_number',
    'Allergy.code1 user.payment', '.note user.health_and_medical', 'Space.name user.name', 'User.email user.contact.email',
  ])
  expect(data[0]).toMatchObject({ confidence: 'high', because: [{ text: 'Poll.payload', says: 'purposely.yml declares it' }], id: observations[1]?.id })
  expect(data.map(datum => placeDatum(datum, manifest, []).state)).toEqual(['undeclared', 'undeclared', 'undeclared', 'undeclared', 'not-personal', 'undeclared', 'not-personal', 'undeclared'])
  expect(guesses).toHaveLength(4)
})

test('speaks for what is sent, too, and leaves the rest alone', () => {
  const sent = send('logs', 'user.device.device_id', { name: 'ja4' })
  const { category: _, confidence: __, because: ___, ...observation } = sent
  const gap: GapObservation = { kind: 'gap', surface: 'sink', id: 'x', file: 'src/a.ts', at: spanAt(1), detector: 'logs', reason: 'dynamic', what: 'x' }
  const elsewhere = field('user.name', { record: 'Elsewhere' })
  expect(seen(applyFields([sent, elsewhere], [observation, gap], manifest))).toEqual(['.ja4 user.device.fingerprint', 'Elsewhere.email user.name'])
})

test('two data of one observation stay two, and two observations with one id stay apart', () => {
  const control = observed({ record: 'User', name: 'contact', id: 'a#User.contact', at: spanAt(1) })
  const column = observed({ record: 'User', name: 'contact', id: 'a#User.contact', at: spanAt(2) })
  const between = observed({ record: 'User', name: 'between' })
  const data = [control, control, between, column].map((each, index) => ({ ...each, category: ['user.name', 'user.contact.email', 'user.payment', 'user.name'][index], confidence: 'high', because: [] })) as Datum[]
  expect(applyFields(data, [control, between, column], manifest)).toEqual(data)
  expect(applyFields(data, [control, between, column], manifestOf('version: 1\nfields: { X.y: email }\n'))).toEqual(data)
})
