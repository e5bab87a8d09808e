import Bugsnag from '@bugsnag/js'
import type { Customer } from '../types'

Bugsnag.start({ apiKey: 'key' })

export function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  // expect: sink name name traits
  Bugsnag.setUser(customer.id, customer.email, customer.fullName)
  // expect: sink phone contact.phone_number context
  Bugsnag.addMetadata('account', { phone: customer.phone })
  // expect: sink birthday demographic.date_of_birth context
  Bugsnag.leaveBreadcrumb('signed in', { birthday: customer.birthday })
}

export const failed = (customer: Customer, error: Error) => {
  Bugsnag.notify(error, event => {
    // expect: sink email contact.email id
    event.setUser(customer.email)
    // expect: sink lastName name.last context
    event.addMetadata('account', 'lastName', customer.lastName)
  })
}
