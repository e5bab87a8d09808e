import type { Manifest, ManifestDatum } from '../../types/index.js'
import type { PlacedField } from '../data.js'
import { collected, perDatum, reportable } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { alsoHere, capital, definite, line, locate, plain, quoted } from '../phrases.js'
import { listingsFor } from '../purposes.js'
import { mayGiveReason } from '../reasons.js'

/*
 * What people read beside a field against the reason that the manifest gives, in any of its languages. Only where both are written: a field
 * without a reason beside it is another code's, and of a text that is not known here nothing can be said.
 */
export default defineCode({
  code: 'no-differing-reason',
  description: 'A text beside a field that gives another reason than the manifest.',
  recommended: 'off',
  strict: 'off',
  needsManifest: true,
  scope: 'file',
  find({ data, manifest }) {
    if (manifest === undefined) return []
    return perDatum(collected(data), field => differing(field, manifest) !== undefined, (lead, others) => draft(lead, others, manifest))
  },
})

/** Reasons that may stand there: those of every purpose that speaks for the place, in every language. */
const reasonsFor = (field: PlacedField, manifest: Manifest): { datum: ManifestDatum; text: string }[] =>
  listingsFor(field, manifest).flatMap(({ datum }) => [...datum.why === undefined ? [] : [datum.why], ...Object.values(datum.spoken?.why ?? {})].map(text => ({ datum, text })))

/** Words alone: case, spaces and marks make no other reason. */
const wordsOf = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `

/** The first text beside a field that gives a reason, where none gives the manifest's. */
function differing(field: PlacedField, manifest: Manifest): string | undefined {
  if (field.role !== 'asked' || field.beside === undefined || field.placement.state !== 'declared' || !reportable(field)) return undefined
  const reasons = reasonsFor(field, manifest).map(({ text }) => wordsOf(text))
  const read = [...field.beside, ...field.words.filter(word => word.kind === 'description' || word.kind === 'title').map(word => word.text)]
  const isUnknown = read.some(text => /^\{.*\}$/.test(text.trim()))
  // a longer text may hold it, as one does that also says how long it is kept
  if (reasons.length === 0 || isUnknown || [...read, ...field.above ?? []].some(text => reasons.some(reason => wordsOf(text).includes(reason)))) return undefined
  return read.find(mayGiveReason)
}

function draft(lead: PlacedField, others: PlacedField[], manifest: Manifest): Draft {
  const shown = differing(lead, manifest) as string
  const [first] = reasonsFor(lead, manifest) as [{ datum: ManifestDatum; text: string }]
  return {
    message: `${capital(plain(lead.owner === '' ? lead.file : lead.owner))} says ${quoted(shown)} beside ${definite(lead.category, manifest)} (${quoted(lead.name)}), but purposely.yml gives another reason: ${quoted(first.text)} `
      + `(${line(manifest, first.datum.at)}). Show that one, or write the other behind ${plain(first.datum.key)}.`,
    at: locate(lead.file, lead.at),
    related: others.map(other => ({ message: alsoHere(other), at: locate(other.file, other.at) })),
    because: lead.because,
    id: lead.id,
    category: lead.category,
    owns: [lead, ...others],
  }
}
