import { findChains } from '../link/stories/index.js'
import type { Resolve } from '../link/index.js'
import { parserOf } from '../parse/index.js'
import { covers } from '../taxonomy/covers.js'
import type { Chain, FileFacts, PlacedDatum, SourceText } from '../types/index.js'

export interface StoriesGiven {
  facts: readonly FileFacts[]
  data: readonly PlacedDatum[]
  sources: readonly SourceText[]
  resolve: Resolve
}

/** Which data hold one value, by their places in the list: a look at the files that hold or hand on data, when somebody asks. */
export async function findStories({ facts, data, sources, resolve }: StoriesGiven): Promise<Chain[]> {
  const told = data.flatMap((datum, index) => isTold(datum) ? [{ datum, index }] : [])
  const chains = findChains({ facts, data: told.map(one => one.datum), sources, parse: await parserOf(sources), resolve, fits: canBeOne })
  const back = (index: number): number => (told[index] as { index: number }).index
  return chains.map(({ category, hits }) => ({ category, hits: hits.map(hit => ({ ...hit, datum: back(hit.datum), ...hit.from !== undefined && { from: back(hit.from) } })) }))
}

/** What is surely personal, and more than described. */
const isTold = ({ role, confidence, placement: { state } }: PlacedDatum): boolean =>
  role !== 'shaped' && role !== 'granted' && state !== 'not-personal' && (confidence === 'high' || state === 'declared' || state === 'draft')

const canBeOne = ({ category: one }: PlacedDatum, { category: other }: PlacedDatum): boolean => covers(one, other) || covers(other, one)
