import { APIClient, SendEmailRequest, TrackClient } from 'customerio-node'
import { Analytics } from '@customerio/cdp-analytics-node'
import type { Member } from '../types'

const cio = new TrackClient('site', 'key')
const api = new APIClient('key')
const cdp = new Analytics({ writeKey: 'key' })

export async function joined(member: Member) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  // expect: sink lastName name.last traits
  await cio.identify(member.id, { email: member.email, lastName: member.lastName })
  // expect: sink email contact.email id
  // expect: sink phone contact.phone_number properties
  await cio.track(member.email, { name: 'joined', data: { phone: member.phone } })
  await api.sendEmail(new SendEmailRequest({
    transactional_message_id: '1',
    // expect: sink to contact.email to
    to: member.email,
    // expect: sink id unique_id id
    identifiers: { id: member.id },
    // expect: sink birthday demographic.date_of_birth
    message_data: { birthday: member.birthday },
  }))
  // expect: sink userId unique_id id
  // expect: sink phone contact.phone_number traits
  cdp.identify({ userId: member.id, traits: { phone: member.phone } })
}
