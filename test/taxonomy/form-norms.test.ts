import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askedBy, categories, formKinds, formRate, percent } from '../../src/taxonomy/index.js'

test('a rate is that of the kind, and of the narrowest key that was counted', () => {
  expect(formRate('user.contact.phone_number', 'subscription')).toEqual({ rate: 0.11, of: 'user.contact.phone_number' })
  expect(formRate('user.name.first', 'account_login')).toEqual({ rate: 0.022, of: 'user.name' })
  expect(formRate('user.contact.address.street', 'contact')).toEqual({ rate: 0.131, of: 'user.contact.address' })
  expect(formRate('user.government_id.tax_id', 'financial_application')).toEqual({ rate: 0.2, of: 'user.government_id.tax_id' })
  expect(formRate('user.government_id.passport_number', 'financial_application')).toEqual({ rate: 0.046, of: 'user.government_id' })
})

test('a missing cell is not zero: neither the address as a whole nor another kind stands for it', () => {
  expect(formRate('user.contact.address.city', 'contact')).toBeUndefined()
  expect(formRate('user.contact.address.postal_code', 'payment')).toBeUndefined()
  expect(formRate('user.demographic.religious_belief', undefined)).toBeUndefined()
  expect(formRate('user.contact.email', 'search')).toBeUndefined()
  expect(askedBy('user.demographic.gender', 'subscription')).toBeUndefined()
})

test('is said in words; of a kind that is not known the rate of all', () => {
  expect(askedBy('user.contact.phone_number', 'subscription')).toBe('11 % of newsletter forms')
  expect(askedBy('user.demographic.race_ethnicity', 'account_registration')).toBe('0.2 % of registration forms')
  expect(askedBy('user.contact.address.city', undefined)).toBe('33 % of forms of any kind')
  expect([0.853, 0.002, 0.01].map(percent)).toEqual(['85 %', '0.2 %', '1 %'])
})

test('what is read off a figure to about one per cent does not decide what is uncommon', () => {
  const read = ['user.contact.email', 'user.name', 'user.contact.phone_number', 'user.contact.address']
  const rates = formKinds.flatMap(({ kind }) => read.flatMap(key => formRate(key, kind)?.rate ?? []))
  expect(rates).toHaveLength(40)
  expect(rates.filter(rate => Math.abs(rate - 0.15) < 0.01)).toEqual([])
})

test('each counted category exists, each kind has words, and the notice names the source', () => {
  const counted = categories.flatMap(({ key }) => formRate(key, undefined)?.of ?? [])
  expect(counted.filter(key => !categories.some(category => category.key === key))).toEqual([])
  expect(new Set(counted).size).toBeGreaterThan(15)
  expect(new Set(formKinds.map(row => row.kind)).size).toBe(formKinds.length)
  expect(readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8')).toMatch(/Cui.*MIT License/s)
})
