import { Novu } from '@novu/api'
import { trigger } from './stars'

const novu = new Novu({ secretKey: 'key' })

export function born(email: string) {
  trigger({ to: { email } })
  return novu.trigger({ workflowId: 'born', to: 'team', payload: { stars: 3, step: 'email' } })
}
