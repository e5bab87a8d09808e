import { OpenFeature } from '@openfeature/server-sdk'
import type { Customer } from '../types'

const client = OpenFeature.getClient()

export async function isNew(customer: Customer) {
  // expect: sink targetingKey unique_id id
  // expect: sink phone contact.phone_number traits
  OpenFeature.setContext({ targetingKey: customer.id, phone: customer.phone })
  // expect: sink targetingKey unique_id id
  // expect: sink email contact.email traits
  return client.getBooleanValue('new-checkout', false, { targetingKey: customer.id, email: customer.email })
}
