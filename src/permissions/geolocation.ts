import { definePermission } from '../kit/define.js'
import type { Ask } from '../kit/define.js'

const exact: Ask = { asks: ['geolocation'] }
const coarse = ['Lowest', 'Low', 'lowest', 'low']
/** As exact as the device can, unless less is asked for. */
const expo: readonly Ask[] = [
  { asks: ['geolocation'], unless: { at: '0.accuracy', is: coarse } }, { asks: ['geolocation-coarse'], if: { at: '0.accuracy', is: coarse } },
]

/** Where a device is. A browser's position is within metres whether or not `enableHighAccuracy` is set. */
export default definePermission({
  name: 'geolocation', title: 'Geolocation',
  packages: ['expo-location', '@capacitor/geolocation', 'react-native-geolocation-service', '@react-native-community/geolocation', 'react-geolocated',
    '@vueuse/core', 'ngx-geolocation'],
  globals: ['navigator', 'Geolocation'],
  calls: {
    'geolocation.getCurrentPosition': exact, 'geolocation.watchPosition': exact,
    getCurrentPosition: exact, watchPosition: exact, getCurrentPositionAsync: expo, watchPositionAsync: expo, getLastKnownPositionAsync: exact,
    startLocationUpdatesAsync: { asks: ['geolocation', 'background-location'] }, startGeofencingAsync: { asks: ['geolocation', 'background-location'] },
    requestBackgroundPermissionsAsync: { asks: ['background-location'] }, requestForegroundPermissionsAsync: exact, useGeolocated: exact, useGeolocation: exact,
  },
})
