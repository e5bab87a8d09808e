import { addCallbackParameter, Adjust } from './bench'
import { AdjustEvent } from 'react-native-adjust'

export function tightened(email: string) {
  const event = new AdjustEvent('abc123')
  event.setRevenue(12, 'EUR')
  event.addCallbackParameter('step', 'email')
  addCallbackParameter('email', email)
  Adjust.trackEvent({ callbackParams: [{ key: 'email', value: email }] })
}
