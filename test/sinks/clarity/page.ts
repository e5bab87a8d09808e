import Clarity from '@microsoft/clarity'
import type { Customer } from '../types'

Clarity.init('project')

export function signedIn(customer: Customer, session: string) {
  Clarity.identify(customer.id, session, 'account', customer.fullName)
  Clarity.setTag('phone', customer.phone)
  window.clarity('identify', customer.email)
  window.clarity('set', 'birthday', customer.birthday)
}
