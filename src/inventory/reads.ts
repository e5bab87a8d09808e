import { covers } from '../taxonomy/covers.js'
import type { DatumEntry, Manifest, Reading, Usage } from '../types/index.js'
import { bundle, byLocation } from './places.js'

/** Entries with who reads each, where somebody asked: of what is kept, by the names it is kept under. */
export function withReads(entries: readonly DatumEntry[], usage: Usage | undefined, manifest: Manifest | undefined): DatumEntry[] {
  if (usage === undefined) return [...entries]
  const fieldsOf = new Map(bundle(usage.fields, field => field.record).map(fields => [fields[0].record, fields]))
  return entries.map(entry => {
    const names = new Set(entry.places.flatMap(place => place.role === 'kept' ? [place.name] : []))
    const fields = (fieldsOf.get(entry.record) ?? []).filter(({ name }) => names.has(name))
    if (fields.length === 0) return entry
    const uses = fields.flatMap(field => field.uses)
    const all = uses.filter(use => use.kind === 'read')
    const read = all.filter(use => !usage.told || use.whose === 'own')
    const named = all.filter(use => usage.told && use.whose === undefined)
    const reading: Reading = {
      verdict: read.length > 0 ? 'read' : named.length > 0 || fields.some(field => field.doubts.length > 0) ? 'unsure' : 'unread',
      places: read.map(use => use.at).sort(byLocation),
      named: named.map(use => use.at).sort(byLocation),
      doubts: read.length > 0 ? [] : fields.flatMap(field => field.doubts),
      outside: outsideOf(entry, manifest),
      shownAgain: uses.some(use => use.kind === 'shown-again'),
    }
    return { ...entry, reading }
  })
}

/** Readers outside the program, as the purposes say that list it. */
function outsideOf({ purposes, category }: DatumEntry, manifest: Manifest | undefined): string[] {
  const listed = (manifest?.purposes ?? []).filter(purpose => purposes.includes(purpose.name)).flatMap(purpose => purpose.data)
  return [...new Set(listed.filter(datum => covers(datum.category, category)).flatMap(datum => datum.readBy ?? []))]
}
