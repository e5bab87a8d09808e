import { categoryOf, titleOf } from '../taxonomy/categories.js'
import type { Manifest } from '../types/index.js'
import type { PlacedSend } from './data.js'
import { reportable, sent } from './data.js'
import type { Draft, FileGiven } from './define.js'
import { isBelow, isIdentifying } from '../taxonomy/identifying.js'
import { locate } from './phrases.js'
import { declareSend, handsOver } from './sends.js'
import { dropping, identifying, posting } from './suggest.js'

/** Tells little by itself, or is what the application has to be told at every step: too broad for a finding that needs no manifest. */
const common = ['user.contact.organization', 'user.contact.url', 'user.contact.address.city', 'user.contact.address.state',
  'user.contact.address.country', 'user.contact.address.postal_code', 'user.payment']

/**
 * What stands in a place of the application's own (its log, its addresses, the browser's storage) although it names a person, or is
 * sensitive. `fit`: what that place is for all the same. What the manifest allows there is allowed.
 */
export function exposed({ data, manifest }: FileGiven, isPlace: (sink: string) => boolean, fit: readonly string[]): PlacedSend[] {
  return sent(data).filter(send => isPlace(send.sink) && send.placement.state === 'undeclared' && reportable(send)
    && isTelling(send.category, manifest) && !isBelow(send.category, fit))
}

function isTelling(category: string, manifest: Manifest | undefined): boolean {
  if (isBelow(category, common)) return false
  return isIdentifying(category) || categoryOf(category, manifest?.categories)?.sensitivity !== 'ordinary'
}

/** One finding a place: it is mended, disabled or known by its own line. `advice` says what becomes of it there, and what to do instead. */
export function exposures(sends: readonly PlacedSend[], { manifest, title, kind }: FileGiven, advice: (send: PlacedSend) => string): Draft[] {
  const drafts = new Map<string, Draft & { owns: PlacedSend[] }>()
  for (const send of sends) {
    const spot = `${send.at.start}|${send.category}`
    const known = drafts.get(spot)
    if (known) {
      known.owns.push(send)
      continue
    }
    const allowing = manifest === undefined ? '' : ` If it has to be there, declare it: ${declareSend(send, manifest, kind)}`
    drafts.set(spot, {
      message: `${handsOver(send, titleOf(send.category, manifest?.categories), title)}, ${advice(send)}${allowing}`,
      at: locate(send.file, send.at), suggestions: [...dropping(send, 'Drop the property'), ...identifying(send), ...posting(send)], because: send.because,
      id: send.id, category: send.category, owns: [send],
    })
  }
  return [...drafts.values()]
}
