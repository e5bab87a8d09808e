import { expect, test } from 'vitest'
import { at, field, inFiles, messages, speaking } from '../make.js'

const manifest = `
purposes:
  event-registration:
    description: Register guests.
    where: [Registration]
    data:
      email:
      phone_number?: To reach you on the day.
`

test('what the schema behind the control demands is reported there, and names the form', () => {
  const data = [
    field({ name: 'phone', at: at(30), checkedBy: ['registrationSchema'] }),
    field({ name: 'phone', owner: 'registrationSchema', record: 'Registration', role: 'checked', required: true, requiredBy: 'z.string().min(5)', at: at(4),
      edits: { optional: [{ start: 330, end: 330, text: '.optional()' }] } }),
  ]
  const [finding] = inFiles({ manifest, data })
  expect(finding?.message).toBe('RegistrationForm demands the phone number (z.string().min(5)), but "event-registration" has phone_number? (purposely.yml:9). '
    + 'Make it optional, or drop the "?".')
  expect(finding?.at.line).toBe(4)
  expect(finding?.severity).toBe('warn')
  expect(finding?.suggestions).toEqual([{ message: 'Make "phone" optional.', edits: [{ start: 330, end: 330, text: '.optional()' }] }])
})

test('control and schema that both demand are one finding, at the control', () => {
  const data = [
    field({ name: 'phone', owner: 'registrationSchema', record: 'Registration', role: 'checked', required: true, at: at(4) }),
    field({ name: 'phone', required: true, requiredBy: 'required', at: at(30) }),
  ]
  const findings = inFiles({ manifest, data })
  expect(findings.map(finding => [finding.code, finding.at.line, finding.related.map(each => each.message)])).toEqual([
    ['no-needless-required', 30, ['also demanded as registrationSchema.phone', '"event-registration" has phone_number?']],
  ])
})

test('makes all places optional that demand it, or suggests nothing', () => {
  const schema = field({ name: 'phone', owner: 'registrationSchema', record: 'Registration', role: 'checked', required: true, requiredBy: 'z.string()', at: at(4),
    edits: { optional: [{ start: 330, end: 330, text: '.optional()' }] } })
  const control = field({ name: 'phone', required: true, at: at(30) })
  const suggested = (...data: typeof schema[]) => inFiles({ manifest, data })[0]?.suggestions.flatMap(one => one.edits.map(edit => edit.start))
  expect(suggested(schema, { ...control, requiredBy: 'required', edits: { optional: [{ start: 3000, end: 3009, text: '' }] } })).toEqual([3000, 330])
  expect(suggested(schema, { ...control, requiredBy: 'z.string()' }), 'demanded by the schema alone').toEqual([330])
  expect(suggested(schema, { ...control, requiredBy: 'required' }), 'demanded by itself').toEqual([])
})

test('silent: optional, unsaid, may be demanded, columns, drafts, undeclared', () => {
  const phone = field({ name: 'phone', required: true })
  expect(messages('no-needless-required', { manifest, data: [phone] })).toHaveLength(1)
  expect(speaking({ manifest, data: [{ ...phone, required: false }] })).toEqual([])
  expect(speaking({ manifest, data: [field({ name: 'phone' })] })).toEqual([])
  expect(speaking({ manifest, data: [{ ...phone, category: 'user.contact.email' }] })).toEqual([])
  expect(speaking({ manifest, data: [{ ...phone, role: 'kept' }] })).toEqual([])
  expect(speaking({ manifest: `${manifest}    draft: true\n`, data: [phone] })).toEqual([])
  expect(speaking({ manifest, data: [{ ...phone, owner: 'Other', record: 'Other' }] })).toEqual(['require-purpose'])
  expect(speaking({ data: [phone] })).toEqual([])
})

test('never owns it', () => {
  expect(speaking({ manifest: `${manifest.replace('phone_number?', 'fax_number?')}never: [phone_number]\n`, data: [field({ name: 'phone', required: true })] }))
    .toEqual(['no-restricted-data'])
})
