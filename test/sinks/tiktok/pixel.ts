import TiktokPixel from 'tiktok-pixel'
import type { Customer } from '../types'

export function bought(customer: Customer) {
  // expect: sink email contact.email traits
  // expect: sink phone_number contact.phone_number traits
  // expect: sink external_id unique_id id
  window.ttq.identify({ email: customer.email, phone_number: customer.phone, external_id: customer.id })
  // expect: sink description name.last properties
  ttq.track('CompletePayment', { value: 12, description: customer.lastName })
  // expect: sink email contact.email properties
  TiktokPixel.track('Subscribe', { email: customer.email })
}
