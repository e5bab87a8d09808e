import { categoryOf, titleOf } from '../../taxonomy/categories.js'
import { covers } from '../../taxonomy/covers.js'
import { shortKey } from '../../taxonomy/keys.js'
import type { Manifest, Purpose, Recipient } from '../../types/index.js'
import type { PlacedSend } from '../data.js'
import { reportable, sent } from '../data.js'
import { defineCode } from '../define.js'
import { line, listed, locate, plain, quoted } from '../phrases.js'
import { recipientName, seenAs } from '../sends.js'
import { dropping } from '../suggest.js'

/** Recipients whose work needs nothing of the kind, and what they are. Whom one pays, writes to or keeps data with is left to the manifest. */
const kinds: Readonly<Record<string, string>> = {
  analytics: 'analytics', ads: 'advertising', replay: 'a session recorder', errors: 'an error tracker', llm: 'a language model', crm: 'a customer platform',
  flags: 'a service for feature flags',
}

export default defineCode({
  code: 'no-special-category-to-third-party',
  description: 'Health, belief, orientation and other special categories handed to analytics, ads, replay, error trackers, language models and the like.',
  recommended: 'error',
  strict: 'error',
  needsManifest: false,
  scope: 'file',
  find({ data, manifest, title, kind }) {
    const isSpecial = (send: PlacedSend): boolean => categoryOf(send.category, manifest?.categories)?.sensitivity === 'special'
    return sent(data).filter(send => kinds[kind(send.sink)] !== undefined && isSpecial(send) && reportable(send) && !isLawful(send, manifest)).map(send => ({
      message: `${recipientName(send, title)} (${kinds[kind(send.sink)]}) receives ${titleOf(send.category, manifest?.categories)} ${seenAs(send)}: `
        + `a special category, which its copies and exports then hold as well. ${remedy(send, manifest)}`,
      at: locate(send.file, send.at),
      suggestions: dropping(send, 'Drop the property'),
      because: send.because,
      id: send.id,
      category: send.category,
      owns: [send],
    }))
  },
})

const recipientOf = (send: PlacedSend, manifest: Manifest | undefined): Recipient | undefined => manifest?.recipients.find(each => each.name === send.sink)

/** Purposes that a recipient serves and that may hold the category: one without a list of its own uses again what its recipients receive. */
const serving = (send: PlacedSend, manifest: Manifest | undefined): Purpose[] => (manifest?.purposes ?? []).filter(purpose =>
  recipientOf(send, manifest)?.for.includes(purpose.name) && (purpose.data.length === 0 || purpose.data.some(datum => covers(datum.category, send.category))))

/** The recipient lists it, and people confirmed a purpose there that states what allows it. */
function isLawful(send: PlacedSend, manifest: Manifest | undefined): boolean {
  return send.placement.state === 'declared' && serving(send, manifest).some(purpose => purpose.condition !== undefined && !purpose.draft)
}

function remedy(send: PlacedSend, manifest: Manifest | undefined): string {
  const entry = recipientOf(send, manifest)?.entries.find(each => covers(each.category, send.category))
  if (manifest === undefined) return 'Drop it.'
  const sink = plain(send.sink)
  if (entry === undefined) return `Drop it, or list ${shortKey(send.category)} under recipients.${sink}.receives, for a purpose with a condition.`
  const purposes = recipientOf(send, manifest)?.for.map(quoted) ?? []
  return `Drop it, or confirm a purpose with the condition that allows it: recipients.${sink} lists it (${line(manifest, entry.at)})`
    + `${purposes.length === 0 ? '' : ` for ${listed(purposes)}`}.`
}
