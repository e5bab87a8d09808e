import { titleOf } from '../taxonomy/categories.js'
import type { Datum, Location, Manifest, Span, WordKind } from '../types/index.js'
import type { PlacedField } from './data.js'

const longest = 48

/** Text of the analysed code within a message: one line, no terminal escapes, no direction marks, cut to a readable length. */
export const plain = (text: string): string => cutAt(text, longest)

/** The same, cut elsewhere. */
export function cutAt(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length > most ? letters.slice(0, most - 1).join('') + '…' : line
}

export function quoted(text: string): string {
  return `"${plain(text)}"`
}

/** For the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `name and free_text`; after `most` items, how many more there are. */
export function listed(items: readonly string[], most = 6): string {
  const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** `the phone number` for `a phone number`. */
export function definite(category: string, manifest?: Manifest): string {
  return 'the ' + titleOf(category, manifest?.categories).replace(/^an? /, '')
}

/**
 * How a word is shown, most telling kind first. Identifiers, owners and neighbours are not: the message names the field already.
 */
const shown: readonly [WordKind, (text: string) => string][] = [
  ['type', text => `type=${quoted(text)}`],
  ['autocomplete', text => `autocomplete=${quoted(text)}`],
  ['inputMode', text => `inputMode=${quoted(text)}`],
  ['label', text => `label ${quoted(text)}`],
  ['labelKey', text => `label ${quoted(text)}`],
  ['placeholder', text => `placeholder ${quoted(text)}`],
  ['title', text => `title ${quoted(text)}`],
  ['description', text => `description ${quoted(text)}`],
  ['component', text => `<${plain(text)}>`],
  ['validator', text => `checked by ${plain(text)}`],
  ['comment', text => `comment ${quoted(text)}`],
]

/** Said by most fields, so telling nothing. */
const idle: ReadonlySet<string> = new Set(['', 'text', 'hidden'])

/** `("phone": type="tel", label "Phone")`: the name, and at most two more words that counted; a label even if it did not. */
export function evidence(datum: Datum): string {
  const counted = [
    ...datum.because.filter(word => word.weight > 0 && !word.says.startsWith('purposely.yml')),
    ...datum.words.filter(word => word.kind === 'label'),
  ]
  const isNews = (text: string): boolean => !idle.has(text) && text !== datum.name
  const phrases = shown.flatMap(([kind, show]) => counted.filter(word => word.kind === kind && isNews(word.text)).map(word => show(word.text)))
  const most = [...new Set(phrases)].slice(0, 2)
  return `(${quoted(datum.name)}${most.length > 0 ? `: ${most.join(', ')}` : ''})`
}

const verbs: Record<PlacedField['role'], string> = {
  asked: 'asks for', taken: 'takes', kept: 'keeps', checked: 'accepts', shaped: 'describes', granted: 'asks permission for',
}

/** Who collects: the declaration as written, with its record where the name does not tell; the file where it has none. */
export function collector({ owner, record, file }: PlacedField): string {
  if (owner === '') return file
  return plain(owner) + (owner.toLowerCase().includes(record.toLowerCase()) ? '' : ` (${plain(record)})`)
}

/** `RegistrationForm asks for a phone number ("phone": type="tel", label "Phone")`. */
export function collects(field: PlacedField, manifest?: Manifest): string {
  return `${collector(field)} ${verbs[field.role]} ${titleOf(field.category, manifest?.categories)} ${evidence(field)}`
}

/** `also kept as User.phone`. */
export function alsoHere(field: PlacedField): string {
  const done = { asked: 'asked for', taken: 'taken', kept: 'kept', checked: 'checked', shaped: 'described', granted: 'granted' }[field.role]
  return `also ${done} as ${placeName(field)}`
}

/** `RegistrationForm.phone`; the bare name where the owner has none. */
export function placeName(field: { owner: string; name: string }): string {
  return plain(field.owner === '' ? field.name : `${field.owner}.${field.name}`)
}

/** The command that declares a place. Whatever a shell would read in a name is quoted. */
export function declareCommand(field: PlacedField, purpose?: string): string {
  const place = field.owner === '' ? `${field.file}:${field.at.line}` : placeName(field)
  return `npx purposely declare ${shellWord(place)}${purpose === undefined ? '' : ` --purpose ${shellWord(purpose)}`}`
}

export function shellWord(text: string): string {
  return /^[\w.:/@-]+$/.test(text) ? text : `'${text.replaceAll('\'', '\'\\\'\'')}'`
}

/** `purposely.yml:41`. */
export function line(manifest: Manifest, at: Span | Location): string {
  return `${locate(manifest.file, at).file}:${at.line}`
}

/** A place in a file; one that names its file stays in it. */
export function locate(file: string, at: Span | Location): Location {
  return { file: 'file' in at ? at.file : file, start: at.start, end: at.end, line: at.line, column: at.column, endLine: at.endLine, endColumn: at.endColumn }
}
