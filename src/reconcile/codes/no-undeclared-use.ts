import { findPurposes } from '../../manifest/match.js'
import type { Location, Manifest, ManifestPlace, Purpose } from '../../types/index.js'
import type { PlacedField, PlacedSend } from '../data.js'
import { collected, sent } from '../data.js'
import type { Draft, ProgramGiven } from '../define.js'
import { defineCode } from '../define.js'
import { definite, line, listed, locate, plain, quoted } from '../phrases.js'
import { listingsFor } from '../purposes.js'

/** One place at which a datum is read or sent. */
interface Place { at: Location; owner: string; noun: string; what: string; around?: readonly string[] }

/*
 * Only what surely is the record's own counts: what it is read from is named for it, or the send says so. Code that may read anything is a
 * doubt of the inventory, and no finding.
 */
export default defineCode({
  code: 'no-undeclared-use',
  description: 'Data that is read or sent where its purposes do not say it is used.',
  recommended: 'off',
  strict: 'off',
  needsManifest: true,
  scope: 'program',
  find(given) {
    const { data, manifest } = given
    if (manifest === undefined) return []
    const groups = new Map<string, [PlacedField, ...PlacedField[]]>()
    for (const field of collected(data)) {
      const key = `${field.record}|${field.category}`
      const group = groups.get(key)
      if (field.record !== '' && field.placement.state === 'declared') groups.set(key, group ? [...group, field] : [field])
    }
    return [...groups.values()].flatMap(fields => drafts(fields, given, manifest))
  },
})

function drafts(fields: [PlacedField, ...PlacedField[]], given: ProgramGiven, manifest: Manifest): Draft[] {
  const purposes = [...new Set(fields.flatMap(field => listingsFor(field, manifest).map(one => one.purpose)))]
  if (purposes.length === 0 || purposes.some(purpose => purpose.used === undefined)) return []
  const [lead] = fields
  const places = [...sends(lead, given), ...reads(fields, given)].filter(place => !isAllowed(place, purposes))
  const byFile = new Map<string, [Place, ...Place[]]>()
  for (const place of places) {
    const known = byFile.get(place.at.file)
    if (known?.some(({ at }) => at.line === place.at.line)) continue
    byFile.set(place.at.file, known ? [...known, place] : [place])
  }
  return [...byFile.values()].map(group => draft(group, lead, purposes, manifest))
}

/** The files a datum is collected in handle it anyway. */
function isAllowed({ at, owner, noun, around = [] }: Place, purposes: readonly Purpose[]): boolean {
  // what a call gives is put into a variable, and the function around it is the place all the same
  const spots = [owner, ...around].map(one => ({ file: at.file, owner: one, record: noun, name: '' }))
  return purposes.some(purpose => spots.some(spot => findPurposes([{ ...purpose, where: [...purpose.used ?? [], ...purpose.where.filter(isPath)] }], spot) !== undefined))
}

const isPath = ({ kind }: ManifestPlace): boolean => kind === 'path'

const reads = (fields: readonly PlacedField[], { usage }: ProgramGiven): Place[] => {
  const names = new Set(fields.map(field => `${field.record}|${field.name}`))
  return (usage?.fields ?? []).filter(({ record, name }) => names.has(`${record}|${name}`)).flatMap(({ uses }) => uses
    .filter(use => use.kind === 'read' && use.sure === true)
    .map(({ at, owner, noun, receiver, name }) => ({ at, owner, noun, what: `reads ${receiver === 'this' ? '' : `${plain(receiver)}.`}${plain(name)}` })))
}

const sends = ({ record, category }: PlacedField, { data, title }: ProgramGiven): Place[] => sent(data)
  .filter((send: PlacedSend) => send.record === record && send.category === category && send.confidence === 'high')
  .map(send => ({ at: locate(send.file, send.at), owner: send.owner, noun: '', around: send.words.flatMap(({ kind, text }) => kind === 'owner' ? text : []), what: `sends ${quoted(send.name)} to ${title(send.sink)}` }))

function draft([place, ...others]: [Place, ...Place[]], lead: PlacedField, purposes: readonly Purpose[], manifest: Manifest): Draft {
  const used = [...new Set(purposes.flatMap(purpose => (purpose.used ?? []).map(one => plain(one.text))))]
  const names = listed(purposes.map(purpose => quoted(purpose.name)))
  const at = purposes[0]?.used?.[0]?.at ?? purposes[0]?.at
  // of a call in a variable, the function around it is what a reader knows
  const where = plain(place.around?.at(-1) ?? place.owner) || place.at.file
  return {
    message: `${where} ${place.what}: ${definite(lead.category, manifest)} of ${plain(lead.record)} is for ${names}, used in ${used.length === 0 ? 'no place' : listed(used)} only. `
      + `Leave it out here, or add the place to used${at === undefined ? '' : ` (${line(manifest, at)})`}.`,
    at: place.at,
    related: [
      ...others.map(other => ({ message: `also ${other.what}`, at: other.at })),
      ...at === undefined ? [] : [{ message: `used in ${listed(used)}`, at: locate(manifest.file, at) }],
    ],
    because: lead.because,
    id: `${place.at.file}#${place.owner}.${lead.name}`,
    category: lead.category,
  }
}
