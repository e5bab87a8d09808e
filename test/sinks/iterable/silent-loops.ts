import { track } from '@iterable/web-sdk'
import { setEmail } from './loops'

export function looped(email: string) {
  setEmail(email)
  return track({ eventName: 'looped', dataFields: { times: 3, step: 'email' } })
}
