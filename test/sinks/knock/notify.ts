import Knock from '@knocklabs/node'
import type { Member } from '../types'

const knock = new Knock({ apiKey: 'key' })

export async function invited(member: Member) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  // expect: sink phone_number contact.phone_number traits
  await knock.users.update(member.id, { email: member.email, phone_number: member.phone })
  // expect: sink id unique_id traits
  // expect: sink email contact.email traits
  // expect: sink lastName name.last properties
  await knock.workflows.trigger('invited', { recipients: [{ id: member.id, email: member.email }], data: { lastName: member.lastName } })
}
