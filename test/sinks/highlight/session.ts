import { H } from 'highlight.run'
import { H as server } from '@highlight-run/node'
import type { Customer } from '../types'

H.init('project', { tracingOrigins: true })

export function signedIn(customer: Customer) {
  H.identify(customer.email, { id: customer.id, lastName: customer.lastName })
  H.track('signed in', { phone: customer.phone })
}

export const failed = (customer: Customer, error: Error) => {
  server.consumeError(error, undefined, undefined, { email: customer.email })
}
