import { H } from './grammar'
import { H as sessions } from 'highlight.run'

export function marked(email: string) {
  H.identify(email, { email })
  sessions.track('marked', { words: 3, step: 'email' })
}
