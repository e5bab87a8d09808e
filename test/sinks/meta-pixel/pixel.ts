import ReactPixel from 'react-facebook-pixel'
import type { Customer } from '../types'

export function start(customer: Customer) {
  // expect: sink em contact.email traits
  // expect: sink ph contact.phone_number traits
  // expect: sink external_id unique_id id
  window.fbq('init', 'pixel-id', { em: customer.email, ph: customer.phone, external_id: customer.id })
  // expect: sink ln name.last traits
  ReactPixel.init('pixel-id', { ln: customer.lastName })
}

export const bought = (customer: Customer, value: number) => {
  // expect: sink email contact.email properties
  fbq('track', 'Purchase', { value, currency: 'EUR', email: customer.email })
  // expect: sink phone contact.phone_number properties
  ReactPixel.trackCustom('Shared', { phone: customer.phone })
}
