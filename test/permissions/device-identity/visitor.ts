import FingerprintJS from '@fingerprintjs/fingerprintjs'
import { requestTrackingPermissionsAsync } from 'expo-tracking-transparency'
import DeviceInfo from 'react-native-device-info'

export async function visitorId() {
  // expect: permission fingerprint device.fingerprint
  const agent = await FingerprintJS.load()
  // expect: permission fingerprint device.fingerprint
  return (await agent.get()).visitorId
}

export async function deviceId() {
  // expect: permission advertising-id device.advertising_id
  await requestTrackingPermissionsAsync()
  // expect: permission device-id device.device_id
  return DeviceInfo.getUniqueId()
}
