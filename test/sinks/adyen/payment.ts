import { CheckoutAPI, Client } from '@adyen/api-library'
import type { Customer } from '../types'

const checkout = new CheckoutAPI(new Client({ apiKey: 'key', environment: 'TEST' }))

export const buy = (customer: Customer) => checkout.PaymentsApi.sessions({
  merchantAccount: 'shop',
  amount: { currency: 'EUR', value: 1200 },
  reference: 'order',
  returnUrl: 'https://example.com',
  // expect: sink shopperReference unique_id id
  shopperReference: customer.id,
  // expect: sink shopperEmail contact.email traits
  shopperEmail: customer.email,
  // expect: sink telephoneNumber contact.phone_number traits
  telephoneNumber: customer.phone,
})
