import OneSignal from 'react-onesignal'
import type { Rider } from './types'

export async function signedIn(rider: Rider, user: { id: string }) {
  await OneSignal.init({ appId: 'app' })
  // expect: sink id unique_id id
  await OneSignal.login(user.id)
  // expect: sink email contact.email traits
  OneSignal.User.addEmail(rider.email)
  // expect: sink phoneNumber contact.phone_number traits
  OneSignal.User.addSms(rider.phone)
  // expect: sink lastName name.last traits
  OneSignal.User.addTag('lastName', rider.lastName)
}
