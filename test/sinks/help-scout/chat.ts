import type { Customer } from '../types'

export function known(customer: Customer) {
  // expect: sink name name traits
  // expect: sink email contact.email traits
  window.Beacon('identify', { name: customer.fullName, email: customer.email })
  // expect: sink phone contact.phone_number properties
  Beacon('session-data', { phone: customer.phone })
}
