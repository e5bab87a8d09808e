export const signedIn = user => {
  window.mouseflow.identify(user.email)
  mouseflow.setVariable('lastName', user.lastName)
  window._mfq = window._mfq || []
  window._mfq.push(['setVariable', 'phone', user.phone])
}
