import Plunk from '@plunk/node'
import { emails } from './pools'

const plunk = new Plunk('key')

export function dropped(email: string) {
  emails.send({ to: email })
  return plunk.emails.send({ to: 'team@example.com', subject: 'Dropped', body: '3 e-mails' })
}
