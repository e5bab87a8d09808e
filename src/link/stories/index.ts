import type { Chain, FileFacts, PlacedDatum, SourceText, Syntax } from '../../types/index.js'
import { codeFile, type CodeFile } from '../guards/file.js'
import { nounOf } from '../reads/names.js'
import type { Resolve } from '../resolve.js'
import { chainsOf } from './chains.js'
import { filesToRead, flowsOf } from './files.js'
import { graphOf } from './graph.js'
import { pointsOf } from './points.js'
import type { World } from './ports.js'
import { sameSchema } from './same-schema.js'
import { served } from './served.js'

export interface StoriesInput {
  data: readonly PlacedDatum[]
  facts: readonly FileFacts[]
  sources: readonly SourceText[]
  parse(source: SourceText): Syntax
  resolve: Resolve
  /** Whether two data can be one: their categories are the same, or one is the wider. */
  fits(one: PlacedDatum, other: PlacedDatum): boolean
}

/** One value as it goes through a program: from what is asked, what is kept, or what comes in with a request, to all data that hold it. */
export function findChains(input: StoriesInput): Chain[] {
  const { data, sources, parse, resolve } = input
  if (data.length === 0) return []
  const texts = new Map(sources.map(source => [source.path, source]))
  const files = new Map<string, CodeFile | undefined>()
  const fileAt = (path: string): CodeFile | undefined => {
    if (!files.has(path)) {
      const source = texts.get(path)
      files.set(path, source && /^(js|vue|svelte|astro)$/.test(source.language) ? codeFile(source, parse) : undefined)
    }
    return files.get(path)
  }
  const nouns = new Set(data.flatMap(one => one.role === 'kept' ? [one.detector === 'prisma' ? one.owner.toLowerCase() : nounOf(one.record)] : []))
  const taken = new Set(data.flatMap(one => one.role === 'taken' ? [`${one.file} ${one.at.start}`] : []))
  const world: World = { fileAt, resolve, isRecord: noun => nouns.has(noun), isTaken: (file, node) => taken.has(`${file} ${node.range?.[0] ?? node.start ?? 0}`) }
  const flows = flowsOf(filesToRead(data, sources), sources, world)
  const all = [...flows.values()]
  const checks = all.flatMap(flow => flow.checks)
  const points = pointsOf(data, input.facts, checks, fileAt, world)
  const edges = [...all.flatMap(flow => flow.edges), ...points.edges, ...served(input, all, [...flows.keys()], world)]
  edges.push(...sameSchema(checks, edges))
  return chainsOf(input, points, graphOf(edges, world.isRecord))
}
