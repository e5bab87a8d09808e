import { categoryOf } from '../../taxonomy/categories.js'
import { explainsItself } from '../../taxonomy/self-explaining.js'
import type { FieldObservation, Manifest, Observation, Suggestion } from '../../types/index.js'
import type { PlacedField } from '../data.js'
import { collected, perDatum, reportable } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { alsoHere, collects, line, locate, plain, quoted } from '../phrases.js'
import { listingsFor } from '../purposes.js'
import { isForStaff, isForThemselves } from '../for-staff.js'
import { givesReason, labelGivesReason, mayGiveReason } from '../reasons.js'

export default defineCode({
  code: 'require-reason',
  description: 'A sensitive question without a reason that people can read beside it.',
  recommended: 'off',
  strict: 'warn',
  needsManifest: true,
  scope: 'file',
  find({ facts, data, manifest }) {
    if (manifest === undefined) return []
    return perDatum(collected(data), field => isBare(field, manifest) && isAskedOfPerson(field, facts.observations), (lead, others) => draft(lead, others, manifest))
  },
})

/** Forms in which nobody has to be told: whoever signs in knows why, and who searches gives nothing away. */
const plainForms: ReadonlySet<string | undefined> = new Set(['account_login', 'account_recovery', 'search'])

/** Whether it is the person themself who answers, as far as the form tells: a program for staff asks the same in the same words. */
function isAskedOfPerson(field: PlacedField, observations: readonly Observation[]): boolean {
  const others = observations.filter((one): one is FieldObservation => one.kind === 'field' && one.role === 'asked' && one.owner === field.owner)
  return !isForStaff(field, others) && (field.form !== undefined || isForThemselves(field, others))
}

/** `idType`, `document_kind`: which document somebody will show says nothing of what stands in it. */
const asksKind = /^(.*[._-])?(id|identity|identification|document|doc|proof|card|passport|licen[cs]e)(\w*[a-z_-])?([Tt]ype|[Kk]ind)(Id)?$/

/** Whether somebody has a document or an account says nothing of what stands in it: `hasDriverLicense`, `Do you have a passport?`. */
const asksWhether = ({ category, name, words }: PlacedField): boolean => /^user\.(government_id|financial)\b/.test(category)
  && (/^(has|have|holds|owns)(?![a-z])/.test(name) || words.some(({ kind, text }) => kind === 'label' && /^(do you|have you|are you|haben sie|hast du|avez-vous|as-tu|¿?tiene|hai|heeft u)(?![\p{L}])/iu.test(text)))

/** `editedSsn`: what was asked before is mended. */
const corrects = /^(edited|editing)(?![a-z])/

/** Whether a sensitive question stands without a reason, as far as what is around it was seen. A draft purpose fails nothing. */
function isBare(field: PlacedField, manifest: Manifest): boolean {
  const { role, beside, above = [], category, placement, form, words, name } = field
  if (role !== 'asked' || beside === undefined || placement.state !== 'declared' || !reportable(field) || plainForms.has(form?.kind)) return false
  if ((categoryOf(category, manifest.categories)?.sensitivity ?? 'ordinary') === 'ordinary' || explainsItself(category, form?.kind, [name, ...words.map(word => word.text)])) return false
  if (field.because.some(({ says }) => says === 'an organisation, not a person') || asksKind.test(name) || corrects.test(name) || asksWhether(field)) return false
  if (listingsFor(field, manifest).some(({ purpose, datum }) => (datum.source ?? purpose.source) === 'staff')) return false
  const read = words.filter(word => word.kind === 'description' || word.kind === 'title').map(word => word.text)
  return ![...beside, ...read].some(mayGiveReason) && !above.some(givesReason) && !words.some(word => word.kind === 'label' && labelGivesReason(word.text))
}

function draft(lead: PlacedField, others: PlacedField[], manifest: Manifest): Draft {
  const { purpose, datum } = listingsFor(lead, manifest)[0] ?? {}
  const todo = datum?.why !== undefined ? `Show the one of the manifest: ${quoted(datum.why)} (${line(manifest, datum.at)})`
    : datum !== undefined && purpose !== undefined ? `Write it behind ${plain(datum.key)} in ${quoted(purpose.name)} (${line(manifest, datum.at)}), and show it there`
      : 'Say why beside the field'
  return {
    message: `${collects(lead, manifest)}, and nothing beside it says why. ${todo}.`,
    at: locate(lead.file, lead.at),
    related: others.map(other => ({ message: alsoHere(other), at: locate(other.file, other.at) })),
    suggestions: datum?.why === undefined ? [] : explaining(lead, datum.why),
    because: lead.because,
    id: lead.id,
    category: lead.category,
    owns: [lead, ...others],
  }
}

/** Shows the manifest's text beside the field. */
function explaining({ name, edits }: PlacedField, why: string): Suggestion[] {
  const place = edits?.explain
  if (place === undefined) return []
  const text = why.replace(/\s+/g, ' ').trim().replace(/[&<>{}@#]/g, letter => `&#${letter.charCodeAt(0)};`)
  return [{ message: `Say beside ${quoted(name)}: ${quoted(why)}`, edits: [place.link, { start: place.at, end: place.at, text: `${place.before}${text}${place.after}` }] }]
}
