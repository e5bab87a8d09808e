import ReactPixel from 'react-snapchat-pixel'
import type { Customer } from '../types'

export function bought(customer: Customer) {
  // expect: sink user_email contact.email traits
  // expect: sink user_phone_number contact.phone_number traits
  window.snaptr('init', 'pixel-id', { user_email: customer.email, user_phone_number: customer.phone })
  // expect: sink lastname name.last properties
  snaptr('track', 'PURCHASE', { price: 12, lastname: customer.lastName })
  // expect: sink user_email contact.email traits
  ReactPixel.init('pixel-id', { user_email: customer.email })
}
