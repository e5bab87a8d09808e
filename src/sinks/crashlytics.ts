import { defineSink } from '../kit/define.js'

/** React Native's modular calls have the instance first. */
export default defineSink({
  name: 'crashlytics', title: 'Firebase Crashlytics', kind: 'errors', domains: ['crashlytics.com', 'crashlyticsreports-pa.googleapis.com'],
  packages: ['@react-native-firebase/crashlytics', '@capacitor-firebase/crashlytics'],
  calls: {
    setUserId: [{ when: ['{}'], id: '0.userId' }, { when: ['*', '*'], id: '1' }, { id: '0' }], setAttributes: [{ when: ['{}'], context: '0' }, { when: ['*', '*'], context: '1' }, { context: '0' }],
    setAttribute: [{ when: ['*', '*', '*'], context: '2', key: '1' }, { context: '1', key: '0' }], log: [{ when: ['*', '*'], message: '1' }, { message: '0' }], recordError: { message: ['0', '1'] },
  },
})
