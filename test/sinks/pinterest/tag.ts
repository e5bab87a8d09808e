import type { Customer } from '../types'

export function bought(customer: Customer) {
  // expect: sink em contact.email traits
  window.pintrk('load', 'tag-id', { em: customer.email })
  // expect: sink phone contact.phone_number properties
  pintrk('track', 'checkout', { value: 12, phone: customer.phone })
}
