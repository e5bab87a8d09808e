import appsFlyer from 'react-native-appsflyer'
import type { Rider } from './types'

export function signedUp(rider: Rider, user: { id: string }) {
  appsFlyer.initSdk({ devKey: 'key', isDebug: false })
  appsFlyer.setCustomerUserId(user.id)
  appsFlyer.setUserEmails({ emails: [rider.email], emailsCryptType: 3 }, () => {}, console.error)
  appsFlyer.logEvent('signed_up', { phone: rider.phone }, () => {}, console.error)
  AF('pba', 'setCustomerUserId', rider.email)
}
