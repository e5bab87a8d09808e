import { EmailClient } from '@azure/communication-email'
import { send } from './skies'

export function cleared(email: string) {
  send({ to: [email], message: 'clear' })
  return new EmailClient('endpoint')
}
