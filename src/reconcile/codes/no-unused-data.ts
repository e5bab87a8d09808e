import type { FieldUse, Location, Manifest, Usage } from '../../types/index.js'
import type { PlacedField } from '../data.js'
import { byTelling, collected, reportable } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { alsoHere, collects, line, locate, plain } from '../phrases.js'
import { listingsFor } from '../purposes.js'
import { isUnread, useOf } from '../uses.js'

/*
 * Silent wherever a gap could hide a read: the search (link/reads) takes what it cannot see for a read, or for a doubt, and the inventory
 * shows which. What is only asked for is not reported: whoever the form is sent to may read it.
 */
export default defineCode({
  code: 'no-unused-data',
  description: 'Personal data that is kept, and that nothing in the program reads.',
  recommended: 'off',
  strict: 'warn',
  needsManifest: false,
  scope: 'program',
  find({ data, manifest, usage }) {
    if (usage === undefined) return []
    const fields = collected(data).filter(reportable)
    const unread = new Map<string, [PlacedField, FieldUse][]>()
    for (const field of fields) {
      const use = field.role === 'kept' ? useOf(field, usage) : undefined
      if (use === undefined || !isUnread(use) || readers(field, manifest).length > 0) continue
      const key = `${field.record}|${field.category}`
      unread.set(key, [...unread.get(key) ?? [], [field, use]])
    }
    return [...unread.values()].map(places => draft(places as [[PlacedField, FieldUse]], fields, usage, manifest))
  },
})

/** Who reads it outside the program, as the manifest says. */
const readers = (field: PlacedField, manifest: Manifest | undefined): string[] =>
  manifest === undefined ? [] : listingsFor(field, manifest).flatMap(({ datum }) => datum.readBy ?? [])

function draft(places: [[PlacedField, FieldUse], ...[PlacedField, FieldUse][]], fields: readonly PlacedField[], usage: Usage, manifest: Manifest | undefined): Draft {
  const [[lead], ...others] = places
  const asked = fields.filter(field => field.role !== 'kept' && field.category === lead.category && places.some(([kept]) => isSame(field, kept))).sort(byTelling)
  const uses = places.flatMap(([, use]) => use.uses)
  const shown = uses.find(use => use.kind === 'shown-again')
  const [listed] = manifest === undefined ? [] : listingsFor(lead, manifest)
  const where = listed === undefined ? 'readBy in purposely.yml' : `readBy of ${plain(listed.datum.key)} (${manifest === undefined ? '' : line(manifest, listed.datum.at)})`
  const files = `${usage.searched} file${usage.searched === 1 ? '' : 's'} searched`
  return {
    message: `${collects(lead, manifest)}; ${shown === undefined ? `nothing in the ${files} reads it` : `in the ${files} it is only shown again to be edited`}. `
      + `${asked.length > 0 ? 'Stop asking for it and drop' : 'Drop'} the column, or name who reads it: ${where}.`,
    at: locate(lead.file, lead.at),
    related: [
      ...others.map(([field]) => ({ message: alsoHere(field), at: locate(field.file, field.at) })),
      ...asked.map(field => ({ message: alsoHere(field), at: locate(field.file, field.at) })),
      ...shown === undefined ? [] : [{ message: 'shown again to be edited', at: shown.at }],
      ...firstOf(uses.filter(use => use.kind === 'through').map(use => use.at)).map(at => ({ message: 'written, checked or handed on here', at })),
    ],
    because: lead.because,
    id: lead.id,
    category: lead.category,
    owns: places.map(([field]) => field),
  }
}

const firstOf = (places: readonly Location[]): Location[] => [...new Map(places.map(at => [`${at.file}:${at.line}`, at])).values()].slice(0, 3)

/** A question in a form of another name asks for it too, if it asks by that name: `mobile_phone` is `mobilePhone`. */
const isSame = (one: PlacedField, other: PlacedField): boolean =>
  one.record === other.record || one.role === 'asked' && one.name.replace(/[_-]/g, '').toLowerCase() === other.name.replace(/[_-]/g, '').toLowerCase()
