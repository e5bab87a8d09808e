export const signedIn = user => {
  // expect: sink email contact.email id
  window.mouseflow.identify(user.email)
  // expect: sink lastName name.last traits
  mouseflow.setVariable('lastName', user.lastName)
  window._mfq = window._mfq || []
  // expect: sink phone contact.phone_number traits
  window._mfq.push(['setVariable', 'phone', user.phone])
}
