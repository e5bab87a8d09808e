import * as FullStory from '@fullstory/browser'

export const known = user => {
  FullStory.identify(user.email, { displayName: user.lastName })
  FullStory.event('known', { phone: user.phone })
  window.FS.setUserVars({ email: user.email })
}
