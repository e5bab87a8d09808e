import flagsmith from 'flagsmith'
import { Flagsmith } from 'flagsmith-nodejs'
import type { Customer } from '../types'

const server = new Flagsmith({ environmentKey: 'key' })

export async function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  await flagsmith.identify(customer.id, { email: customer.email })
  // expect: sink phone contact.phone_number traits
  await flagsmith.setTrait('phone', customer.phone)
  // expect: sink email contact.email id
  // expect: sink lastName name.last traits
  return server.getIdentityFlags(customer.email, { lastName: customer.lastName })
}
