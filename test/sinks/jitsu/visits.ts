import { jitsuAnalytics } from '@jitsu/js'
import type { Visitor } from '../types'

const analytics = jitsuAnalytics({ host: 'https://data.example.com', writeKey: 'key' })

export function visited(visitor: Visitor) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  analytics.identify(visitor.id, { email: visitor.email })
  // expect: sink lastName name.last properties
  analytics.track('visited', { lastName: visitor.lastName })
}
