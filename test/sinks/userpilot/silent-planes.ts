import { Userpilot } from 'userpilot'
import { identify } from './birds'

export function landed(email: string) {
  Userpilot.track('landed', { gate: 'B12', step: 'email' })
  identify('swallow', { email })
}
