import { buildSelfDescribingEvent, newTracker } from '@snowplow/node-tracker'
import type { Listener } from '../types'

const tracker = newTracker({ namespace: 'sp', appId: 'radio' }, { endpoint: 'collector.example.com' })

export function renewed(listener: Listener) {
  tracker.setUserId(listener.id)
  // expect: sink email contact.email properties
  tracker.track(buildSelfDescribingEvent({ event: { schema: 'iglu:com.example/renewed/jsonschema/1-0-0', data: { email: listener.email } } }))
}
