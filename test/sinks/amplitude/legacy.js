import amplitude from 'amplitude-js'

export function loggedIn(user) {
  // expect: sink id unique_id id
  amplitude.getInstance().setUserId(user.id)
  // expect: sink firstName name.first traits
  amplitude.getInstance().setUserProperties({ firstName: user.firstName, plan: user.plan })
  // expect: sink email contact.email properties
  amplitude.getInstance().logEvent('LOGIN', { email: user.email })
}
