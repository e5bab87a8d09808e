import { definePermission } from '../kit/define.js'

/** What tells one device from all others, and leave to follow it through other applications. */
export default definePermission({
  name: 'device-identity', title: 'Fingerprints, device and advertising ids',
  packages: ['@fingerprintjs/fingerprintjs', '@fingerprintjs/fingerprintjs-pro', '@fingerprintjs/fingerprintjs-pro-react', '@fingerprint/agent', '@fingerprint/react',
    '@thumbmarkjs/thumbmarkjs', 'clientjs', 'react-native-device-info', 'expo-application', 'expo-device', '@capacitor/device', 'expo-tracking-transparency',
    'react-native-tracking-transparency', 'react-native-idfa-aaid'],
  calls: {
    'load.get': { asks: ['fingerprint'] }, 'default.load': { asks: ['fingerprint'] }, load: { asks: ['fingerprint'] }, useVisitorData: { asks: ['fingerprint'] },
    getFingerprint: { asks: ['fingerprint'] }, 'ClientJS.new.getFingerprint': { asks: ['fingerprint'] },
    getUniqueId: { asks: ['device-id'] }, getUniqueIdSync: { asks: ['device-id'] }, getAndroidId: { asks: ['device-id'] }, getAndroidIdSync: { asks: ['device-id'] },
    getMacAddress: { asks: ['device-id'] }, getSerialNumber: { asks: ['device-id'] }, getPhoneNumber: { asks: ['claim-phone_number'] }, getIpAddress: { asks: ['ip-address'] },
    getIosIdForVendorAsync: { asks: ['device-id'] }, 'Device.getId': { asks: ['device-id'] },
    requestTrackingPermissionsAsync: { asks: ['advertising-id'] }, requestTrackingPermission: { asks: ['advertising-id'] }, getAdvertisingId: { asks: ['advertising-id'] },
    getAdvertisingInfo: { asks: ['advertising-id'] },
  },
})
