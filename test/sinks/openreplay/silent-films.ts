import Tracker from '@openreplay/tracker'
import { setMetadata } from './films'

const tracker = new Tracker({ projectKey: 'key', obscureTextEmails: true })

export function shown(email: string) {
  tracker.event('shown', { reels: 3, step: 'email' })
  setMetadata('email', email)
}
