import { definePermission } from '../kit/define.js'

export default definePermission({
  name: 'sensors', title: 'Motion, health and fitness',
  packages: ['expo-sensors', 'react-native-sensors', 'react-native-health', '@kingstinct/react-native-healthkit', 'react-native-health-connect', 'react-native-google-fit',
    '@capacitor/motion', 'expo-local-authentication'],
  globals: ['DeviceMotionEvent', 'DeviceOrientationEvent'],
  calls: {
    'DeviceMotionEvent.requestPermission': { asks: ['motion'] }, 'DeviceOrientationEvent.requestPermission': { asks: ['motion'] },
    'Pedometer.requestPermissionsAsync': { asks: ['fitness'] }, 'Pedometer.watchStepCount': { asks: ['fitness'] }, 'Pedometer.getStepCountAsync': { asks: ['fitness'] },
    'Accelerometer.addListener': { asks: ['motion'] }, 'Gyroscope.addListener': { asks: ['motion'] }, 'DeviceMotion.addListener': { asks: ['motion'] },
    initHealthKit: { asks: ['health'] }, requestAuthorization: { asks: ['health'] }, 'GoogleFit.authorize': { asks: ['fitness'] },
  },
})
