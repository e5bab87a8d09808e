import analytics from '@react-native-firebase/analytics'
import { getAnalytics, logEvent, setUserProperty } from '@react-native-firebase/analytics'
import type { Rider } from './types'

export async function booked(rider: Rider) {
  // expect: sink id unique_id id
  await analytics().setUserId(rider.id)
  // expect: sink city contact.address.city traits
  await analytics().setUserProperty('city', rider.address.city)
  // expect: sink email contact.email properties
  await analytics().logEvent('booked', { email: rider.email })
  // expect: sink phone contact.phone_number properties
  await logEvent(getAnalytics(), 'booked', { phone: rider.phone })
  // expect: sink birthday demographic.date_of_birth traits
  await setUserProperty(getAnalytics(), 'birthday', rider.birthday)
  // expect: sink email contact.email traits
  await analytics().initiateOnDeviceConversionMeasurementWithEmailAddress(rider.email)
}
