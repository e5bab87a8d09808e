import Adjust from '@adjustcom/adjust-web-sdk'
import { Adjust as Native, AdjustEvent } from 'react-native-adjust'
import type { Rider } from './types'

export function ridden(rider: Rider, user: { id: string }) {
  const event = new AdjustEvent('abc123')
  event.addCallbackParameter('email', rider.email)
  Native.trackEvent(event)
  Native.addGlobalPartnerParameter('customer', user.id)
  Adjust.trackEvent({ eventToken: 'abc123', callbackParams: [{ key: 'phone', value: rider.phone }] })
}
