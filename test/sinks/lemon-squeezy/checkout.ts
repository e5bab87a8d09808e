import { createCheckout, createCustomer } from '@lemonsqueezy/lemonsqueezy.js'
import type { Customer } from '../types'

export async function buy(customer: Customer) {
  // expect: sink name name traits
  // expect: sink email contact.email traits
  await createCustomer('store', { name: customer.fullName, email: customer.email })
  // expect: sink email contact.email traits
  // expect: sink phone contact.phone_number traits
  return createCheckout('store', 'variant', { checkoutData: { email: customer.email, custom: { phone: customer.phone } } })
}
