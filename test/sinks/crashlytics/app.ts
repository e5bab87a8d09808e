import crashlytics, { getCrashlytics, setUserId } from '@react-native-firebase/crashlytics'
import type { Rider } from './types'

export async function signedIn(rider: Rider) {
  // expect: sink email contact.email id
  await crashlytics().setUserId(rider.email)
  // expect: sink lastName name.last context
  await crashlytics().setAttributes({ lastName: rider.lastName })
  // expect: sink phone contact.phone_number context
  await crashlytics().setAttribute('phone', rider.phone)
  // expect: sink email contact.email message
  crashlytics().log(`signed in ${rider.email}`)
  // expect: sink email contact.email id
  await setUserId(getCrashlytics(), rider.email)
}
