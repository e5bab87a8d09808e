import type { Customer } from '../types'

export function bought(customer: Customer) {
  // expect: sink email contact.email traits
  // expect: sink externalId unique_id id
  // expect: sink phoneNumber contact.phone_number traits
  window.rdt('init', 'pixel-id', { email: customer.email, externalId: customer.id, phoneNumber: customer.phone })
  // expect: sink lastName name.last properties
  rdt('track', 'Purchase', { value: 12, lastName: customer.lastName })
}
