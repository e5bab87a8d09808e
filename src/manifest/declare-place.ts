import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { categoryOf, covers, resolveKey, shortKey } from '../taxonomy/index.js'
import type { Manifest, ManifestDatum, Purpose } from '../types/index.js'
import type { Change, NewPurpose, Refusal } from './change.js'
import { addToList, addToMap, applyEdit, fillPair, isNothing, pairOf, replaceNode, scalarText, type NewEntry } from './edit.js'
import { findPurposes, type Spot } from './match.js'
import { folderOf, parsePlace, writePath, type Base } from './paths.js'
import { guess } from './reading.js'
import { addItem, addToSection, aliased, isShared, keyed, mapAt } from './sections.js'

/** Lets a purpose collect a category in a place: a new purpose, or a place and a category in one that stands already. */
export function declarePlace(text: string, manifest: Manifest, change: Extract<Change, { place: string }>): string | Refusal {
  const resolved = resolveKey(change.category, manifest.categories)
  if ('problem' in resolved) return resolved
  const base: Base = { folder: folderOf(manifest.file), root: manifest.root }
  const place = parsePlace(change.place, { folder: '', root: '' })
  if ('problem' in place) return place
  const written = place.kind === 'path' ? writePath(base, place.value) : place.value
  const key = shortKey(resolved.key) + (change.optional === true ? '?' : '')
  const purpose = manifest.purposes.find(each => each.name === change.purpose)
  if (purpose === undefined) {
    const { newPurpose } = change
    if (newPurpose === undefined) {
      return { problem: `There is no purpose "${change.purpose}"${guess(change.purpose, manifest.purposes.map(each => each.name)).said}.` }
    }
    return addToSection(text, 'purposes', purposeEntry(change.purpose, newPurpose, written, key, resolved.key, manifest, change.why))
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
  if (typeof step !== 'string' || categoryOf(resolved.key, manifest.categories)?.sensitivity !== 'special') return step
  const map = mapAt(step, ['purposes', purpose.name])
  if (!isMap(map) || pairOf(map, 'condition') !== undefined) return step
  return applyEdit(step, addToMap(step, map, { block: ['condition: TODO'], flow: 'condition: TODO' }, ['basis']))
}

/** Lists the category, or widens what is listed: `?` goes where it may now be demanded. */
function addDatum(text: string, purpose: Purpose, category: string, key: string, change: { optional?: boolean; why?: string }): string | Refusal {
  const { optional, why } = change
  const exact = purpose.data.find(datum => datum.category === category)
  const listed = exact ?? purpose.data.find(datum => covers(datum.category, category))
  if (listed !== undefined && (listed.mayDemand || optional === true)) {
    return exact === undefined || why === undefined ? text : addWhy(text, purpose, exact, why)
  }
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
  if (isSeq(value)) {
    return applyEdit(text, addToList(text, value, { block: entry.block[0] ?? '', flow: why === undefined ? entry.flow : `{ ${entry.flow} }` }))
  }
  return applyEdit(text, replaceNode(value as Node, `{ ${scalarText(String(isScalar(value) ? value.value : ''), true)}, ${entry.flow} }`))
}

/** Says the reason of a category that is listed without one. */
function addWhy(text: string, purpose: Purpose, datum: ManifestDatum, why: string): string {
  const data = pairOf(mapAt(text, ['purposes', purpose.name]), 'data')?.value ?? null
  const pair = isShared(data) ? undefined : pairOf(data, datum.key + (datum.mayDemand ? '' : '?'))
  if (pair === undefined || !isNothing(pair.value) || why.trim() === '') return text
  const value = scalarText(why, isMap(data) && data.flow === true)
  const edit = fillPair(text, pair, value)
  return applyEdit(text, text[edit.start - 1] === ':' ? edit : { ...edit, text: ': ' + value })
}

/** The end of the key `key?` in `data`, wherever it stands there. */
function markEnd(data: Node | null, key: string): number {
  const named = (node: unknown): number | undefined => isScalar(node) && String(node.value) === key + '?' ? node.range?.[1] : undefined
  const inMap = (map: YAMLMap): number | undefined => (map.items as Pair[]).map(pair => named(pair.key)).find(end => end !== undefined)
  if (isMap(data)) return inMap(data) ?? -1
  if (isSeq(data)) return data.items.map(item => isMap(item) ? inMap(item) : named(item)).find(end => end !== undefined) ?? -1
  return named(data) ?? -1
}

function purposeEntry(name: string, purpose: NewPurpose, place: string, key: string, category: string, { categories }: Manifest, why?: string): NewEntry {
  const condition = purpose.condition ?? (categoryOf(category, categories)?.sensitivity === 'special' ? 'TODO' : undefined)
  const parts = (flow: boolean): string[] => {
    const line = (part: string, value: string | undefined): string[] => value === undefined ? [] : [`${part}: ${scalarText(value, flow)}`]
    return [
      ...line('description', purpose.description),
      `where: [${scalarText(place, true)}]`,
      ...line('source', purpose.source),
      `data: { ${datumEntry(key, why).flow} }`,
      ...line('benefit', purpose.benefit),
      ...line('use', purpose.use),
      ...line('basis', purpose.basis ?? 'TODO'),
      ...line('condition', condition),
      ...line('retention', purpose.retention ?? 'TODO'),
      ...(purpose.subjects === undefined ? [] : [`subjects: [${purpose.subjects.map(each => scalarText(each, true)).join(', ')}]`]),
    ]
  }
  return {
    block: [`${scalarText(name, false)}:`, ...parts(false).map(line => '  ' + line)],
    flow: `${scalarText(name, true)}: { ${parts(true).join(', ')} }`,
  }
}

function datumEntry(key: string, why: string | undefined): NewEntry {
  if (why === undefined || why.trim() === '') return { block: [`${key}:`], flow: key }
  return { block: [`${key}: ${scalarText(why, false)}`], flow: `${key}: ${scalarText(why, true)}` }
}
