import { expect, test } from 'vitest'
import code from '../../../src/reconcile/codes/no-uncommon-question.js'
import type { FormKind } from '../../../src/types/index.js'
import { at, check, field, type Given } from '../make.js'

const manifest = `
purposes:
  letter:
    description: Send letters.
    where: [Letter]
    data: { email, phone_number? }
findings: { no-uncommon-question: warn, require-purpose: off }
`

const form = (kind: FormKind) => ({ kind, because: [{ kind: 'heading' as const, text: 'Newsletter', says: 'newsletter forms', weight: 3 }] })
const phone = field({ name: 'phone', owner: 'LetterForm', record: 'Letter', form: form('subscription') })
const said = (given: Given): string[] => check({ manifest, ...given }, [code]).map(finding => finding.message)

test('says how many ask, of which forms, who counted, and where the reason would stand', () => {
  expect(said({ data: [phone] })).toEqual([
    'LetterForm asks for a phone number ("phone"); 11 % of newsletter forms ask for a phone number (11,500 sites, Cui et al. 2025). '
    + 'Leave it out, or write behind phone_number why you do (purposely.yml:7).',
  ])
  const elsewhere = { ...phone, owner: 'OtherForm', record: 'Other' }
  expect(said({ data: [elsewhere] })[0]).toMatch(/Leave it out, or say why you do: npx purposely declare OtherForm.phone\.$/)
})

test('carries what shows the kind of form', () => {
  expect(check({ manifest, data: [phone] }, [code])[0]?.because).toEqual(phone.form?.because)
})

test('what was counted is named, not what is narrower', () => {
  const first = field({ name: 'firstName', category: 'user.name.first', form: form('account_login') })
  expect(said({ data: [first] })[0]).toContain('2 % of sign-in forms ask for a name (')
})

test('a datum is reported once in a file', () => {
  const again = { ...phone, name: 'mobile', at: at(20) }
  expect(check({ manifest, data: [phone, again] }, [code]).map(finding => finding.related.map(place => place.message))).toEqual([['also asked for as LetterForm.mobile']])
})

test('silent: common, not published, of no known kind, with a reason, drafts, guesses, not asked, without a manifest, off', () => {
  expect(said({ data: [{ ...phone, form: form('contact') }] })).toEqual([])
  expect(said({ data: [field({ name: 'gender', category: 'user.demographic.gender', form: form('subscription') })] })).toEqual([])
  expect(said({ data: [{ ...phone, form: undefined }] })).toEqual([])
  expect(said({ manifest: manifest.replace('phone_number?', '\'phone_number?\': So that the driver can call you.'), data: [phone] })).toEqual([])
  expect(said({ manifest: manifest.replace('where', 'draft: true\n    where'), data: [phone] })).toEqual([])
  expect(said({ data: [{ ...phone, confidence: 'low' }] })).toEqual([])
  expect(said({ data: [{ ...phone, role: 'checked' }] })).toEqual([])
  expect(check({ data: [phone] }, [code])).toEqual([])
  expect(said({ manifest: manifest.replace('no-uncommon-question: warn, ', ''), data: [phone] })).toEqual([])
})
