import { doubtsOfLibraries } from '../link/reads/libraries.js'
import { findReads, type ReadsInput, type Sought } from '../link/reads/index.js'
import { readOutside } from '../observe/index.js'
import { parserOf } from '../parse/index.js'
import { readBeside } from '../read/beside.js'
import type { Found } from '../read/find.js'
import { readSource } from '../read/source.js'
import type { FieldObservation, FileFacts, FileTree, Manifest, PlacedDatum, SourceText, Usage } from '../types/index.js'

export interface UsageInput {
  facts: readonly FileFacts[]
  data: readonly PlacedDatum[]
  sources: readonly SourceText[]
  leftOut: Found['leftOut']
  tree: FileTree
  manifest?: Manifest
  /** Every place at which something is read, for the inventory and for where a purpose may use its data. */
  whole: boolean
}

/**
 * Who reads what the program keeps: a second pass over its files, when somebody asks. Tests, stories, seeds and migrations are no readers.
 */
export async function findUsage({ facts, data, sources, leftOut, tree, manifest, whole }: UsageInput): Promise<Usage> {
  const sought = soughtIn(data, new Map(sources.map(({ path, text }) => [path, text])))
  const parse = await parserOf(sources)
  return findReads({
    sought, kept: keptIn(facts), sources, parse, whole, isSent: sentIn(facts),
    beside: sought.length === 0 ? [] : [
      ...readBeside(tree, manifest?.ignore ?? []).map(({ path, text, as }) => ({ path, text, as: `a file in ${as}`.replace(/^a file in (an? )/, '$1') })),
      ...aside(leftOut, tree),
    ],
    known: doubtsOfLibraries(facts, sources.map(source => source.text), readOutside),
  })
}

/** Every field of a record that the program keeps. */
export const keptIn = (facts: readonly FileFacts[]): ReadsInput['kept'] => facts.flatMap(file => file.observations).filter((one): one is FieldObservation => one.kind === 'field' && one.role === 'kept' && one.record !== '')
  .map(({ record, name, detector, file }) => ({ record, name, detectors: [detector], files: [file] }))

/** Whether something at an offset of a file is handed to a recipient. */
export function sentIn(facts: readonly FileFacts[]): (file: string, offset: number) => boolean {
  const sent = new Map<string, [number, number][]>()
  for (const one of facts.flatMap(file => file.observations)) if (one.kind === 'send') sent.set(one.file, [...sent.get(one.file) ?? [], [one.at.start, one.at.end]])
  return (file, offset) => sent.get(file)?.some(([start, end]) => start <= offset && offset < end) === true
}

/** Everything that is kept and surely personal, or declared, each field once. A key by which records hang together is read by every join. */
export function soughtIn(data: readonly PlacedDatum[], texts: ReadonlyMap<string, string>): Sought[] {
  const sought = new Map<string, Sought>()
  for (const datum of data) {
    if (!isSought(datum)) continue
    const key = `${datum.record}|${datum.name}`
    const also = mappedNames(datum, texts.get(datum.file) ?? '')
    const known = sought.get(key)
    sought.set(key, { record: datum.record, name: datum.name, detectors: [...known?.detectors ?? [], datum.detector], files: [...known?.files ?? [], datum.file], also: [...known?.also ?? [], ...also] })
  }
  return [...sought.values()].sort((a, b) => a.record < b.record ? -1 : a.record > b.record ? 1 : a.name < b.name ? -1 : 1)
}

const isSought = ({ kind, role, confidence, record, name, category, placement }: PlacedDatum): boolean => kind === 'field' && role === 'kept' && record !== '' && (confidence === 'high' || placement.state === 'declared')
  && placement.state !== 'not-personal' && placement.state !== 'unsure' && !(/(^|[a-z_])(Id|_id|ID)$/.test(name) && /^user\.(unique_id|device|account|authorization)\b/.test(category))

/** What the declaration calls the column or the property besides: `@map("date_of_birth")`, `@Column({ name: 'date_of_birth' })`, `date('date_of_birth')`. */
function mappedNames({ at }: PlacedDatum, text: string): string[] {
  const from = text.lastIndexOf('\n', at.start - 1) + 1
  const line = text.slice(from, text.indexOf('\n', at.end) < 0 ? text.length : text.indexOf('\n', at.end))
  const above = text.slice(Math.max(0, from - 300), from)
  const decorator = above.slice(above.lastIndexOf('@'))
  return [...line.matchAll(/@map\(\s*(?:name:\s*)?"(\w+)"|\w\(\s*['"](\w+)['"]|\b(?:name|field|columnName|fieldName)\s*:\s*['"](\w+)['"]/g), ...decorator.matchAll(/()()\b(?:name|field)\s*:\s*['"](\w+)['"]/g)]
    .flatMap(([, mapped, called, named]) => mapped ?? called ?? named ?? [])
}

/** Files that are not looked at and may read all the same: what the manifest ignores, and what a database does by itself. */
function aside(leftOut: Found['leftOut'], tree: FileTree): { path: string; text: string; as: string }[] {
  return leftOut.flatMap(({ path, as }) => {
    if (as !== 'manifest' && !(as === 'migrations' && path.endsWith('.sql'))) return []
    const source = readSource(tree, path)
    if (!('text' in source)) return []
    if (as === 'manifest') return [{ path, text: source.text, as: 'a file that the manifest ignores' }]
    const own = source.text.match(/\bcreate\s+(or\s+replace\s+)?((materialized\s+)?view|function|procedure|trigger|policy)\b[\s\S]*/gi)
    return own ? [{ path, text: own.join('\n'), as: 'a function or view of the database' }] : []
  })
}
