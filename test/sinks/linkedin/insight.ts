import type { Lead } from '../types'

export function asked(lead: Lead) {
  // expect: sink email contact.email traits
  window.lintrk('setUserData', { email: lead.email })
  // expect: sink name name.last properties
  lintrk('track', { conversion_id: 12, name: lead.lastName })
}
