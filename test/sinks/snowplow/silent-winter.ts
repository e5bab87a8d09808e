import { trackStructEvent } from '@snowplow/browser-tracker'
import { snowplow, setUserId } from './roads'

export function cleared(road: { name: string }, email: string) {
  trackStructEvent({ category: 'roads', action: 'cleared', label: 'email', property: 'north' })
  setUserId(email)
  snowplow('setUserId', email)
  return road
}
