import { covers } from '../taxonomy/covers.js'
import type { Manifest, PlacedDatum, Purpose, Suggestion } from '../types/index.js'
import type { PlacedField } from './data.js'
import { plain, quoted } from './phrases.js'
import { listing } from './purposes.js'

/** Remove the datum, where its detector knows how. */
export function dropping(datum: PlacedDatum, what: string): Suggestion[] {
  const edit = datum.edits?.drop
  return edit === undefined ? [] : [{ message: `${what} ${quoted(datum.name)}.`, edits: [edit] }]
}

/** Put the person's id in its place, where the code shows that there is one. */
export function identifying(datum: PlacedDatum): Suggestion[] {
  const edit = datum.edits?.byId
  return edit === undefined ? [] : [{ message: 'Use the user\'s id.', edits: [edit] }]
}

/** Send the form in the body of a request. */
export function posting(datum: PlacedDatum): Suggestion[] {
  const edit = datum.edits?.post
  return edit === undefined ? [] : [{ message: 'Send the form by POST.', edits: [edit] }]
}

/**
 * Make a datum optional in all the places of a file that demand it, where their detectors know how. A control that is demanded only
 * by the schema behind it has nothing to be taken out.
 */
export function relaxing(demanding: readonly [PlacedField, ...PlacedField[]]): Suggestion[] {
  const [lead] = demanding
  const known = demanding.filter(field => field.edits?.optional !== undefined)
  const isTaken = (field: PlacedField): boolean => known.includes(field) || known.some(other => other.requiredBy === field.requiredBy)
  if (known.length === 0 || demanding.some(field => field.file !== lead.file || !isTaken(field))) return []
  // a control has those of the schema behind it
  const edits = new Map(known.flatMap(field => field.edits?.optional ?? []).map(edit => [`${edit.start}:${edit.end}`, edit]))
  return [{ message: `Make ${quoted(lead.name)} optional.`, edits: [...edits.values()] }]
}

/** Whether a purpose has every key that covers a category with a "?". */
const onlyAsked = ({ data }: Purpose, category: string): boolean => data.every(datum => !datum.mayDemand || !covers(datum.category, category))

/** A list of suggestions that nobody reads to its end helps nobody. */
const mostTags = 4

/** Name one of the purposes that list the category, in a comment that speaks for the field; not one that would be told at once to demand less. */
export function tagging({ name, category, comment, required, role }: PlacedField, manifest: Manifest): Suggestion[] {
  if (comment === undefined) return []
  const { at, before, after } = comment
  // a name that a tag would not read as one is none to be written into a comment
  const demanded = required === true && role !== 'kept'
  return listing(manifest, category).filter(purpose => !(demanded && onlyAsked(purpose, category)) && /^[\p{L}\p{N}_.-]+$/u.test(purpose.name)).slice(0, mostTags).map(purpose => ({
    message: `Say that ${quoted(name)} serves "${plain(purpose.name)}".`,
    edits: [{ start: at, end: at, text: `${before}@purpose ${purpose.name}${after}` }],
  }))
}
