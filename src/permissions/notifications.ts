import { definePermission } from '../kit/define.js'

/** Leave to notify comes with an address of the device to which notices are sent. */
export default definePermission({
  name: 'notifications', title: 'Notifications',
  packages: ['expo-notifications', '@capacitor/push-notifications', '@react-native-firebase/messaging', 'firebase', 'react-native-push-notification', '@notifee/react-native'],
  globals: ['Notification', 'navigator', 'registration'],
  calls: {
    'Notification.requestPermission': { asks: ['notifications'] }, requestPermission: { asks: ['notifications'] }, 'pushManager.subscribe': { asks: ['notifications'] },
    getExpoPushTokenAsync: { asks: ['notifications'] }, getDevicePushTokenAsync: { asks: ['notifications'] }, 'PushNotifications.register': { asks: ['notifications'] },
    getToken: { asks: ['notifications'] },
  },
})
