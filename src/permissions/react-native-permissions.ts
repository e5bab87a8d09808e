import { definePermission } from '../kit/define.js'
import type { Ask } from '../kit/define.js'

const named = (asks: string, ...is: string[]): Ask => ({ asks: [asks], if: { at: '0', is } })
const all: readonly Ask[] = [
  named('camera', 'CAMERA'), named('microphone', 'MICROPHONE', 'RECORD_AUDIO', 'SPEECH_RECOGNITION'), named('contacts', 'CONTACTS', 'READ_CONTACTS', 'GET_ACCOUNTS'),
  named('calendar', 'CALENDARS', 'READ_CALENDAR', 'REMINDERS'), named('photos', 'PHOTO_LIBRARY', 'READ_MEDIA_IMAGES', 'READ_EXTERNAL_STORAGE'),
  named('geolocation', 'LOCATION_WHEN_IN_USE', 'LOCATION_ALWAYS', 'ACCESS_FINE_LOCATION'), named('background-location', 'LOCATION_ALWAYS', 'ACCESS_BACKGROUND_LOCATION'),
  named('geolocation-coarse', 'ACCESS_COARSE_LOCATION'), named('advertising-id', 'APP_TRACKING_TRANSPARENCY'), named('motion', 'MOTION'),
  named('fitness', 'ACTIVITY_RECOGNITION'), named('health', 'BODY_SENSORS'), named('messages', 'READ_SMS', 'RECEIVE_SMS'), named('call-log', 'READ_CALL_LOG'),
  named('claim-phone_number', 'READ_PHONE_NUMBERS'), named('device-id', 'READ_PHONE_STATE'), named('notifications', 'POST_NOTIFICATIONS'),
]

/** `request(PERMISSIONS.IOS.CONTACTS)`, and React Native's own `PermissionsAndroid.request(…)`. */
export default definePermission({
  name: 'react-native-permissions', title: 'React Native permissions',
  packages: ['react-native-permissions', 'react-native'],
  calls: { request: all, 'PermissionsAndroid.request': all },
})
