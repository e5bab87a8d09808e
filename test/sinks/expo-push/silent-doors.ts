import { Expo } from 'expo-server-sdk'
import type { ExpoPushMessage } from 'expo-server-sdk'
import { sendPushNotificationsAsync } from './doors'

export function pushed(email: string, device: string, last?: ExpoPushMessage) {
  sendPushNotificationsAsync([{ email }])
  new Expo().sendPushNotificationsAsync([{ to: device, body: 'A new e-mail' }])
  return last
}
