import Tracker from '@openreplay/tracker'
import { tracker } from '@openreplay/tracker'

export const replay = new Tracker({
  projectKey: 'key',
  // expect: setting defaultInputMode
  defaultInputMode: 0,
  // expect: setting obscureTextEmails
  obscureTextEmails: false,
  // expect: setting obscureInputEmails
  obscureInputEmails: false,
  // expect: setting obscureInputNumbers
  obscureInputNumbers: false,
})

tracker.configure({
  projectKey: 'key',
  // expect: setting obscureInputDates
  obscureInputDates: false,
  // expect: setting network.capturePayload
  network: { capturePayload: true, sanitizer },
})

export const safe = new Tracker({ projectKey: 'key', defaultInputMode: 2 })
