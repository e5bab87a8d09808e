import clevertap from 'clevertap-web-sdk'

export const signedIn = user => {
  // expect: sink Identity unique_id id
  // expect: sink Name name traits
  // expect: sink Email contact.email traits
  clevertap.onUserLogin.push({ Site: { Identity: user.id, Name: user.fullName, Email: user.email } })
  // expect: sink phone contact.phone_number properties
  clevertap.event.push('signed in', { phone: user.phone })
}
