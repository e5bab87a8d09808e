import { Notifier } from '@airbrake/node'
import { notify } from './trucks'

const airbrake = new Notifier({ projectId: 1, projectKey: 'key' })

export function stopped(email: string) {
  notify({ params: { email } })
  return airbrake.notify({ error: new Error('stopped'), params: { tons: 40, step: 'email' } })
}
