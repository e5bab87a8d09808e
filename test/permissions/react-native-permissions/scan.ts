import { PermissionsAndroid, Platform } from 'react-native'
import { PERMISSIONS, request } from 'react-native-permissions'

// expect: permission camera content.video
export const mayScan = () => request(PERMISSIONS.IOS.CAMERA)
// expect: permission background-location location.precise
// expect: permission geolocation location.precise
export const mayFind = () => request(Platform.OS === 'ios' ? PERMISSIONS.IOS.LOCATION_ALWAYS : PERMISSIONS.ANDROID.ACCESS_FINE_LOCATION)
// expect: permission contacts social.address_book
export const mayRead = () => PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.READ_CONTACTS)
