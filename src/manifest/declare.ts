import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { categoryOf, covers, resolveKey, shortKey } from '../taxonomy/index.js'
import type { Edit, Manifest, Purpose } from '../types/index.js'
import { addToList, addToMap, applyEdit, columnOf, fillPair, isNothing, pairOf, parseForEdit, replaceNode, scalarText, type NewEntry } from './edit.js'
import { supportedVersion, topKeys } from './keys.js'
import { loadManifest } from './load.js'
import { findPurposes, type Spot } from './match.js'
import { folderOf, parsePlace, writePath, type Base } from './paths.js'
import { didYouMean } from './reading.js'

export interface NewPurpose {
  description: string
  benefit?: string
  use?: string
  basis?: string
  condition?: string
  retention?: string
  subjects?: string[]
  source?: string
}

/**
 * `place` is a record (`User`), a field of one (`User.phone`), or a file or folder from the scanned root.
 * `category` and `categories` are full or short keys.
 */
export type Change =
  | { place: string; category: string; purpose: string; newPurpose?: NewPurpose; optional?: boolean; why?: string }
  | { recipient: string; category: string; for?: string[] }
  | { field: string; none: string }
  | { field: string; categories: string[] }

/**
 * Writes one declaration into the text of a manifest (which may be empty). Every other line stays as it is.
 * With `problem`, one sentence, the text is returned unchanged. Never throws.
 */
export function declareIn(text: string, file: string, change: Change): { text: string; problem?: string } {
  const start = text.trim() === '' ? `version: ${supportedVersion}\n` : text
  const before = loadManifest(start, file)
  const syntax = parseForEdit(start)
  if (before.manifest === undefined || syntax.errors.length > 0 || !isMap(syntax.contents)) {
    return { text, problem: `${file} has to be mended first: ${before.problems[0]?.message ?? 'it is no map.'}` }
  }
  try {
    const changed = 'place' in change ? declarePlace(start, before.manifest, change)
      : 'recipient' in change ? declareRecipient(start, change) : declareField(start, change)
    if (typeof changed !== 'string') return { text, problem: changed.problem }
    const known = new Set(before.problems.map(problem => problem.message))
    const broken = loadManifest(changed, file).problems.find(problem => problem.severity === 'error' && !known.has(problem.message))
    return broken === undefined ? { text: changed } : { text, problem: broken.message }
  } catch (thrown) {
    return { text, problem: `${file} could not be edited (${thrown instanceof Error ? thrown.message : String(thrown)}): add the declaration by hand.` }
  }
}

interface Refusal {
  problem: string
}

function declarePlace(text: string, manifest: Manifest, change: Extract<Change, { place: string }>): string | Refusal {
  const resolved = resolveKey(change.category)
  if ('problem' in resolved) return resolved
  const base: Base = { folder: folderOf(manifest.file), root: manifest.root }
  const place = parsePlace(change.place, { folder: '', root: '' })
  if ('problem' in place) return place
  const written = place.kind === 'path' ? writePath(base, place.value) : place.value
  const key = shortKey(resolved.key) + (change.optional === true ? '?' : '')
  const purpose = manifest.purposes.find(each => each.name === change.purpose)
  if (purpose === undefined) {
    const { newPurpose } = change
    if (newPurpose === undefined) return { problem: `There is no purpose "${change.purpose}"${didYouMean(change.purpose, manifest.purposes.map(each => each.name))}.` }
    return addToSection(text, 'purposes', purposeEntry(change.purpose, newPurpose, written, key, resolved.key, change.why))
  }
  let changed = text
  const spot: Spot = {
    file: place.kind === 'path' ? place.value.replace(/\/$/, '/\0') : '',
    record: place.kind === 'path' ? '' : place.value.split('.')[0] ?? '',
    owner: '',
    name: place.kind === 'field' ? place.value.slice(place.value.indexOf('.') + 1) : '',
  }
  if (findPurposes(manifest.purposes, spot)?.purposes.includes(purpose) !== true) {
    const step = addItem(changed, ['purposes', purpose.name], 'where', written, ['description'])
    if (typeof step !== 'string') return step
    changed = step
  }
  const step = addDatum(changed, purpose, resolved.key, key, change)
  if (typeof step !== 'string' || categoryOf(resolved.key)?.sensitivity !== 'special') return step
  const map = mapAt(step, ['purposes', purpose.name])
  if (!isMap(map) || pairOf(map, 'condition') !== undefined) return step
  return applyEdit(step, addToMap(step, map, { block: ['condition: TODO'], flow: 'condition: TODO' }, ['basis']))
}

/** Lists the category, or widens what is listed: `?` goes where it may now be demanded. */
function addDatum(text: string, purpose: Purpose, category: string, key: string, { optional, why }: { optional?: boolean; why?: string }): string | Refusal {
  const exact = purpose.data.find(datum => datum.category === category)
  const listed = exact ?? purpose.data.find(datum => covers(datum.category, category))
  if (listed !== undefined && (listed.mayDemand || optional === true)) return text
  const map = mapAt(text, ['purposes', purpose.name])
  if (!isMap(map)) return aliased('purposes')
  const pair = pairOf(map, 'data')
  const entry = datumEntry(key, why)
  if (pair === undefined) return applyEdit(text, addToMap(text, map, keyed('data', `{ ${entry.flow} }`), ['description', 'where']))
  const value = pair.value
  if (isShared(value)) return aliased('data')
  if (exact !== undefined) {
    const mark = text.lastIndexOf('?', markEnd(value, exact.key))
    return mark < 0 ? text : applyEdit(text, { start: mark, end: mark + 1, text: '' })
  }
  if (isNothing(value)) return applyEdit(text, fillPair(text, pair, `{ ${entry.flow} }`))
  if (isMap(value)) return applyEdit(text, addToMap(text, value, entry))
  if (isSeq(value)) return applyEdit(text, addToList(text, value, { block: entry.block[0] ?? '', flow: why === undefined ? entry.flow : `{ ${entry.flow} }` }))
  return applyEdit(text, replaceNode(value as Node, `{ ${scalarText(String(isScalar(value) ? value.value : ''), true)}, ${entry.flow} }`))
}

/** The end of the key `key?` in `data`, wherever it stands there. */
function markEnd(data: Node | null, key: string): number {
  const named = (node: unknown): number | undefined => isScalar(node) && String(node.value) === key + '?' ? node.range?.[1] : undefined
  const inMap = (map: YAMLMap): number | undefined => (map.items as Pair[]).map(pair => named(pair.key)).find(end => end !== undefined)
  if (isMap(data)) return inMap(data) ?? -1
  if (isSeq(data)) return data.items.map(item => isMap(item) ? inMap(item) : named(item)).find(end => end !== undefined) ?? -1
  return named(data) ?? -1
}

function declareRecipient(text: string, change: Extract<Change, { recipient: string }>): string | Refusal {
  const resolved = resolveKey(change.category)
  if ('problem' in resolved) return resolved
  const key = shortKey(resolved.key)
  const recipients = mapAt(text, ['recipients'])
  if (pairOf(recipients, change.recipient) === undefined) {
    const serves = change.for === undefined ? '' : `for: [${change.for.map(name => scalarText(name, true)).join(', ')}], `
    return addToSection(text, 'recipients', keyed(change.recipient, `{ ${serves}receives: [${key}] }`))
  }
  const listed = loadManifest(text, '').manifest?.recipients.find(each => each.name === change.recipient)
  let changed: string | Refusal = text
  for (const name of change.for ?? []) {
    if (typeof changed === 'string' && listed?.for.includes(name) !== true) changed = addItem(changed, ['recipients', change.recipient], 'for', name, [])
  }
  if (typeof changed !== 'string' || listed?.receives.some(each => covers(each, resolved.key)) === true) return changed
  return addItem(changed, ['recipients', change.recipient], 'receives', key, ['for'])
}

function declareField(text: string, change: Extract<Change, { field: string }>): string | Refusal {
  let value: string
  if ('none' in change) value = `{ none: ${scalarText(change.none, true)} }`
  else {
    const keys: string[] = []
    for (const category of change.categories) {
      const resolved = resolveKey(category)
      if ('problem' in resolved) return resolved
      keys.push(shortKey(resolved.key))
    }
    value = keys.length === 1 ? keys[0] ?? '' : `[${keys.join(', ')}]`
  }
  const pair = pairOf(mapAt(text, ['fields']), change.field)
  if (pair === undefined) return addToSection(text, 'fields', keyed(change.field, value))
  return applyEdit(text, isNothing(pair.value) ? fillPair(text, pair, value) : replaceNode(pair.value as Node, value))
}

/** Adds one text to a list under a map, which may be missing, empty, or a single text so far. */
function addItem(text: string, path: readonly string[], key: string, item: string, after: readonly string[]): string | Refusal {
  const map = mapAt(text, path)
  if (!isMap(map)) return aliased(path.at(-1) ?? key)
  const flow = scalarText(item, true)
  const pair = pairOf(map, key)
  if (pair === undefined) return applyEdit(text, addToMap(text, map, keyed(key, `[${flow}]`), after))
  const value = pair.value
  if (isShared(value)) return aliased(key)
  if (isNothing(value)) return applyEdit(text, fillPair(text, pair, `[${flow}]`))
  if (isSeq(value)) return applyEdit(text, addToList(text, value, { block: scalarText(item, false), flow }))
  return applyEdit(text, replaceNode(value as Node, `[${scalarText(String(isScalar(value) ? value.value : ''), true)}, ${flow}]`))
}

/** Adds an entry to a section, which may be missing or empty; sections keep the order of the tables. */
function addToSection(text: string, section: string, entry: NewEntry): string | Refusal {
  const top = mapAt(text, [])
  if (!isMap(top)) return aliased('manifest')
  const pair = pairOf(top, section)
  const indented = entry.block.map(line => '  ' + line)
  if (pair === undefined) {
    const names = topKeys.map(key => key.name)
    return applyEdit(text, lines(text, addToMap(text, top, { block: [section + ':', ...indented], flow: `${section}: { ${entry.flow} }` }, names.slice(0, names.indexOf(section)))))
  }
  const value = pair.value
  if (isShared(value)) return aliased(section)
  const empty = isNothing(value) || (isMap(value) && value.items.length === 0)
  if (empty && top.flow !== true) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n'
    const block = eol + indented.join(eol)
    if (isNothing(value)) {
      const edit = fillPair(text, pair, block)
      return applyEdit(text, { ...edit, text: block })
    }
    const edit = replaceNode(value as Node, block)
    return applyEdit(text, { ...edit, start: edit.start - (text[edit.start - 1] === ' ' ? 1 : 0) })
  }
  if (!isMap(value)) return aliased(section)
  return applyEdit(text, lines(text, addToMap(text, value, stepped(text, value, entry))))
}

const lines = (text: string, edit: Edit): Edit => text.includes('\r\n') ? { ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') } : edit

/** The entry with the indentation step its neighbours have. */
function stepped(text: string, map: YAMLMap, entry: NewEntry): NewEntry {
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    if (!isMap(pair.value) || pair.value.flow === true) continue
    const first = pair.value.items[0]?.key as Node | undefined
    const step = columnOf(text, first?.range?.[0] ?? 0) - columnOf(text, pair.key.range?.[0] ?? 0)
    if (step > 0) return { ...entry, block: entry.block.map(line => line.replace(/^ {2}/, ' '.repeat(step))) }
  }
  return entry
}

function purposeEntry(name: string, purpose: NewPurpose, place: string, key: string, category: string, why: string | undefined): NewEntry {
  const condition = purpose.condition ?? (categoryOf(category)?.sensitivity === 'special' ? 'TODO' : undefined)
  const parts = (flow: boolean): string[] => {
    const line = (part: string, value: string | undefined): string[] => value === undefined ? [] : [`${part}: ${scalarText(value, flow)}`]
    return [
      ...line('description', purpose.description),
      `where: [${scalarText(place, true)}]`,
      ...line('source', purpose.source),
      `data: { ${datumEntry(key, why).flow} }`,
      ...line('benefit', purpose.benefit),
      ...line('use', purpose.use),
      ...line('basis', purpose.basis),
      ...line('condition', condition),
      ...line('retention', purpose.retention),
      ...(purpose.subjects === undefined ? [] : [`subjects: [${purpose.subjects.map(each => scalarText(each, true)).join(', ')}]`]),
    ]
  }
  return { block: [`${scalarText(name, false)}:`, ...parts(false).map(line => '  ' + line)], flow: `${scalarText(name, true)}: { ${parts(true).join(', ')} }` }
}

function datumEntry(key: string, why: string | undefined): NewEntry {
  if (why === undefined || why.trim() === '') return { block: [`${key}:`], flow: key }
  return { block: [`${key}: ${scalarText(why, false)}`], flow: `${key}: ${scalarText(why, true)}` }
}

const keyed = (key: string, value: string): NewEntry => ({ block: [`${scalarText(key, false)}: ${value}`], flow: `${scalarText(key, true)}: ${value}` })

/** What stands in several places cannot be changed for one. */
const isShared = (node: Node | null): boolean => isAlias(node) || ((isMap(node) || isSeq(node)) && node.anchor !== undefined)

const aliased = (name: string): Refusal => ({ problem: `"${name}" is written in a form that cannot be edited here: add the declaration by hand.` })

function mapAt(text: string, path: readonly string[]): Node | null | undefined {
  let node: Node | null | undefined = parseForEdit(text).contents as Node | null
  for (const key of path) node = pairOf(node, key)?.value
  return node
}
