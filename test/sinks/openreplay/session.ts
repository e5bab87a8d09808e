import Tracker from '@openreplay/tracker'
import type { Customer } from '../types'

const tracker = new Tracker({ projectKey: 'key' })

export function signedIn(customer: Customer) {
  tracker.start()
  // expect: sink email contact.email id
  tracker.setUserID(customer.email)
  // expect: sink lastName name.last traits
  tracker.setMetadata('lastName', customer.lastName)
  // expect: sink phone contact.phone_number properties
  tracker.event('signed in', { phone: customer.phone })
}
