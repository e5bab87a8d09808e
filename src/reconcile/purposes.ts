import { covers } from '../taxonomy/covers.js'
import type { Manifest, ManifestDatum, Placement, Purpose } from '../types/index.js'
import { line, listed, plain, quoted } from './phrases.js'

/** Purposes whose closed list licenses a category, in the manifest's order. */
export function listing(manifest: Manifest, category: string): Purpose[] {
  return manifest.purposes.filter(purpose => purpose.data.some(datum => covers(datum.category, category)))
}

/** Purposes that speak for a place, in the manifest's order. */
export function speaking(manifest: Manifest, placement: Placement): Purpose[] {
  return manifest.purposes.filter(purpose => placement.purposes.includes(purpose.name))
}

/** What the purposes that speak for a datum's place list of its category; what says a reason to the person comes first. */
export function listingsFor({ placement, category }: { placement: Placement; category: string }, manifest: Manifest): { purpose: Purpose; datum: ManifestDatum }[] {
  const all = speaking(manifest, placement).flatMap(purpose => purpose.data.filter(datum => covers(datum.category, category)).map(datum => ({ purpose, datum })))
  return all.toSorted((a, b) => Number(a.datum.why === undefined) - Number(b.datum.why === undefined))
}

/** The purpose to which the placement points: the last that begins at or above its line. */
export function pointedAt(purposes: readonly Purpose[], placement: Placement): Purpose | undefined {
  const at = placement.manifestAt
  const above = at === undefined ? [] : purposes.filter(purpose => purpose.at.line <= at.line)
  return above.reduce<Purpose | undefined>((best, each) => best === undefined || each.at.line >= best.at.line ? each : best, undefined)
    ?? purposes[0]
}

/** `"comments" lists name and free_text`. */
export function lists(purpose: Purpose): string {
  return `${quoted(purpose.name)} lists ${purpose.data.length === 0 ? 'nothing' : listed(purpose.data.map(datum => plain(datum.key)))}`
}

/** `"account" lists email, but for User only`: the first purpose that lists a category, though elsewhere. */
export function listsElsewhere(manifest: Manifest, category: string): string | undefined {
  const purpose = listing(manifest, category)[0]
  const key = purpose?.data.find(datum => covers(datum.category, category))?.key
  if (purpose === undefined || key === undefined) return undefined
  const where = purpose.where.map(place => plain(place.text))
  return `${quoted(purpose.name)} lists ${plain(key)}, ${where.length === 0 ? 'but for no place' : `but for ${listed(where, 3)} only`}`
}

/** `"other" names form.tsx, a file of the same name; if it has moved, write account/form.tsx there`: a purpose that lists a category for such a file. */
export function perhapsMoved(manifest: Manifest, file: string, category: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1)
  for (const purpose of listing(manifest, category)) {
    const old = purpose.where.find(({ kind, value }) => kind === 'path' && value !== file && value.slice(value.lastIndexOf('/') + 1) === name)
    if (old) return `${quoted(purpose.name)} lists it for ${plain(old.value)} (${line(manifest, old.at)}): if that file has moved, write ${plain(file)} there`
  }
  return undefined
}

/** `add email to "comments" (purposely.yml:41)`. */
export function addTo(purpose: Purpose, key: string, manifest: Manifest, placement: Placement): string {
  return `add ${key} to ${quoted(purpose.name)} (${line(manifest, placement.manifestAt ?? purpose.at)})`
}
