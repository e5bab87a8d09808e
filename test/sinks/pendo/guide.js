import { initialize } from '@pendo/agent'

export const guide = user => {
  initialize({ apiKey: 'key', visitor: { id: user.id, email: user.email, full_name: user.fullName }, account: { plan: user.plan } })
}

export const renamed = user => {
  window.pendo.identify({ visitor: { id: user.email } })
  pendo.track('renamed', { lastName: user.lastName })
}
