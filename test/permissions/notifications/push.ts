import * as Notifications from 'expo-notifications'

export async function registerDevice() {
  // expect: permission notifications device.push_token
  const token = await Notifications.getExpoPushTokenAsync()
  return token.data
}

export async function askToNotify() {
  // expect: permission notifications device.push_token
  return (await Notification.requestPermission()) === 'granted'
}
