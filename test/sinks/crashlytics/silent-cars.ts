import crashlytics from '@react-native-firebase/crashlytics'
import { setUserId } from './cars'

export async function towed(email: string) {
  await crashlytics().setAttributes({ wheels: '4', step: 'email' })
  setUserId(email)
}
