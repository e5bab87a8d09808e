import { defineCode } from '../define.js'
import { staleDisables } from '../stale/disables.js'
import { staleFields, staleTags, staleWords } from '../stale/fields.js'
import { staleLeaks } from '../stale/leaks.js'
import { stalePlaces } from '../stale/places.js'
import { staleRecipients } from '../stale/recipients.js'

/*
 * What is not seen is not always gone, so it stays silent about drafts (init wrote them from the code, and a person has yet to
 * look), about files that could not be read or hold something not understood, about what vendors' libraries send by themselves,
 * and about recipients that are named as a source. Low confidence counts as seen: it takes little to keep a declaration alive.
 */
export default defineCode({
  code: 'no-stale-declaration',
  description: 'The manifest, a tag or a suppression names what no code does.',
  recommended: 'warn',
  strict: 'error',
  needsManifest: true,
  scope: 'program',
  find: given => [...stalePlaces(given), ...staleRecipients(given), ...staleFields(given), ...staleWords(given), ...staleTags(given)],
  findUnused: given => [...staleDisables(given), ...staleLeaks(given)],
})
