import type { Manifest, PlacedDatum, Suggestion } from '../types/index.js'
import type { PlacedField } from './data.js'
import { plain, quoted } from './phrases.js'
import { listing } from './purposes.js'

/** Remove the datum, where its detector knows how. */
export function dropping(datum: PlacedDatum, what: string): Suggestion[] {
  const edit = datum.edits?.drop
  return edit === undefined ? [] : [{ message: `${what} ${quoted(datum.name)}.`, edits: [edit] }]
}

/** Make the datum optional wherever it is demanded in the file, if the detectors know how: to mend one of two demands helps nobody. */
export function relaxing(fields: readonly [PlacedField, ...PlacedField[]]): Suggestion[] {
  const edits = new Map(fields.map(field => [field.edits?.optional?.start, field.edits?.optional]))
  const known = [...edits.values()].filter(edit => edit !== undefined)
  return known.length < edits.size ? [] : [{ message: `Make ${quoted(fields[0].name)} optional.`, edits: known }]
}

/** Name the purpose in a comment above the field, when just one purpose lists its category. */
export function tagging(field: PlacedField, manifest: Manifest): Suggestion[] {
  const comment = commentFor(field)
  const [purpose, another] = listing(manifest, field.category)
  if (field.startsLine !== true || comment === undefined || purpose === undefined || another !== undefined || !/^[\w.-]+$/.test(purpose.name)) return []
  const indent = field.at.column - 1
  const lineStart = field.at.start - indent
  return [{
    message: `Say that ${quoted(field.name)} serves "${plain(purpose.name)}".`,
    edits: [{ start: lineStart, end: lineStart, text: `${' '.repeat(indent)}${comment} @purpose ${purpose.name}\n` }],
  }]
}

/** The mark of a comment that may stand on the line above; none for markup, where `//` would be text on the page. */
function commentFor(field: PlacedField): string | undefined {
  if (field.file.endsWith('.prisma')) return '///'
  if (/\.[cm]?ts$/.test(field.file)) return '//'
  return /\.([cm]?js|jsx|tsx)$/.test(field.file) && field.role !== 'asked' ? '//' : undefined
}
