import LogRocket from 'logrocket'
import type { Customer } from '../types'

LogRocket.init('shop/web')

export function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink name name traits
  // expect: sink email contact.email traits
  LogRocket.identify(customer.id, { name: customer.fullName, email: customer.email })
  // expect: sink phone contact.phone_number traits
  LogRocket.identify({ phone: customer.phone })
  // expect: sink birthday demographic.date_of_birth properties
  LogRocket.track('signed in', { birthday: customer.birthday })
  // expect: sink iban financial.bank_account context
  LogRocket.captureException(new Error('declined'), { extra: { iban: customer.iban } })
}
