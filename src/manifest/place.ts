import { covers, resolveKey } from '../taxonomy/index.js'
import type { Datum, Location, Manifest, ManifestDatum, Misnamed, Placement, Purpose, PurposeTag } from '../types/index.js'
import { findField, findPurposes } from './match.js'
import { nearest } from './nearest.js'

/**
 * How the manifest speaks about one datum in one place. Fields are placed by tag, record and file; sends by their recipient.
 * `tags` may be those of all files. `purposes` are those that list it; where none does, all that speak for the place.
 */
export function placeDatum(datum: Datum, manifest: Manifest, tags: readonly PurposeTag[]): Placement {
  const tag = tagOver(datum, tags)
  if (tag?.none !== undefined) return { state: 'not-personal', purposes: [], level: 'tag', none: tag.none }
  if (datum.kind === 'send' || tag === undefined) {
    const field = findField(manifest.fields, datum)
    if (field?.none !== undefined) return { state: 'not-personal', purposes: [], level: 'field', manifestAt: field.at, none: field.none }
  }
  if (datum.none !== undefined && tag === undefined) {
    const word = manifest.words.find(each => each.text === datum.none)
    if (word?.none !== undefined) return { state: 'not-personal', purposes: [], level: 'none', manifestAt: word.at, none: word.none }
  }
  return datum.kind === 'send' ? placeSend(datum, manifest) : placeField(datum, manifest, tag)
}

/** The tag that covers the fewest lines around the datum; of two alike, what both say. */
export function tagOver(datum: Datum, tags: readonly PurposeTag[]): PurposeTag | undefined {
  const { line, endLine } = datum.at
  const length = (tag: PurposeTag): number => tag.covers[1] - tag.covers[0]
  const over = tags.filter(tag => tag.file === datum.file && tag.covers[0] <= line && endLine <= tag.covers[1])
  const first = over.toSorted((one, other) => length(one) - length(other))[0]
  if (first === undefined || first.none !== undefined) return first
  const alike = over.filter(tag => length(tag) === length(first) && tag.none === undefined)
  return { ...first, purposes: [...new Set(alike.flatMap(tag => tag.purposes))] }
}

function placeField(datum: Datum, manifest: Manifest, tag: PurposeTag | undefined): Placement {
  const misnamed = tag === undefined ? [] : misnamedIn(tag, manifest)
  return { ...placeBy(datum, manifest, tag), ...misnamed.length > 0 && { misnamed } }
}

/** Names in a tag that no purpose has: a slip there leaves a datum without a purpose, and is the cause that a person has to see. */
function misnamedIn({ file, at, purposes }: PurposeTag, manifest: Manifest): Misnamed[] {
  const names = manifest.purposes.map(purpose => purpose.name)
  return [...new Set(purposes)].filter(name => !names.includes(name)).map(name => {
    const meant = nearest(name, names)
    return { name, ...meant !== undefined && { meant }, at: { file, ...at } }
  })
}

function placeBy(datum: Datum, manifest: Manifest, tag: PurposeTag | undefined): Placement {
  const found = tag === undefined
    ? findPurposes(manifest.purposes, datum)
    : { level: 'tag' as const, purposes: manifest.purposes.filter(purpose => tag.purposes.includes(purpose.name)) }
  const purposes = found?.purposes ?? []
  const level = found?.level ?? 'none'
  const listing = purposes.flatMap(purpose => {
    const listed = listedIn(purpose, datum.category)
    return listed === undefined ? [] : [{ purpose, listed }]
  })
  const firm = listing.filter(each => !each.purpose.draft)
  const counting = firm.length > 0 ? firm : listing
  const license = counting.find(each => each.listed.mayDemand) ?? counting[0]
  if (license !== undefined) {
    return {
      state: firm.length > 0 ? 'declared' : 'draft',
      purposes: counting.map(each => each.purpose.name),
      level,
      manifestAt: license.listed.at,
      mayDemand: license.listed.mayDemand,
    }
  }
  return unlisted(datum, manifest, level, purposes.map(purpose => purpose.name), purposes[0]?.at)
}

/** The narrowest listed category that covers the observed one. */
function listedIn(purpose: Purpose, category: string): ManifestDatum | undefined {
  const covering = purpose.data.filter(datum => covers(datum.category, category))
  return covering.toSorted((one, other) => Number(other.category === category) - Number(one.category === category)
    || other.category.length - one.category.length)[0]
}

function placeSend(datum: Extract<Datum, { kind: 'send' }>, manifest: Manifest): Placement {
  const recipient = manifest.recipients.find(each => each.name === datum.sink)
  if (recipient === undefined) return unlisted(datum, manifest, 'none', [], undefined)
  const entry = recipient.entries.find(each => each.category === datum.category)
    ?? recipient.entries.find(each => covers(each.category, datum.category))
  if (entry === undefined) return unlisted(datum, manifest, 'recipient', recipient.for, recipient.receivesAt)
  return { state: recipient.draft ? 'draft' : 'declared', purposes: recipient.for, level: 'recipient', manifestAt: entry.at }
}

function unlisted(datum: Datum, manifest: Manifest, level: Placement['level'], purposes: string[], manifestAt: Location | undefined): Placement {
  const placement: Placement = { state: stateOf(datum, manifest), purposes, level }
  if (manifestAt !== undefined) placement.manifestAt = manifestAt
  return placement
}

/** What nobody lists: a type asks nobody, a guess is no finding, and what is too broad to be listed has first to be said by `fields`. */
function stateOf(datum: Datum, manifest: Manifest): Placement['state'] {
  if (datum.role === 'shaped') return 'shaped'
  if (datum.confidence === 'low' || (datum.kind === 'field' && 'problem' in resolveKey(datum.category, manifest.categories))) return 'unsure'
  return 'undeclared'
}
