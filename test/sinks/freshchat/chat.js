export const known = user => {
  // expect: sink firstName name.first traits
  // expect: sink email contact.email traits
  window.fcWidget.user.setProperties({ firstName: user.firstName, email: user.email })
  // expect: sink id unique_id id
  window.fcWidget.setExternalId(user.id)
  // expect: sink name name traits
  // expect: sink email contact.email traits
  FreshworksWidget('identify', 'ticketForm', { name: user.fullName, email: user.email })
}
