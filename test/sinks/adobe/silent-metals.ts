import { alloy } from './metals'

export function melted(email: string) {
  alloy('sendEvent', { data: { email } })
  window.alloy('configure', { datastreamId: 'stream', orgId: 'org' })
  window._satellite.track('melted', { degrees: 900, step: 'email' })
}
