import Hotjar from '@hotjar/browser'
import { hotjar } from 'react-hotjar'
import type { Customer } from '../types'

Hotjar.init(1234, 6)

export function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  Hotjar.identify(customer.id, { email: customer.email, plan: customer.plan })
  // expect: sink email contact.email id
  // expect: sink lastName name.last traits
  hotjar.identify(customer.email, { lastName: customer.lastName })
  // expect: sink id unique_id id
  // expect: sink phone contact.phone_number traits
  window.hj('identify', customer.id, { phone: customer.phone })
  // expect: sink email contact.email message
  hj('event', `opened by ${customer.email}`)
}
