import Courier from '@trycourier/courier'
import type { Member } from '../types'

const client = new Courier({ apiKey: 'key' })

export async function invited(member: Member) {
  // expect: sink email contact.email traits
  // expect: sink phone_number contact.phone_number traits
  // expect: sink lastName name.last properties
  await client.send.message({ message: { to: { email: member.email, phone_number: member.phone }, data: { lastName: member.lastName } } })
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  await client.profiles.create(member.id, { profile: { email: member.email } })
}
