import { Novu } from '@novu/api'
import { Novu as Older } from '@novu/node'
import type { Member } from '../types'

const novu = new Novu({ secretKey: 'key' })
const older = new Older('key')

export async function invited(member: Member) {
  // expect: sink subscriberId unique_id id
  // expect: sink email contact.email traits
  // expect: sink lastName name.last properties
  await novu.trigger({ workflowId: 'invited', to: { subscriberId: member.id, email: member.email }, payload: { lastName: member.lastName } })
  // expect: sink subscriberId unique_id id
  // expect: sink phone contact.phone_number traits
  await novu.subscribers.create({ subscriberId: member.id, phone: member.phone })
  // expect: sink subscriberId contact.email id
  await older.trigger('invited', { to: { subscriberId: member.email }, payload: { total: 3 } })
  // expect: sink id unique_id id
  // expect: sink birthday demographic.date_of_birth traits
  await older.subscribers.identify(member.id, { birthday: member.birthday })
}
