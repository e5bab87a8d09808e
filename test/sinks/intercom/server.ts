import { IntercomClient } from 'intercom-client'
import type { Member } from '../types'

const client = new IntercomClient({ token: process.env.INTERCOM_TOKEN ?? '' })

export async function joined(member: Member) {
  // expect: sink external_id unique_id id
  // expect: sink email contact.email traits
  // expect: sink phone contact.phone_number traits
  await client.contacts.create({ role: 'user', external_id: member.id, email: member.email, phone: member.phone })
  // expect: sink user_id unique_id id
  // expect: sink lastName name.last properties
  await client.events.create({ event_name: 'joined', user_id: member.id, metadata: { lastName: member.lastName } })
}
