import { RudderAnalytics } from '@rudderstack/analytics-js'
import type { Customer } from '../types'

const rudderAnalytics = new RudderAnalytics()
rudderAnalytics.load('write-key', 'https://data.example.com')

export function bought(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  rudderAnalytics.identify(customer.id, { email: customer.email, plan: customer.plan })
  // expect: sink phone contact.phone_number properties
  rudderAnalytics.track('Bought', { phone: customer.phone })
  // expect: sink lastName name.last properties
  window.rudderanalytics.page('Thanks', { lastName: customer.lastName })
}
