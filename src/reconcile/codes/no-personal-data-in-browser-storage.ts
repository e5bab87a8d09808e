import { defineCode } from '../define.js'
import { exposed, exposures } from '../own-places.js'

/** Drafts of what somebody writes, and where a map stood, belong to the device they are on. */
const fit = ['user.content', 'user.location']

export default defineCode({
  code: 'no-personal-data-in-browser-storage',
  description: 'Personal data kept in the browser or on the device: storages, cookies, databases, persisted state.',
  recommended: 'warn',
  strict: 'error',
  needsManifest: false,
  scope: 'file',
  find(given) {
    return exposures(exposed(given, sink => sink === 'browser-storage', fit), given, () =>
      'where it stays until somebody clears it, for whoever uses the device next. Keep it on the server, or keep the user\'s id.')
  },
})
