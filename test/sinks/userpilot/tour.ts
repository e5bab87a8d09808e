import { Userpilot } from 'userpilot'
import type { User } from '../types'

Userpilot.initialize('token')

export function toured(user: User) {
  // expect: sink id unique_id id
  // expect: sink name name traits
  // expect: sink email contact.email traits
  Userpilot.identify(user.id, { name: user.name, email: user.email, plan: user.plan })
  // expect: sink phone contact.phone_number properties
  Userpilot.track('toured', { phone: user.phone })
}
