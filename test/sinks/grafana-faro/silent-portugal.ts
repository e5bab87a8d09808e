import { faro } from '@grafana/faro-web-sdk'
import { api } from './portugal'

export function visited(email: string) {
  faro.api.pushEvent('visited', { step: 'email' })
  api.setUser({ email })
}
