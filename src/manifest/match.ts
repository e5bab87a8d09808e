import { manyBy } from '../kit/many-by.js'
import type { FieldDeclaration, ManifestPlace, Purpose } from '../types/index.js'

/** What of a datum its place is found by. */
export interface Spot {
  file: string
  record: string
  owner: string
  name: string
}

export type Level = 'field' | 'record' | 'file' | 'folder'

export interface Found {
  level: Level
  purposes: Purpose[]
}

/** All purposes named at the most specific level that names the spot at all. */
export function findPurposes(purposes: readonly Purpose[], spot: Spot): Found | undefined {
  for (const level of ['field', 'record', 'file'] as const) {
    const here = purposes.filter(purpose => matches(placesOf(purpose.where), spot, level))
    if (here.length > 0) return { level, purposes: here }
  }
  const depths = purposes.map(purpose => folderDepth(placesOf(purpose.where), spot.file))
  const depth = depths.reduce((most, one) => Math.max(most, one), 0)
  if (depth === 0) return undefined
  return { level: 'folder', purposes: purposes.filter((_, index) => depths[index] === depth) }
}

/** The places of a purpose by what they are found by: it may name thousands, and is asked for every datum. */
interface Places {
  /** By the record before the dot, in lower case. */
  fields: Map<string, string[]>
  records: Set<string>
  paths: Set<string>
  /** With the slash at their end. */
  folders: Set<string>
}

const known = new WeakMap<readonly ManifestPlace[], Places>()

function placesOf(where: readonly ManifestPlace[]): Places {
  const made = known.get(where)
  if (made !== undefined) return made
  const of = (kind: ManifestPlace['kind']): string[] => where.filter(place => place.kind === kind).map(place => place.value)
  const paths = of('path')
  const places = {
    fields: manyBy(of('field'), pattern => [recordIn(pattern)]), records: new Set(of('record').map(noun => noun.toLowerCase()).filter(noun => noun !== '')),
    paths: new Set(paths), folders: new Set(paths.map(path => path.replace(/\/$/, '') + '/')),
  }
  known.set(where, places)
  return places
}

const recordIn = (pattern: string): string => pattern.slice(0, pattern.indexOf('.')).toLowerCase()

function matches({ fields, records, paths }: Places, spot: Spot, level: 'field' | 'record' | 'file'): boolean {
  const names = [spot.record.toLowerCase(), spot.owner.toLowerCase()]
  if (level === 'field') return ['*', ...names].some(record => fields.get(record)?.some(pattern => fieldMatches(pattern, spot)) === true)
  return level === 'record' ? names.some(name => records.has(name)) : paths.has(spot.file)
}

/** The length of the deepest folder that is named and that the file stands below; else 0. */
function folderDepth({ folders }: Places, file: string): number {
  for (let end = file.length - 1; end >= 0; end--) if (file[end] === '/' && folders.has(file.slice(0, end + 1))) return end + 1
  return 0
}

/** Records are nouns, so letter case does not count; the owner as written names its record too. */
function isRecord(noun: string, spot: Pick<Spot, 'record' | 'owner'>): boolean {
  const wanted = noun.toLowerCase()
  return wanted !== '' && (spot.record.toLowerCase() === wanted || spot.owner.toLowerCase() === wanted)
}

/** `User.phone`, `User.ban*`, `User.*`, `*.phone`. */
function fieldMatches(pattern: string, spot: Spot): boolean {
  const dot = pattern.indexOf('.')
  const record = pattern.slice(0, dot)
  const name = pattern.slice(dot + 1)
  if (record !== '*' && !isRecord(record, spot)) return false
  return name.endsWith('*') ? spot.name.startsWith(name.slice(0, -1)) : spot.name === name
}

/** The most specific entry of `fields` that speaks for the spot: whole names before beginnings, a record before any record. */
export function findField(fields: readonly FieldDeclaration[], spot: Spot): FieldDeclaration | undefined {
  let best: FieldDeclaration | undefined
  for (const field of fields) {
    if (fieldMatches(field.pattern, spot) && (best === undefined || weightOf(field.pattern) > weightOf(best.pattern))) best = field
  }
  return best
}

function weightOf(pattern: string): number {
  const name = pattern.slice(pattern.indexOf('.') + 1)
  return (pattern.startsWith('*') ? 0 : 1_000) + (name.endsWith('*') ? name.length - 1 : 500 + name.length)
}
