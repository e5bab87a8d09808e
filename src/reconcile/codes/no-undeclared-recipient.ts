import { titleOf } from '../../taxonomy/categories.js'
import { shortKey } from '../../taxonomy/keys.js'
import type { Manifest } from '../../types/index.js'
import type { PlacedSend } from '../data.js'
import { reportable, sent } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { line, listed, locate, plain, quoted } from '../phrases.js'
import { declareSend, handsOver, isOwnPlace } from '../sends.js'
import { dropping } from '../suggest.js'

export default defineCode({
  code: 'no-undeclared-recipient',
  description: 'Personal data handed to a recipient that the manifest does not declare, or not for that category.',
  recommended: 'error',
  strict: 'error',
  needsManifest: true,
  scope: 'file',
  find({ data, manifest, title, kind }) {
    if (manifest === undefined) return []
    const declared = new Set(manifest.recipients.map(recipient => recipient.name))
    const undeclared = sent(data).filter(send => reportable(send) && send.placement.state === 'undeclared'
      && (declared.has(send.sink) || !isOwnPlace(send.sink)))
    return alike(undeclared, kind).map(sends => draft(sends, manifest, title, kind))
  },
})

/** Sends of one category to one recipient from one function: one thing to decide. What is logged, or put into an address, is mended line by line. */
function alike(sends: readonly PlacedSend[], kind: (sink: string) => string): [PlacedSend, ...PlacedSend[]][] {
  const bundles = new Map<string, [PlacedSend, ...PlacedSend[]]>()
  for (const send of [...sends].sort((a, b) => a.at.start - b.at.start)) {
    const key = JSON.stringify([send.sink, send.category, isOwnPlace(send.sink) || kind(send.sink) === 'logs' ? send.id : send.owner])
    const bundle = bundles.get(key)
    if (bundle === undefined) bundles.set(key, [send])
    else bundle.push(send)
  }
  return [...bundles.values()]
}

function draft([lead, ...others]: [PlacedSend, ...PlacedSend[]], manifest: Manifest, title: (sink: string) => string, kind: (sink: string) => string): Draft {
  const what = lead.category === 'user' ? 'a person\'s whole record' : titleOf(lead.category, manifest.categories)
  const recipient = manifest.recipients.find(each => each.name === lead.sink)
  const at = lead.placement.manifestAt ?? recipient?.receivesAt
  return {
    message: `${handsOver(lead, what, title)}. ${verdict(lead, manifest, kind)}`,
    at: locate(lead.file, lead.at),
    related: [
      ...others.map(other => ({ message: `also handed over as ${quoted(other.name)}`, at: locate(other.file, other.at) })),
      ...at === undefined || recipient === undefined ? [] : [{ message: may(recipient.entries), at: locate(manifest.file, at) }],
    ],
    suggestions: dropping(lead, 'Drop the property'),
    because: lead.because,
    id: lead.id,
    category: lead.category,
    owns: [lead, ...others],
  }
}

function verdict(send: PlacedSend, manifest: Manifest, kind: (sink: string) => string): string {
  const recipient = manifest.recipients.find(each => each.name === send.sink)
  const key = shortKey(send.category)
  const sink = plain(send.sink)
  if (recipient === undefined) {
    return `${manifest.file} declares no recipient ${sink}. Drop the property, or declare it: ${declareSend(send, manifest, kind)}`
  }
  const at = send.placement.manifestAt ?? recipient.receivesAt
  if (send.category === 'user') return `${may(recipient.entries)}. Name the fields it needs instead (${line(manifest, at)}).`
  return `${may(recipient.entries)}. Drop the property, or add ${key} to recipients.${sink}.receives (${line(manifest, at)}): ${declareSend(send, manifest, kind)}`
}

function may(entries: readonly { key: string }[]): string {
  return `It may receive ${entries.length === 0 ? 'nothing' : listed(entries.map(entry => plain(entry.key)))}`
}
