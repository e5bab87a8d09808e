import { H } from 'highlight.run'
import { H as server } from '@highlight-run/node'
import type { Customer } from '../types'

H.init('project', { tracingOrigins: true })

export function signedIn(customer: Customer) {
  // expect: sink email contact.email id
  // expect: sink id unique_id traits
  // expect: sink lastName name.last traits
  H.identify(customer.email, { id: customer.id, lastName: customer.lastName })
  // expect: sink phone contact.phone_number properties
  H.track('signed in', { phone: customer.phone })
}

export const failed = (customer: Customer, error: Error) => {
  // expect: sink email contact.email context
  server.consumeError(error, undefined, undefined, { email: customer.email })
}
