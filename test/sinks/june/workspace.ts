import { AnalyticsBrowser } from '@june-so/analytics-next'
import { Analytics } from '@june-so/analytics-node'
import type { Member } from '../types'

const june = AnalyticsBrowser.load({ writeKey: 'key' })
const server = new Analytics('key')

export function invited(member: Member) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  june.identify(member.id, { email: member.email })
  // expect: sink phone contact.phone_number properties
  june.track('invited', { phone: member.phone })
  // expect: sink userId contact.email id
  // expect: sink lastName name.last traits
  server.identify({ userId: member.email, traits: { lastName: member.lastName } })
}
