import { hj } from './jars'
import Hotjar from '@hotjar/browser'

export function opened(email: string) {
  hj('identify', email, { email })
  Hotjar.event('email')
  window.hj('event', 'email step')
}
