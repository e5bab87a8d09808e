import { branch, setIdentity } from './trees'
import native from 'react-native-branch'

export function grown(email: string) {
  native.logEvent('GROWN', { customData: { leaves: '12', step: 'email' } })
  branch.logEvent('GROWN', { email })
  setIdentity(email)
}
