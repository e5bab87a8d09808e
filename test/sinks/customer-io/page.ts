import { AnalyticsBrowser } from '@customerio/cdp-analytics-browser'
import type { Member } from '../types'

const cio = AnalyticsBrowser.load({ writeKey: 'key' })

export function opened(member: Member) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  cio.identify(member.id, { email: member.email })
  // expect: sink id contact.email id
  // expect: sink lastName name.last traits
  window._cio.identify({ id: member.email, lastName: member.lastName })
}
