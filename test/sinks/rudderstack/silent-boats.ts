import type { RudderAnalytics } from '@rudderstack/analytics-js'
import { RudderAnalytics as Tracker } from '@rudderstack/analytics-js'
import { identify } from './boats'

const tracker = new Tracker()

export function steered(boat: { name: string }, email: string, rudder?: RudderAnalytics) {
  tracker.track('Steered', { boatName: boat.name, degrees: 12, step: 'email' })
  identify(boat, { email })
  return rudder
}
