import Tracker from '@openreplay/tracker'
import type { Customer } from '../types'

const tracker = new Tracker({ projectKey: 'key' })

export function signedIn(customer: Customer) {
  tracker.start()
  tracker.setUserID(customer.email)
  tracker.setMetadata('lastName', customer.lastName)
  tracker.event('signed in', { phone: customer.phone })
}
