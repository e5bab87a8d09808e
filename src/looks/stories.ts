import { findChains } from '../link/stories/index.js'
import type { Resolve } from '../link/index.js'
import { parserOf } from '../parse/index.js'
import { covers } from '../taxonomy/covers.js'
import type { Chain, ChainRead, FileFacts, PlacedDatum, SourceText, Usage, UseFact } from '../types/index.js'

export interface StoriesGiven {
  facts: readonly FileFacts[]
  data: readonly PlacedDatum[]
  sources: readonly SourceText[]
  resolve: Resolve
  /** Who reads what is kept, by names. */
  usage?: Usage
}

/** Which data hold one value, by their places in the list, and whose value each read is: a look at the files that hold, hand on or read data, when somebody asks. */
export async function findStories({ facts, data, sources, resolve, usage }: StoriesGiven): Promise<{ chains: Chain[]; usage?: Usage }> {
  const told = data.flatMap((datum, index) => isTold(datum) ? [{ datum, index }] : [])
  const places = new Map<string, { use: UseFact; place: number }>()
  for (const use of (usage?.fields ?? []).flatMap(field => field.uses)) if (use.kind === 'read' && !places.has(placeOf(use))) places.set(placeOf(use), { use, place: places.size })
  const read = [...places.values()].map(one => one.use)
  const own = told.map(one => one.datum)
  const { chains, whose } = findChains({ facts, data: own, sources, parse: await parserOf(sources), resolve, fits: canBeOne, reads: read.map(({ at, name }) => ({ file: at.file, start: at.start, name })) })
  const back = (index: number): number => (told[index] as { index: number }).index
  const since = ({ from }: { from?: number }): { from?: number } => from === undefined ? {} : { from: back(from) }
  const readOf = ({ place, from, proof }: (typeof chains)[number]['reads'][number]): ChainRead => {
    const { at, receiver, owner, name } = read[place] as UseFact
    return { at, owner: receiver === '' ? owner : receiver, name, ...since(from === undefined ? {} : { from }), proof }
  }
  return {
    chains: chains.filter(chain => chain.hits.length > 1).map(({ category, hits, reads }) => ({ category, hits: hits.map(hit => ({ ...hit, datum: back(hit.datum), ...since(hit) })), reads: reads.map(readOf) })),
    ...usage && { usage: withWhose(usage, own, (column, use) => whose(column, places.get(placeOf(use))?.place as number)) },
  }
}

const placeOf = ({ at }: UseFact): string => `${at.file}:${at.start}`

/** The usage with whose value each read is, as far as that is known. */
function withWhose(usage: Usage, data: readonly PlacedDatum[], whose: (column: PlacedDatum, use: UseFact) => UseFact['whose']): Usage {
  const columns = new Map(data.flatMap(one => one.role === 'kept' ? [[`${one.record}|${one.name}`, one]] : []))
  return { ...usage, told: true, fields: usage.fields.map(field => {
    const column = columns.get(`${field.record}|${field.name}`)
    if (column === undefined) return field
    const uses = field.uses.map(use => {
      const said = use.kind === 'read' ? whose(column, use) : undefined
      return said === undefined ? use : { ...use, whose: said }
    })
    const read = uses.filter(use => use.kind === 'read')
    // what could hide a reader was not looked for where a name is read
    return { ...field, uses, doubts: read.length > 0 && read.every(use => use.whose === 'other') ? [...field.doubts, { what: 'what is read under its name is something else, as far as the code tells' }] : field.doubts }
  }) }
}

/** What is surely personal, and more than described. */
const isTold = ({ role, confidence, placement: { state } }: PlacedDatum): boolean =>
  role !== 'shaped' && role !== 'granted' && state !== 'not-personal' && (confidence === 'high' || state === 'declared' || state === 'draft')

const canBeOne = ({ category: one }: PlacedDatum, { category: other }: PlacedDatum): boolean => covers(one, other) || covers(other, one)
