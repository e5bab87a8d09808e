import type { FileFacts, Imported, SourceText, Syntax } from '../types/index.js'
import type { Import, ImportsOf } from './imports.js'
import { barrelsIn, exportedBy, importedInto, isHandedOn, throughBarrels, type Exported, type Reached } from './known.js'
import { isOutline, narrowedTo, neededFor, outlineOf, textOf, type Needed, type Outline } from './outline.js'
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
const maxRounds = 6

/** All that a file exports. */
const all = '*'

/** A file on the way, and what is asked of it. */
interface Station {
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

/**
 * What the imports of a few files lead to, asked from these on: through files that hand on by the names that are asked for, and from the
 * statements that make a name to the imports that those speak of. What nobody asks for is neither followed nor observed.
 */
export function importedByFew(input: FewInput): Map<string, Imported> {
  const stations = stationsOf(input)
  const said = new Map<string, readonly Reached[]>()
  const done = new Map<string, string>()
  const own = new Map([...stations].sort(([a], [b]) => a < b ? -1 : 1).map(([path, { edges }]) => [path, edges]))
  const barrels = barrelsIn(own)
  const exportedNow = (): Exported => throughBarrels(said, barrels)
  const look = (some: Iterable<Station>): boolean => {
    let looked = false
    const exported = exportedNow()
    for (const station of some) {
      if (station.needed === undefined) continue
      const { source: { path }, edges } = station
      const imported = importedInto(edges, exported)
      const key = JSON.stringify(imported ?? null)
      if (done.get(path) === key) continue
      done.set(path, key)
      said.set(path, exportedBy(handedOnBy(station, imported, input)))
      looked = true
    }
    return looked
  }
  for (const level of levelsOf(stations)) look(level)
  for (let round = 0; round < maxRounds && look(stations.values()); round++);
  const exported = exportedNow()
  return new Map(input.sources.flatMap(({ path }): [string, Imported][] => {
    const imported = importedInto(stations.get(path)?.edges ?? [], exported)
    return imported ? [[path, imported]] : []
  }))
}

/** Stations by how far files stand behind them, the nearest to their end first: so each is looked at once where none asks in a circle. */
function levelsOf(stations: ReadonlyMap<string, Station>): Station[][] {
  const levels: Station[][] = []
  const known = new Map<string, number>()
  const levelOf = (path: string): number => {
    const before = known.get(path)
    const station = stations.get(path)
    if (before !== undefined || !station) return before ?? -1
    // who asks in a circle is cut there
    known.set(path, -1)
    const level = Math.max(-1, ...station.edges.map(({ from }) => levelOf(from))) + 1
    known.set(path, level)
    ;(levels[level] ??= []).push(station)
    return level
  }
  for (const path of stations.keys()) levelOf(path)
  return levels
}

function stationsOf({ sources, importsOf, resolver, read, parse, recall, leads }: FewInput): Map<string, Station> {
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

/** What the needed part of a file hands on: nothing, where it speaks of no recipient and imports none. */
function handedOnBy({ source, asked, outline = [], needed, syntax }: Station, imported: Imported | undefined, { recall, leads, observe }: FewInput): FileFacts {
  return recall(source, ['handed on', [...asked].sort().join(), JSON.stringify(imported ?? null)], isHandedOn, () => {
    const { path, text, ast, comments = [] } = syntax()
    if (ast === undefined || needed === undefined || imported === undefined && !leads(textOf(outline, text, needed))) return { path, observations: [], tags: [] }
    return observe({ path, text, ast: narrowedTo(ast, outline, needed), comments }, imported)
  })
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

/** A text says in some other way than by a declaration what it exports: `export { a, b }`, `export const { a } = b`, `exports.a = b`. */
const lists = /\bexport\b(?:\s|\/\*|\/\/)*(?:(?:const|let|var|type)\b\s*)?[{[=/]|\bexports\b/
const handsOn = /\bexport\s*\*/
const declaring: ReadonlySet<string> = new Set(['const', 'let', 'var', 'class', 'enum', 'namespace', 'module', 'function', 'import'])

/** Whether a text may export a value by a name, as far as that shows without parsing it: types lead to no recipient. */
const mayExport = (text: string, name: string): boolean =>
  name === all || name === 'default' || (text.includes(name) && (isDeclared(text, name) || lists.test(text))) || handsOn.test(text)

/** Whether a name stands where a value may be declared: behind a word that says so, or in a list of declarations. */
function isDeclared(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isOfName(text.charCodeAt(at - 1)) || isOfName(text.charCodeAt(at + name.length))) continue
    let end = at
    while (end > 0 && (text.charCodeAt(end - 1) <= 32 || text[end - 1] === '*')) end--
    if (text[end - 1] === ',' || text[end - 1] === '/') return true
    let start = end
    while (start > 0 && isOfName(text.charCodeAt(start - 1))) start--
    if (declaring.has(text.slice(start, end))) return true
  }
  return false
}

const isOfName = (at: number): boolean => at >= 97 && at <= 122 || at >= 65 && at <= 90 || at >= 48 && at <= 57 || at === 95 || at === 36 || at > 127
