import { singular } from '../kit/record.js'
import { segmentsOf } from '../kit/segments.js'
import { resolveKey } from '../taxonomy/index.js'
import type { Datum, FieldObservation } from '../types/index.js'
import { draftNever, draftRecipients } from './draft-recipients.js'
import type { DraftDatum, DraftInput, DraftPurpose } from './draft-shapes.js'
import { writeDraft } from './draft-text.js'
import { kindAmong, type Kind } from './kinds.js'
import { loadManifest } from './load.js'
import { folderOf, isWhole, parsePlace, pathProblem } from './paths.js'
import { placeDatum } from './place.js'

type FieldDatum = Extract<Datum, { kind: 'field' }>

/** Data that stand under one noun, or in one file where there is none. */
interface Group {
  place: string
  isRecord: boolean
  data: FieldDatum[]
}

/** More purposes than this nobody confirms in one sitting. */
const maxPurposes = 14

/** A manifest that lists what the code does today, for people to confirm. The same input gives the same text. */
export function draftManifest(input: DraftInput): string {
  const fields = input.data.filter(isCollected)
  const purposes = few(groupsOf(fields)).map(([name, groups, kind]) => purposeOf(name, groups, kind)).toSorted(byName)
  const { recipients, purposes: reusing } = draftRecipients(input, purposes)
  const never = draftNever(input.data)
  const inventory = input.inventory ?? 'docs/data-inventory.md'
  const write = (): string => writeDraft({ root: input.root, purposes: [...purposes, ...reusing], recipients, never, inventory })
  // A file may stand in a folder that another purpose names more closely: what lands there is listed there.
  for (let round = 0; round < 5 && amend(write(), fields, purposes); round++);
  return write()
}

const byName = (one: { name: string }, other: { name: string }): number => one.name < other.name ? -1 : one.name > other.name ? 1 : 0

/** What has to be licensed on day one: certain, asked or kept, and narrow enough to be listed. */
const isCollected = (datum: Datum): datum is FieldDatum =>
  datum.kind === 'field' && datum.role !== 'shaped' && datum.confidence === 'high' && 'key' in resolveKey(datum.category)

function groupsOf(data: readonly FieldDatum[]): Group[] {
  const groups = new Map<string, Group>()
  for (const datum of data) {
    const place = parsePlace(datum.record, { folder: '', root: '' })
    const isRecord = 'kind' in place && place.kind === 'record'
    const where = isRecord ? datum.record : writablePath(datum.file)
    if (where === '') continue
    const key = isRecord ? `record ${where.toLowerCase()}` : `path ${where}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { place: where, isRecord, data: [datum] })
    else {
      group.data.push(datum)
      if (where < group.place) group.place = where
    }
  }
  return [...groups].toSorted(([one], [other]) => one < other ? -1 : 1).map(([, group]) => group)
}

/** The file, or the nearest folder above it that can be written as a literal prefix. */
function writablePath(file: string): string {
  let path = file
  while (path !== '' && (pathProblem(path) !== undefined || path.trim() !== path)) {
    const folder = folderOf(path.replace(/\/$/, ''))
    path = folder === '' ? '' : folder + '/'
  }
  return isWhole(path) ? '' : path
}

/** Groups by purpose: kinds that are known, then families of records, merged until they are few. */
function few(groups: readonly Group[]): [name: string, groups: Group[], kind: Kind | undefined][] {
  const named = groups.map(group => {
    const kind = kindAmong(namesOf(group), new Set(group.data.map(datum => datum.category)))
    return { group, kind, name: kind?.name ?? familyOf(group) }
  })
  const count = (): number => new Set(named.map(each => each.name)).size
  if (count() > maxPurposes) for (const each of named) if (each.kind === undefined) each.name = folderName(each.group.data[0]?.file ?? '') ?? each.name
  while (count() > maxPurposes) {
    const sizes = new Map<string, number>()
    for (const each of named) if (each.kind === undefined && each.name !== 'other') sizes.set(each.name, (sizes.get(each.name) ?? 0) + each.group.data.length)
    const smallest = [...sizes].toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))[0]
    if (smallest === undefined) break
    for (const each of named) if (each.kind === undefined && each.name === smallest[0]) each.name = 'other'
  }
  const names = [...new Set(named.map(each => each.name))]
  return names.map(name => {
    const members = named.filter(each => each.name === name)
    return [name, members.map(each => each.group), members.find(each => each.kind !== undefined)?.kind]
  })
}

/** The names that may tell what a group is for: its noun first, then what stands around it. */
function namesOf(group: Group): string[] {
  const distinct = (pick: (datum: FieldObservation) => string): string[] => [...new Set(group.data.map(pick))].toSorted()
  const parts = distinct(datum => datum.file).flatMap(file => file.replace(/\.\w+$/, '').split('/').toReversed().slice(0, 3))
  return [...(group.isRecord ? [group.place] : []), ...distinct(datum => datum.owner), ...parts]
}

/** Records that begin alike are one family: Poll, PollOption, PollActivity. */
function familyOf(group: Group): string {
  if (!group.isRecord) return folderName(group.place) ?? 'other'
  return plainName(singular(segmentsOf(group.place)[0] ?? '')) ?? 'other'
}

const plainFolders = new Set(`src app apps pages page components component lib libs utils util features feature modules module api routes route server client
  shared common index packages package web core main internal views view screens screen layout models model schemas schema db database prisma types`.split(/\s+/))

/** The nearest folder that says something. */
function folderName(file: string): string | undefined {
  for (const folder of folderOf(file).split('/').toReversed()) {
    const name = plainName(folder)
    if (name !== undefined && !plainFolders.has(name)) return name
  }
  return undefined
}

function plainName(text: string): string | undefined {
  const name = segmentsOf(text).join('-')
  return name === '' || name === 'none' ? undefined : name
}

function purposeOf(name: string, groups: readonly Group[], kind: Kind | undefined): DraftPurpose {
  const data = new Map<string, DraftDatum>()
  const all = groups.flatMap(group => group.data)
  for (const category of new Set(all.map(datum => datum.category))) {
    const places = all.filter(datum => datum.category === category)
    data.set(category, { mayDemand: !isOptional(places), observed: places.every(datum => datum.surface === 'request' && isObserved(category)) })
  }
  return {
    name,
    kind,
    records: groups.filter(group => group.isRecord).map(group => group.place),
    paths: foldPaths(groups.filter(group => !group.isRecord).map(group => group.place)),
    data,
  }
}

/** Where people are asked, that decides; what is only kept may be empty. */
function isOptional(places: readonly FieldDatum[]): boolean {
  const asking = places.filter(datum => datum.role !== 'kept')
  return (asking.length > 0 ? asking : places).every(datum => datum.required === false)
}

const isObserved = (category: string): boolean => /^user\.(?:device|location|telemetry|behavior)\b/.test(category)

/** Three files of one folder are that folder. */
function foldPaths(paths: readonly string[]): string[] {
  const inFolder = (path: string): number => paths.filter(other => !other.endsWith('/') && folderOf(other) === folderOf(path)).length
  return [...new Set(paths.map(path => !path.endsWith('/') && folderOf(path) !== '' && inFolder(path) >= 3 ? folderOf(path) + '/' : path))].toSorted()
}

/** Adds what the drafted text does not license yet; true if anything was added. */
function amend(text: string, fields: readonly FieldDatum[], purposes: readonly DraftPurpose[]): boolean {
  const { manifest } = loadManifest(text, 'purposely.yml')
  if (manifest === undefined) return false
  let amended = false
  for (const datum of fields) {
    const placement = placeDatum(datum, manifest, [])
    const purpose = purposes.find(each => placement.purposes.includes(each.name))
    const needless = placement.mayDemand === false && datum.required === true
    if (purpose === undefined || (placement.state !== 'undeclared' && !needless)) continue
    const before = purpose.data.get(datum.category)
    purpose.data.set(datum.category, { mayDemand: datum.required !== false || before?.mayDemand === true, observed: before?.observed ?? false })
    amended = true
  }
  return amended
}
