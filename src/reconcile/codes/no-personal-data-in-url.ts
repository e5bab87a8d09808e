import { defineCode } from '../define.js'
import { exposed, exposures } from '../own-places.js'

/** An address says which page, profile or place is meant: that is what it is for. */
const fit = ['user.account.username', 'user.contact.social_handle', 'user.content', 'user.location']

export default defineCode({
  code: 'no-personal-data-in-url',
  description: 'Personal data put into an address: its query, its path, or a form that is sent by GET.',
  recommended: 'error',
  strict: 'error',
  needsManifest: false,
  scope: 'file',
  find(given) {
    return exposures(exposed(given, sink => sink === 'url', fit), given, send => 'and addresses are kept in histories, logs and referrers. '
      + (send.asked === undefined ? 'Send it in the body of a request, or put an id into the address.' : 'Send the form by POST.'))
  },
})
