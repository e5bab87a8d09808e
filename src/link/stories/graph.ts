import type { StoryProof } from '../../types/index.js'
import type { Edge, Ref } from './ports.js'
import type { Relate } from './relations.js'

/** A value in a place, and how it came there. */
export interface Reached { ref: Ref; from?: Reached; proof?: StoryProof }

export interface Graph {
  /** Places from which a value goes here. */
  before(ref: Ref): Ref[]
  /** Places to which it goes from here. */
  after(ref: Ref): { ref: Ref; proof: StoryProof }[]
  /** Whether it is what a component calls that several parents have handed a function of their own. */
  isShared(ref: Ref): boolean
}

export const keyOf = ({ port, path }: Ref): string => `${port}\n${path.join('.')}`

/** What stands below a path; undefined for what stands beside it. */
export function below(path: readonly string[], prefix: readonly string[]): readonly string[] | undefined {
  return prefix.length <= path.length && prefix.every((step, index) => step === path[index]) ? path.slice(prefix.length) : undefined
}

/** More keys than this are no datum any more: a cycle that adds one each time round. */
const mostKeys = 8

/** The ways on which values go. */
export function graphOf(written: readonly Edge[], relate: Relate): Graph {
  const edges = written.flatMap(edge => ofRelation(edge, relate))
  const out = grouped(edges, edge => edge.from.port)
  const into = grouped(edges, edge => edge.to.port)
  return {
    isShared: ({ port }) => port.startsWith('called ') && new Set((out.get(port) ?? []).map(edge => edge.to.port)).size > 1,
    before: ref => (into.get(ref.port) ?? []).flatMap(({ from, to, how, without }) => {
      // a component that shows what it is given is no source: a question in it is looked from
      if (how === 'control') return []
      const rest = below(ref.path, to.path)
      return rest === undefined || rest.length > 0 && isKey(from) || without?.has(rest[0] ?? '') === true || from.path.length + rest.length > mostKeys ? [] : [{ port: from.port, path: [...from.path, ...rest] }]
    }),
    after: ref => [...related(ref, relate), ...(out.get(ref.port) ?? []).flatMap(({ from, to, how, at, without, whole }) => {
      const rest = below(ref.path, from.path)
      if (rest === undefined || without?.has(rest[0] ?? '') === true || to.path.length + rest.length > mostKeys) return []
      return [{ ref: { port: to.port, path: [...to.path, ...rest] }, proof: { how, at, ...(whole === true && rest.length > 0 && { whole }) } }]
    })],
  }
}

/** A key that names something holds nothing: what stands below where it goes came from elsewhere. */
const isKey = ({ path }: Ref): boolean => /^(id|uuid|slug)$|Ids?$|(^|_)ids?$/.test(path.at(-1) ?? '')

/** What is read through a relation (`session.user`) comes from the record itself, through however many. */
function ofRelation(edge: Edge, relate: Relate): Edge[] {
  const from = edge.from.port.startsWith('record ') ? relate(edge.from) : undefined
  if (!from) return [edge]
  return [edge, ...ofRelation({ ...edge, from }, relate)]
}

/** The same value as that of the record behind a relation. A place of its own it has none: it is the same read or write. */
function related(ref: Ref, relate: Relate): { ref: Ref; proof: StoryProof }[] {
  const behind = ref.path.length < 2 ? undefined : relate(ref)
  return behind && behind.path.length > 0 ? [{ ref: behind, proof: { how: 'record', at: nowhere } }] : []
}

export const nowhere = { file: '', start: 0, end: 0, line: 0, column: 0, endLine: 0, endColumn: 0 }

function grouped(edges: readonly Edge[], portOf: (edge: Edge) => string): Map<string, Edge[]> {
  const groups = new Map<string, Edge[]>()
  for (const edge of edges) {
    const group = groups.get(portOf(edge))
    if (group) group.push(edge)
    else groups.set(portOf(edge), [edge])
  }
  return groups
}

/** More places than this would be a program in which everything leads everywhere. */
const mostPlaces = 3000

/** All places that a value reaches, nearest first. `isPassed`: whether it goes on from there. */
export function reachOf(starts: readonly Ref[], graph: Graph, isPassed: (ref: Ref) => boolean): Reached[] {
  const found = new Map<string, Reached>()
  const queue: Reached[] = []
  const add = (one: Reached): void => {
    const key = keyOf(one.ref)
    if (found.has(key) || found.size >= mostPlaces) return
    found.set(key, one)
    queue.push(one)
  }
  for (const ref of starts) add({ ref })
  for (let index = 0; index < queue.length; index++) {
    const from = queue[index] as Reached
    if (index >= starts.length && !isPassed(from.ref)) continue
    for (const { ref, proof } of graph.after(from.ref)) if (!isBack(ref, from, proof)) add({ ref, from, proof })
  }
  return queue
}

/**
 * What a component was given by one parent does not go to all who hear of what it sets: `<Edit value={user.name} onSave={saveUser} />` beside
 * `<Edit value={team.name} onSave={saveTeam} />`, `<Input value={email} onChange={setEmail} />` anywhere.
 */
function isBack({ port }: Ref, from: Reached, { how }: StoryProof): boolean {
  if (how === 'control') return from.proof?.how === 'prop'
  const component = port.startsWith('called ') ? /param .*$/.exec(port)?.[0] : undefined
  if (component === undefined) return false
  for (let at: Reached | undefined = from; at; at = at.from) if (at.ref.port === component && at.proof?.how === 'prop') return true
  return false
}

/** Where a value begins, seen from a place: places into which nothing leads. `isEnd`: places behind which is not looked. */
export function rootsOf(start: Ref, graph: Graph, isEnd: (ref: Ref) => boolean): Ref[] {
  const seen = new Set<string>()
  const roots: Ref[] = []
  const left = [start]
  while (left.length > 0 && seen.size < mostPlaces) {
    const ref = left.pop() as Ref
    if (seen.has(keyOf(ref))) continue
    seen.add(keyOf(ref))
    const before = isEnd(ref) ? [] : graph.before(ref)
    if (before.length === 0) roots.push(ref)
    left.push(...before)
  }
  return roots
}
