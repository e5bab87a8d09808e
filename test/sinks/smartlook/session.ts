import smartlook from 'smartlook-client'
import type { Customer } from '../types'

smartlook.init('key')

export function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink name name traits
  // expect: sink email contact.email traits
  smartlook.identify(customer.id, { name: customer.fullName, email: customer.email })
  // expect: sink phone contact.phone_number properties
  smartlook.track('signed in', { phone: customer.phone })
  // expect: sink email contact.email id
  window.smartlook('identify', customer.email, { plan: customer.plan })
}
