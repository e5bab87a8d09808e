import { defineSink } from '../kit/define.js'

const onDevice = { traits: '1' }

/** The modular calls have the instance first; React Native's older ones are methods of `analytics()`. */
export default defineSink({
  name: 'firebase-analytics', title: 'Google Analytics for Firebase', kind: 'analytics', domains: ['app-measurement.com'],
  waits: /\bsetConsent\(|\bsetAnalyticsCollectionEnabled\(/,
  clients: [
    {
      packages: ['firebase/analytics', '@firebase/analytics', '@angular/fire/analytics'],
      calls: {
        logEvent: { event: '1', properties: '2' }, setUserId: { id: '1' }, setUserProperties: { traits: '1' }, setDefaultEventParameters: { properties: '0' },
        getAnalytics: {}, initializeAnalytics: {},
      },
    },
    {
      packages: ['@react-native-firebase/analytics'],
      calls: {
        logEvent: [{ when: ['*', '{}'], event: '0', properties: '1' }, { when: ['*', '*', '{}'], event: '1', properties: '2' }],
        setUserId: [{ when: ['*', '*'], id: '1' }, { id: '0' }], setUserProperties: [{ when: ['{}'], traits: '0' }, { traits: '1' }],
        setUserProperty: [{ when: ['*', '*', '*'], traits: '2', key: '1' }, { traits: '1', key: '0' }],
        initiateOnDeviceConversionMeasurementWithEmailAddress: [{ when: ['*', '*'], ...onDevice }, { traits: '0' }],
        initiateOnDeviceConversionMeasurementWithPhoneNumber: [{ when: ['*', '*'], ...onDevice }, { traits: '0' }],
      },
    },
    {
      packages: ['firebase', 'firebase/app', 'firebase/compat/app'],
      calls: { 'analytics.logEvent': { event: '0', properties: '1' }, 'analytics.setUserId': { id: '0' }, 'analytics.setUserProperties': { traits: '0' } },
    },
  ],
})
