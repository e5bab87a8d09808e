import Chargebee from 'chargebee'
import type { Customer } from '../types'

const chargebee = new Chargebee({ site: 'shop', apiKey: 'key' })

export async function buy(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  // expect: sink last_name name.last traits
  await chargebee.customer.create({ id: customer.id, email: customer.email, last_name: customer.lastName })
  // expect: sink phone contact.phone_number traits
  return chargebee.hostedPage.checkoutNewForItems({ subscription_items: [], customer: { phone: customer.phone } })
}
