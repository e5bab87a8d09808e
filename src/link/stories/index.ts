import type { Chain, ChainHit, FileFacts, PlacedDatum, SourceText, StoryProof, Syntax } from '../../types/index.js'
import { codeFile, type CodeFile } from '../guards/file.js'
import { nounOf } from '../reads/names.js'
import type { Resolve } from '../resolve.js'
import { flowOf, type Flow } from './edges.js'
import { graphOf, keyOf, reachOf, rootsOf, type Graph, type Reached } from './graph.js'
import { isRecordPort, pointsOf, type Points } from './points.js'
import { edgesTo, type Edge, type Ref, type World } from './ports.js'
import { proceduresIn } from './procedures.js'
import { mounted, routeFor, routesIn, routesOfFile } from './routes.js'
import { sameSchema } from './same-schema.js'

export interface StoriesInput {
  data: readonly PlacedDatum[]
  facts: readonly FileFacts[]
  sources: readonly SourceText[]
  parse(source: SourceText): Syntax
  resolve: Resolve
  /** Whether two data can be one: their categories are the same, or one is the wider. */
  fits(one: PlacedDatum, other: PlacedDatum): boolean
}

/** Where values are written, asked for over the net, or declared to be served. */
const speaks = /\.(create\w*|update\w*|upsert|insert\w*|save|values|set|findOneAndUpdate|findByIdAndUpdate|bulkCreate|build)\s*\(|\bnew [A-Z]\w*\(|\bfetch\w*\(|\baxios\b|\.(post|put|patch)\s*\(|use\w*(Mutation|Action)\b|[rR]outer\(|rocedure\b|@(Post|Put|Patch)\(|handleSubmit|onSubmit|use server|\.save\(/
/** Files in which somebody mounts routers or puts procedures together. */
const serving = /\.use\(\s*['"`]\/|\.(route|post|put|patch)\(\s*['"`]\/|[rR]outer\(|@Controller\(/

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
  const flows = flowsOf(filesToRead(data, sources), world)
  const all = [...flows.values()]
  const checks = all.flatMap(flow => flow.checks)
  const points = pointsOf(data, input.facts, checks, fileAt, world)
  const edges = [...all.flatMap(flow => flow.edges), ...points.edges, ...served(input, all, [...flows.keys()], world)]
  edges.push(...sameSchema(checks, edges))
  return chainsOf(input, points, graphOf(edges, world.isRecord))
}

/** The files that may hold a step: what holds data, what writes or asks and names something personal, what shows a component with a control in it. */
function filesToRead(data: readonly PlacedDatum[], sources: readonly SourceText[]): string[] {
  const holding = new Set(data.map(one => one.file))
  const names = [...new Set(data.flatMap(one => one.role === 'kept' || one.role === 'asked' ? [one.name.split('.').at(-1) as string] : []))].filter(name => /^[\w$-]+$/.test(name))
  const components = [...new Set(data.flatMap(one => one.role === 'asked' && /^\p{Lu}/u.test(one.owner) ? [one.owner] : []))]
  const named = names.length === 0 ? /(?!)/ : new RegExp(`(?<![\\w$])(?:${names.join('|')})(?![\\w$])`)
  const shows = components.length === 0 ? /(?!)/ : new RegExp(`<(?:${components.join('|')})[\\s/>]`)
  return sources.filter(({ path, text, language }) => /^(js|vue|svelte|astro)$/.test(language)
    && (holding.has(path) || speaks.test(text) && named.test(text) || serving.test(text) || shows.test(text))).map(one => one.path)
}

/** What each file says of where values go, and the files of functions that they are handed to. */
function flowsOf(paths: readonly string[], world: World): Map<string, Flow> {
  const flows = new Map<string, Flow>()
  const left = [...paths]
  while (left.length > 0) {
    const path = left.pop() as string
    const file = flows.has(path) ? undefined : world.fileAt(path)
    if (!file) continue
    const flow = flowOf(file, world)
    flows.set(path, flow)
    left.push(...flow.reached.filter(one => !flows.has(one)))
  }
  return new Map([...flows].sort(([a], [b]) => a < b ? -1 : 1))
}

/** The ways from clients to what the program serves. */
function served({ facts, sources }: StoriesInput, flows: readonly Flow[], read: readonly string[], world: World): Edge[] {
  const asks = [...flows.flatMap(flow => flow.asks), ...facts.flatMap(file => (file.forms ?? []).flatMap(form => {
    const url = form.words.find(word => word.kind === 'action')?.text.split(/[?#]/)[0]
    return url !== undefined && /^\/[^/]/.test(url) ? [{ method: 'POST', url: url.replace(/\/+$/, ''), parts: [{ path: [], ref: { port: `formAt ${file.path} ${form.at.start}`, path: [] }, whole: true as const }], at: { file: file.path, ...form.at } }] : []
  }))]
  const files = read.flatMap(path => world.fileAt(path) ?? [])
  const edges: Edge[] = []
  if (asks.length > 0) {
    const declared = files.map(file => routesIn(file, world))
    const byName = sources.flatMap(({ path, language }) => {
      const file = language === 'js' && /(^|\/)(route|\+server)\.[cm]?[jt]sx?$|\/(pages|server)\/api\//.test(`/${path}`) ? world.fileAt(path) : undefined
      return file ? routesOfFile(file, world) : []
    })
    const routes = [...byName, ...mounted(declared.flatMap(one => one.routes), declared.flatMap(one => one.mounts))]
    for (const { method, url, parts, at } of asks) {
      for (const { key, ref } of routeFor(method, url, routes)?.bodies ?? []) {
        for (const edge of edgesTo(parts, ref, 'request', at)) {
          const own = key.length === 0 ? edge : narrowed(edge, ref, key)
          if (own) edges.push(own)
        }
      }
    }
  }
  const calls = flows.flatMap(flow => flow.calls)
  const procedures = calls.length === 0 ? new Map<string, never>() : proceduresIn(files, world)
  for (const { names, parts, at } of calls) {
    const procedure = procedures.get(names.join('.'))
    if (procedure) edges.push(...edgesTo(parts, procedure.input, 'procedure', at))
  }
  return edges
}

/** What of a body reaches a parameter that takes one key of it. */
function narrowed(edge: Edge, to: Ref, key: readonly string[]): Edge | undefined {
  const own = edge.to.path.slice(to.path.length)
  if (own.length === 0) return { ...edge, from: { port: edge.from.port, path: [...edge.from.path, ...key] }, to }
  return own[0] === key[0] ? { ...edge, to: { port: to.port, path: [...to.path, ...own.slice(1)] } } : undefined
}

function chainsOf({ data, fits }: StoriesInput, points: Points, graph: Graph): Chain[] {
  const datumAt = (index: number): PlacedDatum => data[index] as PlacedDatum
  const chainFrom = (starts: readonly Ref[], first: number | undefined, model: PlacedDatum): Chain => {
    const isFitting = (ref: Ref): number[] => points.at(ref).map(hit => hit.datum).filter(index => fits(model, datumAt(index)))
    // what is written to a column goes on from it as that column's
    const isPassed = (ref: Ref): boolean => !isRecordPort(ref) || ref.path.length > 1 || isFitting(ref).length > 0
    const hits = new Map<number, ChainHit>(first === undefined ? [] : [[first, { datum: first, proof: [] }]])
    for (const reached of reachOf(starts, graph, isPassed)) {
      for (const { datum, proof } of points.at(reached.ref)) {
        if (hits.has(datum) || !fits(model, datumAt(datum))) continue
        const { from, proofs } = wayTo(reached, starts, ref => isRecordPort(ref) && (ref !== reached.ref || datumAt(datum).role !== 'kept') ? isFitting(ref).find(index => hits.has(index) && datumAt(index).role === 'kept') : undefined)
        const origin = from ?? first
        hits.set(datum, { datum, ...(origin !== undefined && { from: origin }), proof: [...proofs, ...proof ? [proof] : []] })
      }
    }
    return { category: model.category, hits: [...hits.values()] }
  }
  const chains = [...points.asked, ...points.kept].map(([index, refs]) => chainFrom(refs, index, datumAt(index)))
  // what a question reaches is told from there
  const covered = new Set([...points.asked.values()].flatMap(refs => reachOf(refs, graph, ref => !isRecordPort(ref))).map(({ ref }) => keyOf(ref)))
  const roots = new Map<string, Ref>()
  for (const place of points.places) {
    for (const root of rootsOf(place, graph, ref => covered.has(keyOf(ref)) || isRecordPort(ref))) if (!covered.has(keyOf(root)) && !isRecordPort(root)) roots.set(keyOf(root), root)
  }
  for (const [, root] of [...roots].sort(([a], [b]) => a < b ? -1 : 1)) {
    const models = reachOf([root], graph, ref => !isRecordPort(ref) || ref.path.length > 1).flatMap(({ ref }) => points.at(ref)).map(hit => datumAt(hit.datum))
    const byCategory = new Map(models.map(model => [model.category, model]))
    for (const model of byCategory.values()) chains.push(chainFrom([root], undefined, model))
  }
  return chains.filter(chain => chain.hits.length > 1)
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
