import Hotjar from '@hotjar/browser'
import { hotjar } from 'react-hotjar'
import type { Customer } from '../types'

Hotjar.init(1234, 6)

export function signedIn(customer: Customer) {
  Hotjar.identify(customer.id, { email: customer.email, plan: customer.plan })
  hotjar.identify(customer.email, { lastName: customer.lastName })
  window.hj('identify', customer.id, { phone: customer.phone })
  hj('event', `opened by ${customer.email}`)
}
