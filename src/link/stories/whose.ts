import type { PlacedDatum } from '../../types/index.js'
import type { RawChain } from './chains.js'
import { keyOf } from './graph.js'
import { readInMarkup } from './markup.js'
import { isRecordPort } from './points.js'
import type { Ref, World } from './ports.js'
import { nodesAt, sightOf, type ReadsAt, type Sight } from './reading.js'
import { recordPort } from './stores.js'

/** A place at which a name that something is kept under is read. */
export interface ReadPlace { file: string; start: number; name: string }

/** What is read at each place, and which places read what stands in a port. */
export function sightsOf(places: readonly ReadPlace[], world: World): { sights: Sight[]; at: ReadsAt } {
  const sights = places.map((): Sight => ({ refs: [], foreign: false }))
  const byFile = new Map<string, number[]>()
  places.forEach(({ file }, index) => byFile.set(file, [...byFile.get(file) ?? [], index]))
  const known = new Map<string, number[]>()
  for (const [path, own] of byFile) {
    const file = world.fileAt(path)
    const nodes = file ? nodesAt(new Set(own.map(index => (places[index] as ReadPlace).start)), file) : new Map<number, never>()
    for (const index of own) {
      const node = nodes.get((places[index] as ReadPlace).start)
      const { start, name } = places[index] as ReadPlace
      const shown = file && !node && file.source.language !== 'js' ? readInMarkup(start, name, file, world) : undefined
      if (!file || !node && !shown) continue
      const { refs, foreign } = node ? sightOf(node, name, file, world) : { refs: [shown as Ref], foreign: false }
      const all = refs.map(ref => behind(ref, world))
      sights[index] = { refs: all, foreign }
      for (const ref of all) known.set(keyOf(ref), [...known.get(keyOf(ref)) ?? [], index])
    }
  }
  return { sights, at: ref => known.get(keyOf(ref)) ?? [] }
}

/** A value as that of the record whose own it is, through all relations. */
function behind(ref: Ref, world: World): Ref {
  let at = ref
  for (let hops = 0; hops < 8 && at.path.length > 1; hops++) {
    const next = isRecordPort(at) ? world.relate(at) : undefined
    if (!next || next.path.length === 0) break
    at = next
  }
  return at
}

/**
 * Whose value each place reads that names a column: the column's own, if it comes from there or goes there; surely another's, if it is known to
 * come from somewhere else; undefined where neither is known.
 */
export function whoseReads(chains: readonly RawChain[], sights: readonly Sight[], data: readonly PlacedDatum[]): (column: PlacedDatum, place: number) => 'own' | 'other' | undefined {
  const own = new Set<string>()
  const claimed = new Set<number>()
  const isKept = (index: number | undefined): boolean => index !== undefined && data[index]?.role === 'kept'
  const keyFor = ({ record, name }: PlacedDatum, place: number): string => `${record}|${name}|${place}`
  for (const { hits, reads } of chains) {
    // what is read before it is kept belongs to all columns that it goes to, what is read from one to that one
    const reached = hits.filter(hit => isKept(hit.datum) && !isKept(hit.from)).map(hit => hit.datum)
    for (const { place, from } of reads) {
      claimed.add(place)
      for (const column of isKept(from) ? [from as number] : reached) own.add(keyFor(data[column] as PlacedDatum, place))
    }
  }
  return (column, place) => {
    const { refs, foreign } = sights[place] as Sight
    if (own.has(keyFor(column, place)) || refs.some(({ port, path }) => path[0] === '*' && port === recordPort(column))) return 'own'
    // a relation that goes by no record's name may be anybody's
    return foreign || claimed.has(place) || refs.length > 0 && refs.every(ref => isRecordPort(ref) && ref.path.length === 1 && ref.port !== recordPort(column)) ? 'other' : undefined
  }
}
