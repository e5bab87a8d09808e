import { drift } from './boats'

export function drifted(email: string) {
  drift.identify('boat', { email })
  window.drift.track('drifted', { miles: 3, step: 'email' })
}
