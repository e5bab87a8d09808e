import Adjust from '@adjustcom/adjust-web-sdk'
import { Adjust as Native, AdjustEvent } from 'react-native-adjust'
import type { Rider } from './types'

export function ridden(rider: Rider, user: { id: string }) {
  const event = new AdjustEvent('abc123')
  // expect: sink email contact.email properties
  event.addCallbackParameter('email', rider.email)
  Native.trackEvent(event)
  // expect: sink customer unique_id properties
  Native.addGlobalPartnerParameter('customer', user.id)
  // expect: sink value contact.phone_number properties
  Adjust.trackEvent({ eventToken: 'abc123', callbackParams: [{ key: 'phone', value: rider.phone }] })
}
