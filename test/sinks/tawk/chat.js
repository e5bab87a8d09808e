export const known = user => {
  window.Tawk_API = window.Tawk_API || {}
  // expect: sink name name traits
  // expect: sink email contact.email traits
  window.Tawk_API.visitor = { name: user.fullName, email: user.email }
  // expect: sink phone contact.phone_number traits
  window.Tawk_API.setAttributes({ phone: user.phone }, () => {})
}
