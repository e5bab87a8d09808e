import emailjs from '@emailjs/browser'
import { send } from './scripts'

export function run(email: string, seconds: number) {
  send('service', 'template', { email })
  return emailjs.send('service', 'template', { step: 'email', seconds })
}
