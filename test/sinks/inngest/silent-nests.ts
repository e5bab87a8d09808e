import { Inngest } from 'inngest'
import { send } from './nests'

const events = new Inngest({ id: 'nests' })

export function built(email: string) {
  send({ data: { email } })
  return events.send({ name: 'nest/built', data: { twigs: 300, step: 'email' } })
}
