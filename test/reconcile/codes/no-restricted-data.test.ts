import { expect, test } from 'vitest'
import { at, field, inFiles, messages, send, speaking } from '../make.js'

const manifest = `
purposes:
  care:
    description: Treat patients.
    where: [Patient]
    data: { name }
never: [religious_belief, government_id]
`

test('asked, kept and sent, with what lies below a key; once a datum', () => {
  const data = [
    field({ name: 'religion', category: 'user.demographic.religious_belief', at: at(10), because: [{ kind: 'label', text: 'Religion', says: 'religion', weight: 1 }] }),
    field({ name: 'religion', owner: 'RegistrationEntity', record: 'Registration', role: 'kept', category: 'user.demographic.religious_belief', at: at(50) }),
    send({ name: 'passport', category: 'user.government_id.passport_number' }),
  ]
  expect(messages('no-restricted-data', { manifest, data })).toEqual([
    'RegistrationForm asks for a religious belief ("religion": label "Religion"); purposely.yml:8 says never: religious_belief. Remove it, or take it off that list.',
    'PostHog receives a passport number ("passport", through posthog.capture); purposely.yml:8 says never: government_id. Drop it, or take it off that list.',
  ])
  expect(speaking({ manifest, data })).toEqual(['no-restricted-data', 'no-restricted-data'])
  expect(inFiles({ manifest, data })[0]?.related.map(each => each.message)).toEqual(['also kept as RegistrationEntity.religion'])
})

test('never outdoes a tag that names a purpose', () => {
  const tags = [{ file: 'src/signup.tsx', at: at(9), purposes: ['care'], covers: [10, 10] as [number, number] }]
  expect(speaking({ manifest, data: [field({ name: 'religion', category: 'user.demographic.religious_belief' })], tags })).toEqual(['no-restricted-data'])
})

test('silent on types, guesses, other categories, and without a manifest', () => {
  const religion = field({ name: 'religion', category: 'user.demographic.religious_belief' })
  expect(speaking({ manifest, data: [{ ...religion, role: 'shaped' }] })).toEqual([])
  expect(speaking({ manifest, data: [{ ...religion, confidence: 'low' }] })).toEqual([])
  expect(speaking({ manifest, data: [field({ name: 'name', owner: 'Patient', category: 'user.name' })] })).toEqual([])
  expect(speaking({ data: [religion] })).toEqual([])
})

test('where it is switched off, the next code speaks', () => {
  const data = [field({ name: 'religion', category: 'user.demographic.religious_belief' })]
  expect(speaking({ manifest: `${manifest}findings: { no-restricted-data: off }\n`, data })).toEqual(['require-purpose'])
})
