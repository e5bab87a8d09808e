import { expect, test } from 'vitest'
import { classifyFile } from '../../src/classify/index.js'
import { wordsOf } from '../../src/classify/segments.js'
import { fold } from '../../src/kit/fold.js'
import { segmentsByPattern } from '../../src/kit/segments.js'
import { declaredOf } from '../../src/classify/declared.js'
import { valueOf } from '../../src/classify/value.js'
import { field, file } from './cases.js'

test.each([
  ['userIPAddress', ['user', 'ip', 'address']],
  ['first_name', ['first', 'name']],
  ['firstname', ['first', 'name']],
  ['zip-code', ['zip', 'code']],
  ['$email', ['email']],
  ['addressLine2', ['address', 'line', '2']],
  ['URLPath', ['url', 'path']],
  ['adobe', ['adobe']],
])('%s is made of %j', (name, words) => {
  expect(wordsOf(name)).toEqual(words)
})

test.each(['userID', 'HTMLElement', 'aB', 'ABC', 'x1Y2', 'snake_case_9', 'a.b-c d', '_private', '$', '', 'iOSVersion', 'ipV4Addr', 'größeInCm', 'ÜberName'])('%s is cut as the kit cuts it', name => {
  expect(wordsOf(name)).toEqual(segmentsByPattern(name).map(fold))
})

test.each([
  ['string', 'text'], ['string | null', 'text'], ['String?', 'text'], ['boolean', 'boolean'], ['Boolean | undefined', 'boolean'], ['Date', 'date'],
  ['number | null', 'number'], ['Array<string>', 'text'], ['(email: string) => void', 'none'], ['React.ReactNode', 'none'], ['EmailTemplate', 'none'],
  ['typeof emails', 'none'], ['Address[]', 'any'], ['UserEntity', 'any'], ["'a' | 'b'", 'any'], ['unknown', 'any'], ['HTMLInputElement', 'none'],
])('the type %s allows %s', (type, declared) => {
  expect(declaredOf(type)).toBe(declared)
})

test.each([
  ['user.email', { kind: 'path', path: ['user', 'email'] }],
  ['user?.email ?? null', { kind: 'path', path: ['user', 'email'] }],
  ['await getUserEmail()', { kind: 'path', path: ['userEmail'] }],
  ['hash(user.email)', { kind: 'path', path: ['user', 'email'] }],
  ['`${user.id}`', { kind: 'path', path: ['user', 'id'] }],
  ['isNew ? user.email : undefined', { kind: 'path', path: ['user', 'email'] }],
  ['process.env.EMAIL', { kind: 'fixed' }],
  ['!user.email', { kind: 'fixed' }],
  ['42', { kind: 'fixed' }],
  ['compute(a, b)', { kind: 'opaque' }],
])('the expression %s is read', (text, value) => {
  expect(valueOf(text)).toEqual(value)
})

test('evidence names every word that counted', () => {
  const found = classifyFile(file('name', { in: 'RegistrationForm', role: 'asked', with: 'email', words: { label: 'Your name' } })).find(each => each.name === 'name')
  expect(found).toMatchObject({ category: 'user.name', confidence: 'high' })
  const words = found?.because.map(each => `${each.kind} ${each.text}`)
  expect(words).toEqual(expect.arrayContaining(['identifier name', 'label Your name', 'owner Registration', 'sibling email']))
})

test('siblings are those of the same owner', () => {
  const found = classifyFile([field('name', { in: 'Plan' }), field('email', { in: 'User' })])
  expect(found.map(each => each.name)).toEqual(['email'])
})

test('the same input gives the same data in the order of the observations', () => {
  const fields = file('email', { in: 'User', with: 'name phone birthday password' })
  expect(classifyFile(fields)).toEqual(classifyFile(fields))
  expect(classifyFile(fields).map(each => each.name)).toEqual(['email', 'name', 'phone', 'birthday', 'password'])
})

test('nothing is found in nothing', () => {
  expect(classifyFile([])).toEqual([])
  expect(classifyFile([field('', { in: '' })])).toEqual([])
})

test('30,000 fields of a thousand records: one e-mail each', () => {
  const fields = Array.from({ length: 1000 }, (_, index) => file('email', { in: `User${index}`, with: Array.from({ length: 29 }, (_, at) => `someField${at} name`).join(' ').slice(0, 400) })).flat()
  expect(classifyFile(fields).filter(datum => datum.category === 'user.contact.email')).toHaveLength(1000)
})
