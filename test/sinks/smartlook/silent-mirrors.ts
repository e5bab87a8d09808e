import { smartlook } from './mirrors'
import client from 'smartlook-client'

export function hung(email: string) {
  client.track('hung', { height: 180, step: 'email' })
  smartlook('identify', email)
}
