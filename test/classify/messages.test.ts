import { describe, expect, test } from 'vitest'
import { lookupIn, withMessages } from '../../src/classify/index.js'
import type { FieldObservation, Message, Observation } from '../../src/types/index.js'

const message = (name: string, text: string): Message => {
  const [namespace, key] = name.includes(':') ? name.split(':') as [string, string] : ['', name]
  return { key, namespace, text }
}
const lookup = lookupIn([
  message('common:form.f1', 'Phone number'), message('Signup.f2', 'Geburtsdatum'), message('Signup.name', 'Your name'),
  message('auth/x:late', 'Surname'), message('auth:login.field', 'E-mail'), message('shop:login.field', 'Coupon'),
  message('a:same.label', 'City'), message('b:same.label', 'City'), message('a:both', 'City'), message('b:both', 'Town'),
  message('Signup.telephone', 'Phone'), message('f.long', 'x '.repeat(60)), message('f.parts', 'Hello {name}'), message('f.help', 'Your e-mail address'),
  message('f.placeholder', 'Acme'), message('f.emailPlaceholder', 'jane@example.com'), message('constructor', 'x'),
])

describe('a key is looked up', () => {
  test.each([
    ['form.f1', 'Phone number'], ['common:form.f1', 'Phone number'], ['common.form.f1', 'Phone number'], ['telephone', 'Phone'], ['same.label', 'City'],
  ])('%s says %s', (key, text) => {
    expect(lookup(key)).toBe(text)
  })

  test.each(['shop:form.f1', 'name', 'f1', 'both', 'missing', 'toString', '__proto__', '', '.', ':'])('%s says nothing', key => {
    expect(lookup(key)).toBeUndefined()
  })

  test('and says nothing where two namespaces end alike', () => {
    expect(lookup('login.field')).toBeUndefined()
    expect(lookupIn([message('Signup.contact.phone', 'Phone'), message('Shop.contact.phone', 'Helpline')])('contact.phone')).toBeUndefined()
  })
})

const field = (...words: FieldObservation['words']): Observation => ({ kind: 'field', words } as unknown as Observation)
const wordsOf = (key: string): FieldObservation['words'] => (withMessages([field({ kind: 'labelKey', text: key })], lookup)[0] as FieldObservation).words.slice(1)

test.each([
  ['form.f1', [{ kind: 'label', text: 'Phone number' }]],
  ['f.emailPlaceholder', [{ kind: 'placeholder', text: 'jane@example.com' }]],
  ['f.placeholder', []], ['f.long', []], ['f.parts', []], ['f.help', []],
])('the words of %s are beside it', (key, words) => {
  expect(wordsOf(key)).toEqual(words)
})

test('what has no key stays itself', () => {
  const observations = [field({ kind: 'label', text: 'form.f1' }), { kind: 'gap' } as unknown as Observation]
  expect(withMessages(observations, lookup)).toBe(observations)
})
