import { newTracker, setUserId, trackSelfDescribingEvent, trackStructEvent } from '@snowplow/browser-tracker'
import type { Listener } from '../types'

newTracker('sp', 'collector.example.com', { appId: 'radio' })

export function listened(listener: Listener, ip: string) {
  // expect: sink email contact.email id
  setUserId(listener.email)
  trackSelfDescribingEvent({
    // expect: sink gender demographic.gender properties
    event: { schema: 'iglu:com.example/listened/jsonschema/1-0-0', data: { gender: listener.gender, minutes: 12 } },
    // expect: sink lastName name.last context
    // expect: sink ip device.ip_address context
    context: [{ schema: 'iglu:com.example/person/jsonschema/1-0-0', data: { lastName: listener.lastName, ip } }],
  })
  // expect: sink label contact.phone_number properties
  trackStructEvent({ category: 'radio', action: 'listened', label: listener.phone })
  window.snowplow('setUserId', listener.id)
}
