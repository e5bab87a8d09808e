import type { Lead } from '../types'

export function known(lead: Lead) {
  window._hsq = window._hsq || []
  // expect: sink email contact.email traits
  // expect: sink firstname name.first traits
  window._hsq.push(['identify', { email: lead.email, firstname: lead.firstName }])
  // expect: sink phone contact.phone_number properties
  window._hsq.push(['trackCustomBehavioralEvent', { name: 'known', properties: { phone: lead.phone } }])
}
