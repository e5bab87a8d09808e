import type { FileFacts, Imported, SourceText, Syntax } from '../types/index.js'
import type { Import, ImportsOf } from './imports.js'
import { all, mayExport } from './may-export.js'
import { isOutline, neededFor, outlineOf, textOf, type Needed, type Outline } from './outline.js'
import type { OwnImport } from './own-imports.js'
import type { Resolve } from './resolve.js'

export interface FewInput {
  /** The files that are looked at. */
  sources: readonly SourceText[]
  importsOf: ImportsOf
  /** Made only when there is something to follow. */
  resolver(): Resolve
  /** Reads scripts of the project; what cannot be read, or is no script, is absent from what it gives. */
  read(paths: readonly string[]): readonly SourceText[]
  parse(source: SourceText): Syntax
  /** What was found out of a text, by what it was asked beside; at once where an earlier run did. */
  recall<Value>(source: SourceText, asked: readonly string[], isValue: (value: unknown) => value is Value, find: () => Value): Value
  /** Whether a text may hold a function that hands on, or a client, by itself. */
  leads(text: string): boolean
  /** What a part of a file says, by what it imports. */
  observe(syntax: Syntax, imported: Imported | undefined): FileFacts
}

/** How many files may stand between one that is looked at and a recipient, and how many are read on the way: not all that a large file reaches. */
const maxHops = 3
const maxFiles = 400

/** A file on the way, and what is asked of it. */
export interface Station {
  source: SourceText
  /** It is one of those that are looked at, all of whose imports count. */
  isOwn: boolean
  asked: Set<string>
  imports: readonly Import[]
  edges: OwnImport[]
  outline?: Outline
  /** Parsed when somebody asks for it. */
  syntax(): Syntax
  needed?: Needed
}

/** The files on the way from a few to recipients, as far as they are asked for names that they may export. */
export function stationsOf({ sources, importsOf, resolver, read, parse, recall, leads }: FewInput): Map<string, Station> {
  const stations = new Map<string, Station>()
  const open = (source: SourceText, isOwn: boolean): Station => {
    let parsed: Syntax | undefined
    const station: Station = { source, isOwn, asked: new Set(), imports: importsOf(source.path, source.text), edges: [], syntax: () => parsed ??= parse(source) }
    stations.set(source.path, station)
    return station
  }
  let next = sources.map(source => open(source, true))
  for (let hop = 1; next.length > 0; hop++) {
    // those that stand farthest may ask each other, and others that are known
    const isFollowed = (path: string): boolean => hop <= maxHops || stations.has(path)
    const wanted = new Map<string, Set<string>>()
    for (const station of next) {
      const { source: { path }, imports } = station
      need(station, isFollowed)
      station.edges = []
      for (const one of imports) {
        const names = namesAsked(one, station)
        const from = names.length === 0 ? undefined : resolver()(path, one.specifier)
        if (from === undefined || from === path || !isFollowed(from)) continue
        station.edges.push({ ...one, from })
        const asked = wanted.get(from) ?? new Set()
        wanted.set(from, asked)
        for (const name of names) asked.add(name)
      }
    }
    const fresh = [...wanted.keys()].filter(path => !stations.has(path)).slice(0, Math.max(0, maxFiles + sources.length - stations.size))
    for (const source of read(fresh)) open(source, false)
    next = [...wanted].flatMap(([path, names]) => {
      const station = stations.get(path)
      const more = station && !station.asked.has(all) ? [...names].filter(name => !station.asked.has(name) && mayExport(station.source.text, name)) : []
      for (const name of more) station?.asked.add(name)
      return station && more.length > 0 ? [station] : []
    })
  }
  return stations

  /** Finds what is asked of a file; one that holds no recipient and imports none of the project's is not parsed for it. */
  function need(station: Station, isFollowed: (path: string) => boolean): void {
    const { source: { path, text }, asked, imports } = station
    const leadsOn = (): boolean => imports.some(({ reexport, specifier }) => {
      const from = reexport ? undefined : resolver()(path, specifier)
      return from !== undefined && from !== path && isFollowed(from)
    })
    if (asked.size === 0 || !leadsOn() && !leads(text)) return
    station.outline ??= recall(station.source, ['outline'], isOutline, () => outlineOf(station.syntax().ast))
    station.needed = neededFor(station.outline, text, [...asked])
  }
}

/** The names that an import of a file asks its module for: all of a file that is looked at, else what needed statements speak of or somebody asks the file for. */
function namesAsked({ names, reexport, specifier }: Import, { isOwn, asked, outline, needed, source }: Station): string[] {
  const isAsked = (local: string): boolean => isOwn || asked.has(all) || asked.has(local)
  if (reexport) {
    return names.flatMap(([imported, local]) => imported === all && local === all ? isOwn || asked.has(all) ? [all] : [...asked].filter(name => name !== 'default') : isAsked(local) ? [imported] : [])
  }
  if (isOwn) return names.map(([imported]) => imported)
  if (outline === undefined || needed === undefined) return []
  return names.flatMap(([imported, local]) => local === '' ? textOf(outline, source.text, needed).includes(specifier) ? [imported] : [] : needed.words.has(local) ? [imported] : [])
}
