import { getStripe, stripe } from '@/lib/stripe'
import type { Customer } from '../types'

export async function moved(customer: Customer) {
  // expect: sink line1 contact.address.street traits
  await stripe.customers.update('cus', { address: { line1: customer.street, country: 'DE' } })
  // expect: sink email contact.email traits
  await getStripe().customers.create({ email: customer.email })
}
