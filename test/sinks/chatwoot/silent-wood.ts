import { $chatwoot } from './wood'

export function carved(email: string) {
  $chatwoot.setUser('1', { email })
  window.$chatwoot.setLabel('email')
}
