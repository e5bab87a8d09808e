import { expect, test } from 'vitest'
import { inFiles, messages, send, speaking } from '../make.js'

const diagnosis = (part: Partial<Parameters<typeof send>[0]> = {}) => send({ name: 'diagnosis', category: 'user.health_and_medical.condition', ...part })
const declared = (receives: string, purpose: string, more = '') =>
  `purposes:\n  care: { description: Treat patients., ${purpose} }\nrecipients:\n  posthog: { for: [care], receives: [${receives}]${more} }\n`
const lawful = 'condition: explicit_consent'
const code = 'no-special-category-to-third-party'

test('a special category in analytics and the like, with or without a manifest', () => {
  const seen = 'PostHog (analytics) receives a health condition ("diagnosis", through posthog.capture): a special category, which its copies and exports then hold as well. '
  expect(messages(code, { data: [diagnosis()] })).toEqual([`${seen}Drop it.`])
  expect(messages(code, { manifest: declared('unique_id', lawful), data: [diagnosis()] })).toEqual([
    `${seen}Drop it, or list condition under recipients.posthog.receives, for a purpose with a condition.`,
  ])
  expect(messages(code, { manifest: declared('health_and_medical', 'retention: P1Y'), data: [diagnosis()] })).toEqual([
    `${seen}Drop it, or confirm a purpose with the condition that allows it: recipients.posthog lists it (purposely.yml:5) for "care".`,
  ])
  for (const sink of ['sentry', 'openai']) expect(speaking({ data: [diagnosis({ sink })] }), sink).toEqual([code])
  for (const category of ['user.demographic.religious_belief', 'user.demographic.sexual_orientation', 'user.criminal_history', 'user.biometric.face']) {
    expect(speaking({ data: [diagnosis({ category })] }), category).toEqual([code])
  }
})

test('silent on other categories, on guesses, and on recipients whose work it may be', () => {
  expect(speaking({ data: [diagnosis({ category: 'user.demographic.gender_identity' }), diagnosis({ confidence: 'low' })] })).toEqual([])
  for (const sink of ['stripe', 'api.hospital.example', 'url']) expect(speaking({ data: [diagnosis({ sink })] })).not.toContain(code)
})

test('a lawful case: the recipient lists it, and a purpose it serves states the condition', () => {
  expect(speaking({ manifest: declared('condition', lawful), data: [diagnosis()] })).toEqual([])
  expect(speaking({ manifest: declared('health_and_medical', lawful), data: [diagnosis()] })).toEqual([])
  expect(speaking({ manifest: declared('condition', `where: [Patient], data: [health_and_medical], ${lawful}`), data: [diagnosis()] })).toEqual([])
})

test('not lawful: a condition for something else, one that nobody confirmed, a list that nobody confirmed', () => {
  const elsewhere = `where: [Member], data: [trade_union_membership], ${lawful}`
  expect(speaking({ manifest: declared('condition', elsewhere), data: [diagnosis()] })).toEqual([code])
  expect(speaking({ manifest: declared('condition', `${lawful}, draft: true`), data: [diagnosis()] })).toEqual([code])
  expect(speaking({ manifest: declared('condition', lawful, ', draft: true'), data: [diagnosis()] })).toEqual([code])
  expect(speaking({ manifest: declared('condition', 'condition: TODO'), data: [diagnosis()] })).toEqual([code])
})

test('owners: what is forbidden before it, a person\'s id and an undeclared recipient behind it', () => {
  expect(speaking({ manifest: `${declared('unique_id', lawful)}never: [condition]\n`, data: [diagnosis()] })).toEqual(['no-restricted-data'])
  const number = diagnosis({ name: 'distinctId', slot: 'id', category: 'user.health_and_medical.record_id' })
  expect(speaking({ data: [number] })).toEqual([code])
  expect(speaking({ manifest: declared('record_id', lawful), data: [number] })).toEqual(['no-identifying-id'])
})

test('the suggestion drops the property', () => {
  const drop = { start: 4, end: 8, text: '' }
  expect(inFiles({ data: [diagnosis({ edits: { drop } })] })[0]?.suggestions).toEqual([{ message: 'Drop the property "diagnosis".', edits: [drop] }])
})
