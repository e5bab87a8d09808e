import Rollbar from 'rollbar'
import { useRollbarPerson } from '@rollbar/react'
import type { Customer } from '../types'

const rollbar = new Rollbar({ accessToken: 'token', captureUncaught: true })

export function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink username name traits
  // expect: sink email contact.email traits
  rollbar.configure({ payload: { person: { id: customer.id, username: customer.fullName, email: customer.email } } })
  // expect: sink iban financial.bank_account context
  rollbar.error('declined', { iban: customer.iban })
}

export function Person({ customer }: { customer: Customer }) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  useRollbarPerson({ id: customer.id, email: customer.email })
  return null
}

export function settle(customer: Customer) {
  // expect: sink email contact.email context
  window._rollbarConfig = { accessToken: 'token', payload: { person: { email: customer.email } } }
}
