import { Configuration, CountryCode, PlaidApi, Products } from 'plaid'
import type { Customer } from '../types'

const plaid = new PlaidApi(new Configuration({ basePath: 'https://sandbox.plaid.com' }))

export const link = (customer: Customer) => plaid.linkTokenCreate({
  client_name: 'Shop',
  country_codes: [CountryCode.Us],
  language: 'en',
  products: [Products.Auth],
  // expect: sink client_user_id unique_id id
  // expect: sink legal_name name traits
  // expect: sink email_address contact.email traits
  user: { client_user_id: customer.id, legal_name: customer.fullName, email_address: customer.email },
})
