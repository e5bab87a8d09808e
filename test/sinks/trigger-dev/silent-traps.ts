import { tasks } from '@trigger.dev/sdk/v3'
import { trap } from './traps'

export function sprung(email: string) {
  trap.trigger({ email })
  return tasks.trigger('sprung', { mice: 3, step: 'email' })
}
