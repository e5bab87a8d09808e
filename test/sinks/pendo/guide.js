import { initialize } from '@pendo/agent'

export const guide = user => {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  // expect: sink full_name name traits
  initialize({ apiKey: 'key', visitor: { id: user.id, email: user.email, full_name: user.fullName }, account: { plan: user.plan } })
}

export const renamed = user => {
  // expect: sink id contact.email id
  window.pendo.identify({ visitor: { id: user.email } })
  // expect: sink lastName name.last properties
  pendo.track('renamed', { lastName: user.lastName })
}
