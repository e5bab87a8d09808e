import { expect, test } from 'vitest'
import { nestedRecord, recordAmong, recordOf, singular } from '../../src/kit/record.js'

test.each([
  ['CreateUserDto', 'User'], ['UserEntity', 'User'], ['userSchema', 'User'], ['NewUserForm', 'User'], ['users', 'User'], ['updateCustomerInput', 'Customer'],
  ['formSchema', ''], ['Props', ''], ['RegistrationFormValues', 'Registration'], ['useAccount', 'Account'], ['addresses', 'Address'],
  ['OrderItems', 'OrderItem'], ['Companies', 'Company'], ['APIKeyInput', 'ApiKey'], ['', ''],
  ['F', ''], ['TForm', ''], ['Provider', ''], ['AuthProviders', 'Auth'], ['Identify', ''], ['identifyUser', 'User'], ['formik', ''], ['人', '人'], ['XRay', 'XRay'],
])('%s is about %s', (owner, record) => {
  expect(recordOf(owner)).toBe(record)
})

test.each([['users', 'user'], ['addresses', 'address'], ['status', 'status'], ['boxes', 'box'], ['companies', 'company'], ['gas', 'gas'], ['analysis', 'analysis']])(
  'one of %s is %s', (many, one) => { expect(singular(many)).toBe(one) })

test('the nearest owner with a noun says whose record it is', () => {
  expect(recordAmong(['formSchema', 'Props', 'checkout'])).toBe('Checkout')
  expect(recordAmong(['values', 'Form'])).toBe('')
  expect(recordAmong([])).toBe('')
})

test.each([
  [['user', 'hookSchema', 'hooks'], 1, 'HookUser'], [['user', 'data', 'hookSchema', 'hooks'], 2, 'HookUser'], [['user', 'schemas', 'hooks'], 0, 'User'],
  [['body', 'userSchema', 'users'], 1, 'User'], [['address', 'formSchema', 'checkout'], 1, 'CheckoutAddress'], [['user', 'schema', 'schema'], 1, 'User'],
  [['userAddress', 'userSchema', 'users'], 1, 'UserAddress'], [['user', 'userSchema', 'users'], 1, 'User'],
] as const)('%s with %i inside is about %s', (owners, nested, record) => {
  expect(nestedRecord(owners, nested)).toBe(record)
})
