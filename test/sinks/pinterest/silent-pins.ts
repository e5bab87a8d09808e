import { pintrk } from './pins'

export function pinned(email: string) {
  pintrk('load', 'tag-id', { em: email })
  window.pintrk('track', 'pagevisit', { step: 'email' })
}
