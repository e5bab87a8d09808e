import smartlook from 'smartlook-client'
import type { Customer } from '../types'

smartlook.init('key')

export function signedIn(customer: Customer) {
  smartlook.identify(customer.id, { name: customer.fullName, email: customer.email })
  smartlook.track('signed in', { phone: customer.phone })
  window.smartlook('identify', customer.email, { plan: customer.plan })
}
