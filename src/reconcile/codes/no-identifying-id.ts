import { titleOf } from '../../taxonomy/categories.js'
import type { PlacedSend } from '../data.js'
import { reportable, sent } from '../data.js'
import { defineCode } from '../define.js'
import { isIdentifying } from '../../taxonomy/identifying.js'
import { locate, plain, quoted } from '../phrases.js'
import { recipientName, through } from '../sends.js'
import { identifying } from '../suggest.js'

export default defineCode({
  code: 'no-identifying-id',
  description: 'An e-mail address, a name or the like used as a person\'s id at a recipient.',
  recommended: 'error',
  strict: 'error',
  needsManifest: false,
  scope: 'file',
  find({ data, manifest, title }) {
    return sent(data).filter(send => send.slot === 'id' && isIdentifying(send.category) && reportable(send)).map(send => ({
      message: `${seen(send, titleOf(send.category, manifest?.categories), recipientName(send, title))}. Use the user's id: ${titleOf(send.category, manifest?.categories)} used as id stays in every event.`,
      at: locate(send.file, send.at),
      suggestions: identifying(send),
      because: send.because,
      id: send.id,
      category: send.category,
      owns: [send],
    }))
  },
})

/** A key is named (`distinctId`); a positional argument has no name but the value's. */
function seen(send: PlacedSend, what: string, recipient: string): string {
  if (/(id|key|ref)$/i.test(send.name)) return `${recipient}'s ${plain(send.name)} is ${what}`
  return `${recipient} gets ${what} as the person's id (${quoted(send.name)}${through(send)})`
}
