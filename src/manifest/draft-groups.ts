import { singular } from '../kit/record.js'
import { segmentsOf } from '../kit/segments.js'
import type { Datum, FieldObservation, PurposeTag } from '../types/index.js'
import { namePattern } from './keys.js'
import { integrations, kindAmong, kinds, socialLogin, type Kind } from './kinds.js'
import { folderOf, isWhole, parsePlace, pathProblem } from './paths.js'
import { tagOver } from './place.js'

export type FieldDatum = Extract<Datum, { kind: 'field' }>

/** Data that stand under one noun, or in one file where there is none; or under tags that name one purpose, which need no place. */
export interface Group {
  place: string
  /** The purpose that tags name. */
  tagged?: string
  isRecord: boolean
  data: FieldDatum[]
}

/** More purposes than this nobody confirms in one sitting. */
const maxPurposes = 16

/** Data by the place a manifest can name: their record, else their file. */
export function groupsOf(data: readonly FieldDatum[]): Group[] {
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

const name = new RegExp(namePattern, 'u')

/** Data by the purposes that tags in the code name: a tag over nothing names one, too. */
export function taggedGroups(data: readonly FieldDatum[], tags: readonly PurposeTag[]): Group[] {
  const names = [...new Set(tags.flatMap(tag => tag.purposes))].filter(each => name.test(each)).toSorted()
  return names.map(tagged => ({ place: '', tagged, isRecord: false, data: data.filter(datum => tagOver(datum, tags)?.purposes.includes(tagged)) }))
}

/** The file, or the nearest folder above it that can be written as a literal prefix. */
export function writablePath(file: string): string {
  let path = file
  while (path !== '' && (pathProblem(path) !== undefined || path.trim() !== path)) {
    const folder = folderOf(path.replace(/\/$/, ''))
    path = folder === '' ? '' : folder + '/'
  }
  return isWhole(path) ? '' : path
}

/** Groups by purpose: kinds that are known, then families of records, merged until they are few. */
export function few(groups: readonly Group[]): [name: string, groups: Group[], kind: Kind | undefined][] {
  const named = groups.map(group => {
    const kind = group.tagged === undefined ? kindOf(group) : kinds.find(each => each.name === group.tagged)
    return { group, kind, name: group.tagged ?? kind?.name ?? familyOf(group) }
  })
  const count = (): number => new Set(named.map(each => each.name)).size
  const unknown = named.filter(each => each.kind === undefined && each.group.tagged === undefined)
  if (count() > maxPurposes) for (const each of unknown) each.name = folderName(each.group.data[0]?.file ?? '') ?? each.name
  while (count() > maxPurposes) {
    const sizes = new Map<string, number>()
    for (const each of unknown) if (each.name !== 'other') sizes.set(each.name, (sizes.get(each.name) ?? 0) + each.group.data.length)
    const smallest = [...sizes].toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))[0]
    if (smallest === undefined) break
    for (const each of unknown) if (each.name === smallest[0]) each.name = 'other'
  }
  const names = [...new Set(named.map(each => each.name))]
  return names.map(name => {
    const members = named.filter(each => each.name === name)
    return [name, members.map(each => each.group), members.find(each => each.kind !== undefined)?.kind]
  })
}

/** Names tell; of what is only asked of a sign-in service they must tell more than that people sign in. */
function kindOf(group: Group): Kind | undefined {
  const kind = kindAmong(namesOf(group), new Set(group.data.map(datum => datum.category)))
  return kind !== integrations && group.data.every(datum => datum.scope !== undefined) ? socialLogin : kind
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

const plainFolders = new Set(`src app apps pages page components component lib libs utils util features feature modules module api
  routes route server client shared common index packages package web core main internal views view screens screen layout
  models model schemas schema db database prisma types`.split(/\s+/))

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
