import Clarity from '@microsoft/clarity'
import type { Customer } from '../types'

Clarity.init('project')

export function signedIn(customer: Customer, session: string) {
  // expect: sink id unique_id id
  // expect: sink friendlyName name traits
  Clarity.identify(customer.id, session, 'account', customer.fullName)
  // expect: sink phone contact.phone_number traits
  Clarity.setTag('phone', customer.phone)
  // expect: sink email contact.email id
  window.clarity('identify', customer.email)
  // expect: sink birthday demographic.date_of_birth traits
  window.clarity('set', 'birthday', customer.birthday)
}
