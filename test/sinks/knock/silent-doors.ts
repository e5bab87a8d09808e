import Knock from '@knocklabs/node'
import { users } from './doors'

const knock = new Knock({ apiKey: 'key' })

export function knocked(email: string) {
  users.update('1', { email })
  return knock.workflows.trigger('knocked', { recipients: ['team'], data: { times: 3, step: 'email' } })
}
