import { Beacon } from './lighthouses'

export function lit(email: string) {
  Beacon('identify', { email })
  window.Beacon('open')
}
