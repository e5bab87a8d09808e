import Honeybadger from '@honeybadger-io/js'
import type { Customer } from '../types'

Honeybadger.configure({ apiKey: 'key' })

export function failed(customer: Customer, error: Error) {
  // expect: sink user_id unique_id id
  // expect: sink user_email contact.email context
  Honeybadger.setContext({ user_id: customer.id, user_email: customer.email })
  // expect: sink phone contact.phone_number context
  Honeybadger.notify(error, { context: { phone: customer.phone } })
  // expect: sink lastName name.last context
  Honeybadger.addBreadcrumb('declined', { metadata: { lastName: customer.lastName } })
}
