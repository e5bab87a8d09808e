import { jitsuAnalytics } from '@jitsu/js'
import { track } from './mat'

const analytics = jitsuAnalytics({ writeKey: 'key' })

export function thrown(email: string) {
  analytics.track('thrown', { belt: 'blue', step: 'email' })
  track('thrown', { email })
}
