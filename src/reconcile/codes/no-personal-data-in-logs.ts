import { defineCode } from '../define.js'
import { exposed, exposures } from '../own-places.js'

/** What is called a message or text in a log is most often the log's own. */
const fit = ['user.content']

export default defineCode({
  code: 'no-personal-data-in-logs',
  description: 'Personal data written into a log by name.',
  recommended: 'warn',
  strict: 'error',
  needsManifest: false,
  scope: 'file',
  find(given) {
    return exposures(exposed(given, sink => given.kind(sink) === 'logs', fit), given, () =>
      'and logs are copied, kept and read more widely than what they quote. Log the user\'s id instead.')
  },
})
