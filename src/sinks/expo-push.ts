import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'expo-push', title: 'Expo Push', kind: 'messaging', domains: ['exp.host'],
  packages: ['expo-server-sdk'],
  calls: { sendPushNotificationsAsync: { content: '0' }, chunkPushNotifications: { content: '0' }, new: {} },
})
