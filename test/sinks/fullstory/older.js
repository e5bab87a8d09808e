import * as FullStory from '@fullstory/browser'

export const known = user => {
  // expect: sink email contact.email id
  // expect: sink displayName name.last traits
  FullStory.identify(user.email, { displayName: user.lastName })
  // expect: sink phone contact.phone_number properties
  FullStory.event('known', { phone: user.phone })
  // expect: sink email contact.email traits
  window.FS.setUserVars({ email: user.email })
}
