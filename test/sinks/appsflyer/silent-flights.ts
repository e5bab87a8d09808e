import { AF } from './airports'
import appsFlyer from 'react-native-appsflyer'

export function landed(email: string) {
  appsFlyer.logEvent('landed', { gate: 'B12', step: 'email' })
  AF('pba', 'setCustomerUserId', email)
}
