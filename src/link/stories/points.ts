import { endOf, keyName, startOf } from '../../kit/ast.js'
import type { FileFacts, Node, PlacedDatum, ProofKind, Location, Span } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { nounOf } from '../reads/names.js'
import type { Check } from './edges.js'
import { formOfControl } from './form-ports.js'
import { controlled } from './forms.js'
import { below, keyOf } from './graph.js'
import { placeIn, type Edge, type Ref, type World } from './ports.js'
import type { SchemaSpan } from './schemas.js'
import { refOf } from './refs.js'
import { recordPort } from './stores.js'

/** A datum that stands at a place, and how that is known where it is not what the place is. */
export interface Hit { datum: number; proof?: { how: ProofKind; at: Location } }

export interface Points {
  /** The data that stand in a place. */
  at(ref: Ref): Hit[]
  /** Places of data that hold something by themselves, to look from: of requests, sends and schemas. */
  places: Ref[]
  /** Places at which each question begins, by datum. */
  asked: Map<number, Ref[]>
  /** What is kept, by datum. */
  kept: Map<number, Ref[]>
  edges: Edge[]
}

export const isRecordPort = (ref: Ref): boolean => ref.port.startsWith('record ')

/** Where the data of the program stand among the ports. */
export function pointsOf(data: readonly PlacedDatum[], facts: readonly FileFacts[], checks: readonly Check[], fileAt: (path: string) => CodeFile | undefined, world: World): Points {
  const places = new Map<string, { ref: Ref; hits: Hit[] }>()
  const asked = new Map<number, Ref[]>()
  const kept = new Map<number, Ref[]>()
  const edges: Edge[] = []
  const put = (ref: Ref, hit: Hit): void => {
    const known = places.get(keyOf(ref))
    if (known) known.hits.push(hit)
    else places.set(keyOf(ref), { ref, hits: [hit] })
  }
  const forms = new Map(facts.map(one => [one.path, one.forms ?? []]))
  const columns = new Map<string, number[]>()
  data.forEach((datum, index) => {
    const { file, role, name, owner, at } = datum
    const path = keysOf(name)
    if (role === 'asked') {
      const own = (forms.get(file) ?? []).find(form => form.at.start <= at.start && at.end <= form.end)
      const code = fileAt(file)
      const port = code ? formOfControl(owner, at, code) : `form ${file} ${owner}`
      const refs = [...port === undefined ? [] : [{ port, path }], ...own ? [{ port: `formAt ${file} ${own.at.start}`, path }] : []]
      asked.set(index, refs)
      for (const { ref, node } of code ? controlled(at, code, world) : []) for (const from of refs.slice(0, 1)) edges.push({ from, to: ref, how: 'control', at: placeIn(code as CodeFile, node) })
    } else if (role === 'kept') {
      const refs: Ref[] = [{ port: recordPort(datum), path }]
      // userSchema.profile.name is the name of a user's profile
      const [outer = '', ...keys] = datum.id.slice(datum.id.indexOf('#') + 1).replace(/~\d+$/, '').split('.')
      if (keys.length > 1 && datum.detector !== 'prisma') refs.push({ port: `record other ${nounOf(outer)}`, path: keys })
      kept.set(index, refs)
      for (const ref of refs) columns.set(keyOf(ref), [...columns.get(keyOf(ref)) ?? [], index])
    } else if (role === 'taken' || datum.kind === 'send') {
      const code = fileAt(file)
      const node = code && valueAt(at, code)
      const ref = code && node ? refOf(node, code, world) : undefined
      const of = datum.kind === 'send' ? datum.of?.path ?? [] : []
      if (ref && code && node) put({ port: ref.port, path: [...ref.path, ...of] }, { datum: index, ...datum.kind === 'send' && { proof: { how: 'value' as const, at: placeIn(code, node) } } })
    }
  })
  const schemaAt = checked(data, fileAt)
  const byPort = new Map<string, Check[]>()
  for (const check of checks) {
    byPort.set(check.ref.port, [...byPort.get(check.ref.port) ?? [], check])
    for (const [rest] of schemaAt.all(check.spans)) {
      const ref = { port: check.ref.port, path: [...check.ref.path, ...rest] }
      if (!places.has(keyOf(ref))) places.set(keyOf(ref), { ref, hits: [] })
    }
  }
  const unsure = new Set([...columns.values()].filter(list => isTwice(list.map(index => data[index] as PlacedDatum))).flat())
  return {
    asked, kept, edges, places: [...places.values()].map(one => one.ref),
    at(ref) {
      const own = places.get(keyOf(ref))?.hits ?? []
      const columnHits = isRecordPort(ref) ? (columns.get(keyOf(ref)) ?? []).filter(index => !unsure.has(index)).map((datum): Hit => ({ datum })) : []
      const schemas = (byPort.get(ref.port) ?? []).flatMap(({ ref: of, spans, how, at }): Hit[] => {
        const rest = below(ref.path, of.path)
        return rest === undefined || rest.length === 0 ? [] : schemaAt.find(rest, spans).map(datum => ({ datum, proof: { how, at } }))
      })
      return [...columnHits, ...own, ...schemas]
    },
  }
}

/** What is observed where it is written, and declared nowhere: a table of one name is one table. */
const undeclared = /^(supabase|mongodb|firestore|appwrite|instantdb|dexie|pouchdb)$/

/** Whether one library declares a column in two files: of two tables of one name nobody knows which is meant. */
function isTwice(columns: readonly PlacedDatum[]): boolean {
  const files = new Map<string, Set<string>>()
  for (const { detector, file } of columns) if (!undeclared.test(detector)) files.set(detector, (files.get(detector) ?? new Set()).add(file))
  return [...files.values()].some(one => one.size > 1)
}

/** The keys of a name, without the places of lists: `contacts[0].email`. */
const keysOf = (name: string): string[] => name.split('.').map(key => key.replace(/\[.*$/, '')).filter(key => key !== '' && !/^(\d+|index|idx|[ijkn])$/.test(key))

/** The keys of schemas by where they are declared. */
function checked(data: readonly PlacedDatum[], fileAt: (path: string) => CodeFile | undefined): { find(path: readonly string[], spans: readonly SchemaSpan[]): number[]; all(spans: readonly SchemaSpan[]): (readonly [string[], number])[] } {
  const byFile = new Map<string, number[]>()
  data.forEach((datum, index) => {
    if (datum.role === 'checked') byFile.set(datum.file, [...byFile.get(datum.file) ?? [], index])
  })
  const keysAt = (span: SchemaSpan): (readonly [string[], number])[] => (byFile.get(span.file) ?? []).flatMap(index => {
    const { at } = data[index] as PlacedDatum
    const code = span.start <= at.start && at.end <= span.end ? fileAt(span.file) : undefined
    const keys = code ? keysWithin(at, span, code) : []
    return keys.length === 0 || span.without.has(keys[0] as string) ? [] : [[keys, index] as const]
  })
  return {
    all: spans => spans.flatMap(keysAt),
    find(path, spans) {
      const full = path.join('.')
      const found = [...new Set(spans.flatMap(keysAt).filter(([keys]) => keys.join('.') === full).map(([, index]) => index))]
      // of two keys of one name nobody knows which is meant
      return found.length === 1 ? found : []
    },
  }
}

/** The keys that lead to a place from where its schema begins. */
function keysWithin(at: Span, { start, end }: SchemaSpan, { tree }: CodeFile): string[] {
  const keys: string[] = []
  for (let node = tree.nodes.find(one => startOf(one) === at.start && endOf(one) === at.end); node && startOf(node) >= start && endOf(node) <= end; node = tree.parent(node)) {
    if (node.type === 'Property' || node.type === 'PropertyDefinition') keys.unshift(keyName(node) ?? '')
  }
  return keys
}

/** The value that stands in a place: of a property what it holds. */
function valueAt(at: Span, { tree }: CodeFile): Node | undefined {
  const node = tree.nodes.find(one => startOf(one) === at.start && endOf(one) === at.end) ?? tree.nodes.findLast(one => startOf(one) <= at.start && endOf(one) >= at.end)
  const value = node?.type === 'Property' ? node.value as Node : node
  return value?.type === 'AssignmentPattern' ? value.left as Node : value?.type === 'SpreadElement' ? value.argument as Node : value
}
