import OneSignal from 'react-onesignal'
import { login } from './lights'

export function switched(email: string) {
  OneSignal.User.addTags({ theme: 'dark', step: 'email' })
  login(email)
}
