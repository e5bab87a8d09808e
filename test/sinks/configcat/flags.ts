import * as configcat from 'configcat-node'
import type { Customer } from '../types'

const client = configcat.getClient('key')

export async function isNew(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  const target = new configcat.User(customer.id, customer.email)
  // expect: sink identifier contact.email id
  // expect: sink phone contact.phone_number traits
  await client.getValueAsync('new-checkout', false, { identifier: customer.email, custom: { phone: customer.phone } })
  return client.getValueAsync('new-checkout', false, target)
}
