import { analytics } from '@/lib/analytics'
import { analytics as charts } from './charts'
import type { Customer } from '../types'

/** The project's own module for it: only calls of Segment's shape count. */
export function ordered(customer: Customer, email: string) {
  // expect: sink email contact.email properties
  analytics.track('Ordered', { email: customer.email })
  // expect: sink id unique_id id
  // expect: sink phone contact.phone_number traits
  analytics.identify(customer.id, { phone: customer.phone })
  analytics.track(email)
  analytics.draw('Ordered', { email })
  charts.track('Ordered', { email })
}
