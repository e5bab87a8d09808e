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
    const here = purposes.filter(purpose => purpose.where.some(place => matches(place, spot, level)))
    if (here.length > 0) return { level, purposes: here }
  }
  const depth = Math.max(0, ...purposes.flatMap(purpose => purpose.where.map(place => folderDepth(place, spot.file))))
  if (depth === 0) return undefined
  return { level: 'folder', purposes: purposes.filter(purpose => purpose.where.some(place => folderDepth(place, spot.file) === depth)) }
}

function matches(place: ManifestPlace, spot: Spot, level: 'field' | 'record' | 'file'): boolean {
  if (level === 'field') return place.kind === 'field' && fieldMatches(place.value, spot)
  if (level === 'record') return place.kind === 'record' && isRecord(place.value, spot)
  return place.kind === 'path' && place.value === spot.file
}

/** The length of the folder a path names, if the file stands below it; else 0. */
function folderDepth(place: ManifestPlace, file: string): number {
  if (place.kind !== 'path') return 0
  const folder = place.value.replace(/\/$/, '') + '/'
  return file.startsWith(folder) ? folder.length : 0
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
