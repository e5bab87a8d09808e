import { Expo } from 'expo-server-sdk'
import type { Rider } from './types'

const expo = new Expo()

export const told = (rider: Rider, device: string) =>
  // expect: sink lastName name.last
  // expect: sink phone contact.phone_number
  expo.sendPushNotificationsAsync([{ to: device, title: 'Ready', body: `Hello ${rider.lastName}`, data: { phone: rider.phone } }])
