import * as amplitude from '@amplitude/analytics-browser'
import type { BrowserClient } from '@amplitude/analytics-browser'
import { Identify } from './plants'
import { track } from './player'

/** A wave has an amplitude too. */
export function loud(wave: { amplitude: { set(key: string, value: string): void } }, email: string, client?: BrowserClient) {
  amplitude.init('api-key', { defaultTracking: false })
  amplitude.track('Played', { seconds: 12, step: 'email' })
  new Identify().set('email', email)
  wave.amplitude.set('email', email)
  track('Played', { email })
  return client === undefined
}
