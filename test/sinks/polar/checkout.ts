import { Polar } from '@polar-sh/sdk'
import type { Customer } from '../types'

const polar = new Polar({ accessToken: 'token' })

export async function buy(customer: Customer) {
  // expect: sink email contact.email traits
  // expect: sink externalId unique_id id
  await polar.customers.create({ email: customer.email, externalId: customer.id })
  // expect: sink customerEmail contact.email traits
  // expect: sink customerName name traits
  // expect: sink phone contact.phone_number traits
  return polar.checkouts.create({ products: ['product'], customerEmail: customer.email, customerName: customer.fullName, metadata: { phone: customer.phone } })
}
