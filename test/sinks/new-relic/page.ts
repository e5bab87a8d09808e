import type { Customer } from '../types'

export function opened(customer: Customer) {
  // expect: sink id unique_id id
  window.newrelic.setUserId(customer.id)
  // expect: sink email contact.email properties
  window.newrelic.addPageAction('opened', { email: customer.email })
}
