import { rdt } from './threads'

export function spun(email: string) {
  rdt('init', 'pixel-id', { email })
  window.rdt('track', 'PageVisit', { step: 'email' })
}
