import { ttq } from './clocks'

export function wound(email: string) {
  ttq.identify({ email })
  window.ttq.track('ViewContent', { content_id: 'clock', step: 'email' })
}
