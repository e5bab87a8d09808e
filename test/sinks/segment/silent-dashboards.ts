import { Analytics } from '@segment/analytics-node'
import { analytics } from './charts'
import { page, track } from './music-player'
import type { Dashboard } from '../types'

const segment = new Analytics({ writeKey: 'write-key' })

/** Things and counts; and calls of the same names that are not Segment's. */
export function opened(dashboard: Dashboard, email: string) {
  segment.track({ anonymousId: 'build-server', event: 'Opened', properties: { fileName: dashboard.fileName, step: 'email', columns: 4 } })
  segment.track({ anonymousId: 'build-server', event: 'email', properties: { hasEmail: email !== '' } })
  analytics.track('email', { email })
  track(dashboard.song, { email })
  page(1, { email })
}
