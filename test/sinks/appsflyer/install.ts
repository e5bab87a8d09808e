import appsFlyer from 'react-native-appsflyer'
import type { Rider } from './types'

export function signedUp(rider: Rider, user: { id: string }) {
  appsFlyer.initSdk({ devKey: 'key', isDebug: false })
  // expect: sink id unique_id id
  appsFlyer.setCustomerUserId(user.id)
  // expect: sink email contact.email traits
  appsFlyer.setUserEmails({ emails: [rider.email], emailsCryptType: 3 }, () => {}, console.error)
  // expect: sink phone contact.phone_number properties
  appsFlyer.logEvent('signed_up', { phone: rider.phone }, () => {}, console.error)
  // expect: sink email contact.email id
  AF('pba', 'setCustomerUserId', rider.email)
}
