import { identify, setTag } from './prose'
import Clarity from '@microsoft/clarity'

export function read(email: string) {
  Clarity.setTag('step', 'email')
  Clarity.event('email')
  identify(email)
  setTag('email', email)
}
