import createMollieClient from '@mollie/api-client'
import type { Customer } from '../types'

const mollie = createMollieClient({ apiKey: 'key' })

export async function buy(customer: Customer) {
  // expect: sink name name traits
  // expect: sink email contact.email traits
  await mollie.customers.create({ name: customer.fullName, email: customer.email })
  return mollie.payments.create({
    amount: { currency: 'EUR', value: '12.00' },
    // expect: sink lastName name.last
    description: `Order of ${customer.lastName}`,
    redirectUrl: 'https://example.com',
    // expect: sink email contact.email traits
    // expect: sink phone contact.phone_number traits
    billingAddress: { email: customer.email, phone: customer.phone },
  })
}
