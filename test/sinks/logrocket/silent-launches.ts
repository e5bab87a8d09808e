import { identify } from './launches'
import LogRocket from 'logrocket'

export function launched(email: string) {
  LogRocket.track('launched', { stages: 3, step: 'email' })
  identify('rocket', { email })
}
