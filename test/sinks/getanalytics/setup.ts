import Analytics from 'analytics'
import googleAnalytics from '@analytics/google-analytics'
import type { Customer } from '../types'

const tracker = Analytics({ app: 'shop', plugins: [googleAnalytics({ measurementIds: ['G-abc'] })] })

export function bought(customer: Customer, total: number) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  tracker.identify(customer.id, { email: customer.email })
  // expect: sink phone contact.phone_number properties
  tracker.track('bought', { total, phone: customer.phone })
  // expect: sink lastName name.last properties
  tracker.page({ lastName: customer.lastName })
}
