import { endOf, startOf } from '../../kit/ast.js'
import { manyBy } from '../../kit/many-by.js'
import type { FileFacts, PlacedDatum, SourceText, Syntax } from '../../types/index.js'
import { codeFile, type CodeFile } from '../guards/file.js'
import type { Resolve } from '../resolve.js'
import { chainsOf, type RawChain } from './chains.js'
import { filesToRead, flowsOf } from './files.js'
import { graphOf } from './graph.js'
import { pointsOf } from './points.js'
import type { World } from './ports.js'
import { relationsOf } from './relations.js'
import { sameSchema } from './same-schema.js'
import { served } from './served.js'
import { recordPort, storeOf } from './stores.js'
import { recordsIn } from './types.js'
import { sightsOf, whoseReads, type ReadPlace } from './whose.js'

export interface StoriesInput {
  data: readonly PlacedDatum[]
  facts: readonly FileFacts[]
  sources: readonly SourceText[]
  parse(source: SourceText): Syntax
  resolve: Resolve
  /** Whether two data can be one: their categories are the same, or one is the wider. */
  fits(one: PlacedDatum, other: PlacedDatum): boolean
  /** The places at which names that something is kept under are read. */
  reads: readonly ReadPlace[]
}

export interface Stories {
  chains: RawChain[]
  /** Whose value a place reads, of those that name a column. */
  whose(column: PlacedDatum, place: number): 'own' | 'other' | undefined
}

/** One value as it goes through a program: from what is asked, what is kept, or what comes in with a request, to all data that hold it. */
export function findChains(input: StoriesInput): Stories {
  const { data, sources, parse, resolve, reads } = input
  if (data.length === 0) return { chains: [], whose: () => undefined }
  const texts = new Map(sources.map(source => [source.path, source]))
  const files = new Map<string, CodeFile | undefined>()
  const fileAt = (path: string): CodeFile | undefined => {
    if (!files.has(path)) {
      const source = texts.get(path)
      files.set(path, source && /^(js|vue|svelte|astro)$/.test(source.language) ? codeFile(source, parse) : undefined)
    }
    return files.get(path)
  }
  const nouns = new Set(data.flatMap(one => one.role === 'kept' ? [storeOf(one).noun] : []))
  const taken = new Set(data.flatMap(one => one.role === 'taken' ? [`${one.file} ${one.at.start}`] : []))
  const columns = manyBy(data.filter(one => one.role === 'kept'), one => [one.file])
  const world: World = {
    fileAt, resolve, isRecord: noun => nouns.has(noun), isTaken: (file, node) => taken.has(`${file} ${startOf(node)}`),
    keptIn(file, node) {
      const column = (columns.get(file) ?? []).find(({ at }) => startOf(node) <= at.start && at.end <= endOf(node))
      return column && { port: recordPort(column), path: [] }
    },
    typed: (type, file) => recordsIn(type, file, world), relate: relationsOf(sources, parse, noun => nouns.has(noun)),
  }
  const flows = flowsOf([...new Set([...filesToRead(data, sources), ...reads.map(one => one.file)])], sources, world)
  const all = [...flows.values()]
  const checks = all.flatMap(flow => flow.checks)
  const points = pointsOf(data, input.facts, checks, fileAt, world)
  const edges = [...all.flatMap(flow => flow.edges), ...points.edges, ...served(input, all, [...flows.keys()], world)]
  edges.push(...sameSchema(checks, edges))
  const { sights, at } = sightsOf(reads, world)
  const chains = chainsOf(input, points, graphOf(edges, world.relate), at)
  return { chains, whose: whoseReads(chains, sights, data) }
}
