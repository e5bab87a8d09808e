import * as braze from '@braze/web-sdk'
import type { Customer } from '../types'

export function signedIn(customer: Customer, year: number) {
  // expect: sink id unique_id id
  braze.changeUser(customer.id)
  // expect: sink email contact.email traits
  braze.getUser()?.setEmail(customer.email)
  const person = braze.getUser()
  // expect: sink phoneNumber contact.phone_number traits
  person?.setPhoneNumber(customer.phone)
  // expect: sink last_name name.last traits
  person?.setCustomUserAttribute('last_name', customer.lastName)
  // expect: sink birthday demographic.date_of_birth properties
  braze.logCustomEvent('signed in', { birthday: customer.birthday })
}
