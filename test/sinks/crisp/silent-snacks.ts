import { Crisp } from 'crisp-sdk-web'
import { user } from './snacks'

export function eaten(email: string) {
  Crisp.session.pushEvent('eaten', { bags: 2, step: 'email' })
  user.setEmail(email)
  window.$crisp.push(['do', 'chat:open'])
}
