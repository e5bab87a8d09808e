import { expect, test } from 'vitest'
import { categories, categoryOf, covers, dataUseOf, dataUses, resolveKey, shortKey, subjects, titleOf } from '../../src/taxonomy/index.js'
import { personalWords } from '../../src/taxonomy/vocabulary/personal-words.js'
import { autofill, choices, inputTypes, validators, vendorKeys } from '../../src/taxonomy/vocabulary/hints.js'
import { vocabularies } from '../../src/taxonomy/vocabulary/index.js'

test('all of fideslang is there, and every extension hangs below one of its keys', () => {
  const core = categories.filter(each => each.origin === 'fideslang')
  expect(core).toHaveLength(85)
  expect(dataUses).toHaveLength(55)
  expect(subjects).toHaveLength(15)
  const keys = new Set(categories.map(each => each.key))
  expect(keys.size).toBe(categories.length)
  for (const each of categories) {
    const parent = each.key.split('.').slice(0, -1).join('.')
    if (parent !== '') expect(keys).toContain(parent)
    expect(each.description.endsWith('.'), each.key).toBe(true)
  }
})

test('titles stand in a sentence', () => {
  expect(titleOf('user.contact.email')).toBe('an e-mail address')
  expect(titleOf('user.health_and_medical')).toBe('health data')
  expect(titleOf('user.nothing')).toBe('user.nothing')
  for (const each of categories) expect(each.title, each.key).toMatch(/^(a|an) [a-zA-Z]|^[a-z]/)
})

test('special categories name their article', () => {
  const of = (key: string) => [categoryOf(key)?.sensitivity, categoryOf(key)?.article]
  expect(of('user.health_and_medical')).toEqual(['special', '9'])
  expect(of('user.criminal_history')).toEqual(['special', '10'])
  expect(of('user.demographic.trade_union_membership')).toEqual(['special', '9'])
  expect(of('user.government_id.tax_id')).toEqual(['sensitive', '87'])
  expect(of('user.financial.bank_account')).toEqual(['sensitive', undefined])
  expect(of('user.contact.email')).toEqual(['ordinary', undefined])
})

test('data uses are found by key', () => {
  expect(dataUseOf('functional.storage.privacy_preferences')?.title).toBe('Privacy Preferences Storage')
  expect(dataUseOf('marketing.communications.email')?.key).toBe('marketing.communications.email')
  expect(dataUseOf('improve.system')).toBeUndefined()
})

test('short keys lead back to their key', () => {
  for (const each of categories) {
    const short = shortKey(each.key)
    const back = resolveKey(short)
    if ('key' in back) expect(back.key).toBe(each.key)
  }
  expect(shortKey('user.contact.email')).toBe('email')
  expect(shortKey('user.device.fingerprint')).toBe('device.fingerprint')
  expect(shortKey('user.biometric.fingerprint')).toBe('biometric.fingerprint')
  expect(shortKey('user.biometric')).toBe('biometric')
})

test.each([
  ['email', 'user.contact.email'],
  ['user.contact.email', 'user.contact.email'],
  ['contact.email', 'user.contact.email'],
  ['name', 'user.name'],
  ['password', 'user.authorization.password'],
  ['credentials', 'user.authorization.credentials'],
  ['photo', 'user.content.self_image'],
  ['language', 'user.demographic.language'],
  ['timezone', 'user.device.timezone'],
  ['free_text', 'user.content.private.free_text'],
  ['feedback', 'user.content.feedback'],
  ['unique_id', 'user.unique_id'],
  ['behavior', 'user.behavior'],
  ['telemetry', 'user.telemetry'],
  ['ip_address', 'user.device.ip_address'],
  ['user_agent', 'user.device.user_agent'],
  ['device.fingerprint', 'user.device.fingerprint'],
  ['session_token', 'user.authorization.credentials.session_token'],
  ['payment', 'user.payment'],
  ['one_time_code', 'user.authorization.credentials.one_time_code'],
  ['address', 'user.contact.address'],
  ['health_and_medical', 'user.health_and_medical'],
  ['biometric', 'user.biometric'],
  ['location.precise', 'user.location.precise'],
  ['government_id', 'user.government_id'],
  ['content.private.calendar', 'user.content.private.calendar'],
  ['address.street', 'user.contact.address.street'],
  ['phone_number', 'user.contact.phone_number'],
  ['date_of_birth', 'user.demographic.date_of_birth'],
  ['religious_belief', 'user.demographic.religious_belief'],
])('%s is %s', (text, key) => {
  expect(resolveKey(text)).toEqual({ key })
})

test.each([
  ['emial', '"emial" is no data category; did you mean "email"?', ['email']],
  ['phone_nmber', '"phone_nmber" is no data category; did you mean "phone_number"?', ['phone_number']],
  ['qqqqqqqq', '"qqqqqqqq" is no data category.', []],
  ['', '"" is no data category.', []],
  ['fingerprint', '"fingerprint" may mean biometric.fingerprint or device.fingerprint: write one of them.', ['biometric.fingerprint', 'device.fingerprint']],
  ['location', '"location" is too broad: name what is meant, such as location.imprecise or location.precise.', []],
  ['system.operations', '"system.operations" holds no personal data: leave it out.', []],
])('%s is refused, with what may be meant', (text, problem, meant) => {
  expect(resolveKey(text)).toEqual({ problem, meant })
})

test.each(['user', 'contact', 'content', 'demographic', 'financial', 'device', 'authorization', 'account'])('%s would license unlike things', text => {
  expect(resolveKey(text)).toHaveProperty('problem', expect.stringContaining('is too broad: name what is meant, such as'))
})

test('a key licenses what lies below it and what overlaps, never what lies above', () => {
  const yes: [string, string][] = [
    ['email', 'email'], ['address', 'address.street'], ['name', 'name.first'], ['health_and_medical', 'medication'], ['government_id', 'passport_number'],
    ['free_text', 'feedback'], ['feedback', 'content.private'], ['content.private', 'content.private.calendar'], ['workplace', 'organization'],
    ['credentials', 'session_token'], ['one_time_code', 'credentials'], ['credentials', 'password'],
  ]
  const no: [string, string][] = [
    ['address.street', 'address'], ['name.first', 'name'], ['email', 'phone_number'], ['password', 'credentials'], ['password', 'session_token'],
    ['one_time_code', 'password'], ['free_text', 'content.private.calendar'], ['free_text', 'profile'], ['email', 'address_book'], ['name', 'username'],
    ['phone_number', 'fax_number'], ['location.imprecise', 'location.precise'],
  ]
  const full = (text: string): string => {
    const found = resolveKey(text)
    return 'key' in found ? found.key : text
  }
  for (const [listed, observed] of yes) expect(covers(full(listed), full(observed)), `${listed} covers ${observed}`).toBe(true)
  for (const [listed, observed] of no) expect(covers(full(listed), full(observed)), `${listed} covers ${observed}`).toBe(false)
})

test('whatever the vocabulary finds, a manifest can list', () => {
  const found = [...vocabularies.flatMap(each => each.phrases.map(row => row.category)), ...[autofill, choices, inputTypes, validators, vendorKeys].flatMap(table => [...table.values()])]
  for (const category of new Set(found)) {
    expect(categoryOf(category), category).toBeDefined()
    expect(resolveKey(shortKey(category)), category).toEqual({ key: category })
  }
})

test('the prefilter knows every sure phrase by a stem', () => {
  const stems = personalWords()
  for (const row of vocabularies.flatMap(each => each.phrases)) {
    for (const phrase of [row.sure, row.likely].flatMap(list => (list ?? '').split(',')).map(text => text.trim()).filter(text => text !== '')) {
      const glued = phrase.replace(/ /g, '')
      expect(stems.some(stem => glued.includes(stem)), phrase).toBe(true)
    }
  }
  expect(stems).not.toContain('name')
  expect(stems).not.toContain('')
})
