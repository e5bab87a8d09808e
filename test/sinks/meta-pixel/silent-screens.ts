import { fbq } from './screens'

export function lit(email: string) {
  fbq('init', 'pixel-id', { em: email })
  window.fbq('track', 'ViewContent', { content_name: 'lamp', value: 12, step: 'email' })
}
