import { snaptr } from './cards'

export function dealt(email: string) {
  snaptr('init', 'pixel-id', { user_email: email })
  window.snaptr('track', 'PAGE_VIEW', { step: 'email' })
}
