import { expect, test } from 'vitest'
import { parseBaseline, writeBaseline } from '../../../src/manifest/baseline.js'
import { withoutKnown } from '../../../src/reconcile/baseline.js'
import { at, codes, inFiles, messages, send, speaking } from '../make.js'

const log = (part: Partial<Parameters<typeof send>[0]> = {}) => send({ name: 'email', sink: 'logs', call: 'console.log', slot: 'message', ...part })
const declared = (receives: string, more = '') => `purposes:\n  care: { description: Keep it running. }\nrecipients:\n  logs: { for: [care], receives: [${receives}]${more} }\n`

test('by name, wherever it is logged; each line by itself', () => {
  const drop = { drop: { start: 1, end: 2, text: '' } }
  const findings = inFiles({ data: [log({ edits: drop }), log({ at: at(30) })] })
  expect(findings.map(finding => [finding.at.line, finding.code])).toEqual([[20, 'no-personal-data-in-logs'], [30, 'no-personal-data-in-logs']])
  expect(findings[0]?.message).toBe('The log receives an e-mail address ("email", through console.log), '
    + 'and logs are copied, kept and read more widely than what they quote. Log the user\'s id instead.')
  expect(findings[0]?.suggestions).toEqual([{ message: 'Drop the property "email".', edits: [drop.drop] }])
})

test('silent on ids, addresses of devices, texts and guesses', () => {
  for (const category of ['user.unique_id', 'user.device.ip_address', 'user.device.user_agent', 'user.content.feedback']) {
    expect(speaking({ data: [log({ category })] }), category).toEqual([])
  }
  expect(speaking({ data: [log({ confidence: 'low' })] })).toEqual([])
})

test('secrets are reported, a whole record is not this code\'s', () => {
  expect(speaking({ data: [log({ name: 'token', category: 'user.authorization.credentials.session_token' })] })).toEqual(['no-personal-data-in-logs'])
  expect(speaking({ data: [log({ name: 'user', category: 'user', whole: 'passed' })] })).toEqual(['no-whole-record'])
})

test('a manifest that lists it licenses; with any manifest that does not, no-undeclared-recipient speaks alone', () => {
  expect(speaking({ manifest: declared('email'), data: [log()] })).toEqual([])
  expect(speaking({ manifest: declared('email', ', draft: true'), data: [log()] })).toEqual([])
  expect(speaking({ manifest: declared('unique_id'), data: [log()] })).toEqual(['no-undeclared-recipient'])
  expect(speaking({ manifest: 'purposes: {}', data: [log()] })).toEqual(['no-undeclared-recipient'])
  // the next one speaks where that is switched off
  expect(speaking({ manifest: `${declared('unique_id')}findings: { no-undeclared-recipient: off }\n`, data: [log()] })).toEqual(['no-personal-data-in-logs'])
})

test('a leak of the baseline stays known when a manifest comes to speak of the log; a new one beside it does not', () => {
  const known = parseBaseline(writeBaseline(inFiles({ data: [log()] }).map(finding => [finding.fingerprint, ''])))
  const findings = inFiles({ manifest: declared('unique_id'), data: [log(), log({ at: at(30), id: 'src/track.ts#signUp.email~2' })] })
  const { findings: left, suppressed } = withoutKnown(findings, codes, known)
  expect([left, suppressed].map(each => each.map(finding => [finding.at.line, finding.code]))).toEqual([[[30, 'no-undeclared-recipient']], [[20, 'no-undeclared-recipient']]])
})

test('what the manifest forbids is not excused by the baseline', () => {
  const known = parseBaseline(writeBaseline(inFiles({ data: [log()] }).map(finding => [finding.fingerprint, ''])))
  const findings = inFiles({ manifest: `${declared('unique_id')}never: [email]\n`, data: [log()] })
  expect(withoutKnown(findings, codes, known).findings.map(finding => finding.code)).toEqual(['no-restricted-data'])
})

test('says how it is declared where nobody has', () => {
  expect(messages('no-personal-data-in-logs', { manifest: `${declared('unique_id')}findings: { no-undeclared-recipient: off }\n`, data: [log()] })[0])
    .toMatch(/ If it has to be there, declare it: npx purposely declare logs\.email$/)
})
