export const signedIn = user => {
  // expect: sink id unique_id id
  window.Moengage.add_unique_user_id(user.id)
  // expect: sink email contact.email traits
  Moengage.add_email(user.email)
  // expect: sink iban financial.bank_account traits
  Moengage.add_user_attribute('iban', user.iban)
  // expect: sink phone contact.phone_number properties
  Moengage.track_event('signed in', { phone: user.phone })
}
