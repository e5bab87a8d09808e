import type { Customer } from '../types'

export function bought(customer: Customer) {
  // expect: sink email_address contact.email properties
  // expect: sink phone_number contact.phone_number properties
  window.twq('event', 'tw-abc', { email_address: customer.email, phone_number: customer.phone, value: 12 })
}
