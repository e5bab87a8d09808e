import type { Chain, ChainHit, PlacedDatum, StoryProof } from '../../types/index.js'
import { keyOf, reachOf, rootsOf, type Graph, type Reached } from './graph.js'
import type { ReadsAt } from './reading.js'
import { isRecordPort, type Points } from './points.js'
import type { Ref } from './ports.js'

/** A chain with its reads by their places among all that are read. */
export type RawChain = Pick<Chain, 'category' | 'hits'> & { reads: { place: number; from?: number; proof: StoryProof[] }[] }

/** The chains of data that hold one value each, with those of one datum alone. `fits`: whether two data can be one. */
export function chainsOf({ data, fits }: { data: readonly PlacedDatum[]; fits(one: PlacedDatum, other: PlacedDatum): boolean }, points: Points, graph: Graph, readsAt: ReadsAt): RawChain[] {
  const datumAt = (index: number): PlacedDatum => data[index] as PlacedDatum
  const chainFrom = (starts: readonly Ref[], first: number | undefined, model: PlacedDatum): RawChain => {
    const isFitting = (ref: Ref): number[] => points.at(ref).map(hit => hit.datum).filter(index => fits(model, datumAt(index)))
    // what is written to a column goes on from it as that column's
    const isPassed = (ref: Ref): boolean => isOwn(ref, first) && (!isRecordPort(ref) || ref.path.length > 1 || isFitting(ref).length > 0)
    const columnAt = (ref: Ref): number | undefined => isRecordPort(ref) ? isFitting(ref).find(index => hits.has(index) && datumAt(index).role === 'kept') : undefined
    const hits = new Map<number, ChainHit>(first === undefined ? [] : [[first, { datum: first, proof: [] }]])
    const reads = new Map<number, RawChain['reads'][number]>()
    for (const reached of reachOf(starts, graph, isPassed)) {
      for (const { datum, proof } of points.at(reached.ref)) {
        if (hits.has(datum) || !fits(model, datumAt(datum))) continue
        const { from, proofs } = wayTo(reached, starts, ref => ref !== reached.ref || datumAt(datum).role !== 'kept' ? columnAt(ref) : undefined)
        const origin = from ?? first
        hits.set(datum, { datum, ...(origin !== undefined && { from: origin }), proof: [...proofs, ...proof ? [proof] : []] })
      }
      for (const place of readsAt(reached.ref)) {
        if (reads.has(place)) continue
        const { from, proofs } = wayTo(reached, starts, columnAt)
        const origin = from ?? first
        reads.set(place, { place, ...(origin !== undefined && { from: origin }), proof: proofs })
      }
    }
    return { category: model.category, hits: [...hits.values()], reads: [...reads.values()] }
  }
  // what a component asks for nobody: each parent that hears of it may ask for something else
  const isOwn = (ref: Ref, first: number | undefined): boolean => first !== undefined || !graph.isShared(ref)
  const chains = [...points.asked, ...points.kept].map(([index, refs]) => chainFrom(refs, index, datumAt(index)))
  // what a question reaches is told from there
  const covered = new Set([...points.asked.values()].flatMap(refs => reachOf(refs, graph, ref => !isRecordPort(ref))).map(({ ref }) => keyOf(ref)))
  const roots = new Map<string, Ref>()
  for (const place of points.places) {
    for (const root of rootsOf(place, graph, ref => covered.has(keyOf(ref)) || isRecordPort(ref) || graph.before(ref).some(graph.isShared))) if (!covered.has(keyOf(root)) && !isRecordPort(root)) roots.set(keyOf(root), root)
  }
  for (const [, root] of [...roots].sort(([a], [b]) => a < b ? -1 : 1)) {
    const models = reachOf([root], graph, ref => isOwn(ref, undefined) && (!isRecordPort(ref) || ref.path.length > 1)).flatMap(({ ref }) => points.at(ref)).map(hit => datumAt(hit.datum))
    const byCategory = new Map(models.map(model => [model.category, model]))
    for (const model of byCategory.values()) chains.push(chainFrom([root], undefined, model))
  }
  return chains
}

/** How a place was reached, from the last column on the way or from the beginning. */
function wayTo(reached: Reached, starts: readonly Ref[], columnAt: (ref: Ref) => number | undefined): { from?: number; proofs: StoryProof[] } {
  const proofs: StoryProof[] = []
  for (let at: Reached | undefined = reached; at; at = at.from) {
    const column = starts.includes(at.ref) ? undefined : columnAt(at.ref)
    if (column !== undefined) return { from: column, proofs }
    if (at.proof && at.proof.at.file !== '') proofs.unshift(at.proof)
  }
  return { proofs }
}
