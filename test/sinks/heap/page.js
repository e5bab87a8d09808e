export const signedIn = user => {
  // expect: sink email contact.email id
  window.heap.identify(user.email)
  // expect: sink lastName name.last traits
  heap.addUserProperties({ lastName: user.lastName, plan: user.plan })
  // expect: sink phone contact.phone_number properties
  heap.track('signed in', { phone: user.phone })
}
