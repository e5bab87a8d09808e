export const signedIn = user => {
  window.heap.identify(user.email)
  heap.addUserProperties({ lastName: user.lastName, plan: user.plan })
  heap.track('signed in', { phone: user.phone })
}
