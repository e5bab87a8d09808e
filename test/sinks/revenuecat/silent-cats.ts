import Purchases from 'react-native-purchases'
import { setEmail } from './cats'

export function fed(email: string) {
  setEmail(email)
  Purchases.configure({ apiKey: 'key' })
  return Purchases.setAttributes({ theme: 'dark', step: 'email' })
}
