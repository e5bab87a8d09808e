import { endOf, literalText, startOf } from '../kit/ast.js'
import { dropEdit } from '../kit/edits.js'
import type { Frame } from '../kit/frames.js'
import { functionName } from '../kit/owner.js'
import { originOf } from '../kit/scope.js'
import { placeKey } from '../kit/place-key.js'
import type { GapObservation, Node, SendObservation, Slot, TypedValue, TypedValues, Word } from '../types/index.js'
import { idEdit } from './user-ids.js'
import { valueWords, type ValueNames } from './value-words.js'
import type { Visited } from './walk.js'
import { paramsBehind, type Param } from './params.js'
import { calledAs, isExported, isForwarder, type Forward } from './wrappers.js'

/** Slots in which an object is a bag of data, so that handing it over whole means handing all of it over. */
export const bags = new Set<Slot>(['traits', 'properties', 'context', 'content'])

/** One call that sends, while its arguments are read. */
export interface Call {
  sink: string
  detector: string
  name: string
  node: Node
  visited: Visited
  /** Values that a more particular slot has read: `user_id` of a bag that is read whole afterwards. */
  read: Set<Node>
  /** The project's own function, by name only: what it does with a record it is given stands in another file. */
  opaque?: boolean
  /** What is handed over whole and cannot be read is worth a word: not for logs, which are handed everything. */
  closely: boolean
  /** Properties that an object of this file was given after it was made. */
  given: ReadonlyMap<Node, readonly Given[]>
  values?: number
  /** Something was nested too deeply; said once. */
  cut?: boolean
  /** Parameters handed over whole: known where their function is called, if it is. */
  waiting: Waiting[]
  /** Its recipient is the host it goes to: without a datum it is worth no word. */
  hosted?: boolean
  /** Where the data ends is here: whoever calls the function around it only asks for an address. */
  ends?: boolean
  /** Whether the function of this file that is called demands what stands under these keys. */
  demands?: (keys: readonly string[]) => boolean
  /** What types say of values that are handed over as they are. */
  typed: TypedValues
  /** Addresses that a call has read: what is put into them has its recipient. */
  taken?: Set<Node>
}

export interface Waiting { fn: Node; name: string; exported: boolean; say(): void }

/** `payload.email = user.email` */
export interface Given { property: Node; frame: Frame | undefined }

/** Where in a call's arguments the reading stands. */
export interface Place {
  frame: Frame | undefined
  keys: readonly string[]
  depth: number
  /** Inside a text: an object is not printed there. */
  text: boolean
  /** Written in the call itself, and not behind a name. */
  direct: boolean
}
/** Emits one datum: its key if it has one, and every name its value goes through. */
export function sendValue(call: Call, slot: Slot, value: Node, property: Node | undefined, { frame, keys, direct }: Place, whole?: 'passed' | 'spread'): void {
  const { visited } = call
  const words: Word[] = keys.toReversed().map(text => ({ kind: 'identifier' as const, text }))
  const names: ValueNames = { words, paths: [], written: [] }
  valueWords(value, names, frame)
  const name = whole === 'spread' ? names.written[0]?.at(-1) : keys.at(-1) ?? names.written[0]?.at(-1)
  if (name === undefined) return
  const at = visited.walk.spanOf(property ?? value)
  const typed = call.typed[placeKey(at)]
  // its type is a name for it too, unless it is of some of the type's fields only
  if (typed?.name !== undefined && whole && !typed.part) words.push({ kind: 'value', text: typed.name })
  const sent = visited.collect.send({
    sink: call.sink, call: call.name, callAt: visited.walk.spanOf(call.node), slot, name, owners: visited.walk.owners(),
    valuePath: names.paths[0] ?? [], ...(whole && { whole }), words, at, detector: call.detector,
    drop: property && direct && isDroppable(slot, property, keys) && !call.demands?.(keys) ? dropEdit(property, visited.walk.text) : undefined,
    byId: slot === 'id' || call.sink === 'logs' && property === undefined ? idEdit(value, property, { ...visited, frame }) : undefined,
  })
  if (typed) sendTyped(call, slot, property ?? value, typed, names.written[0] ?? [], sent)
}

/** Emits what a type says that a value holds, each field as if it were written there. `written`: the names it goes by; `whole`: the observation of the value itself. */
export function sendTyped(call: Call, slot: Slot, value: Node, { fields, name: type }: TypedValue, written: readonly string[], whole?: SendObservation): void {
  const { visited } = call
  const holder = { name: written.join('.'), ...(type !== undefined && { type }), ...(whole && { id: whole.id }) }
  for (const { path, owners, type: declared, comment } of fields) {
    const name = path.at(-1) as string
    visited.collect.send({
      sink: call.sink, call: call.name, callAt: visited.walk.spanOf(call.node), slot, name, owners: visited.walk.owners(), valuePath: owners.length > 0 ? [...owners, name] : [...written, ...path],
      words: [
        ...path.toReversed().map(text => ({ kind: 'identifier' as const, text })),
        ...[[...written, ...path], [...owners, name]].flatMap(steps => steps.length < 2 ? [] : [{ kind: 'value' as const, text: steps.join('.') }]),
        { kind: 'declaredType', text: declared }, ...(comment === undefined ? [] : [{ kind: 'comment' as const, text: comment }]),
      ],
      at: visited.walk.spanOf(value), detector: call.detector, of: { ...holder, path },
    })
  }
}

/** Keys under which a text stands as such, so that they say nothing of what is put into it. */
export const textKeys = /^(text|html|body|content|subject|message|prompt|markdown|title|preheader|preview|system|input|instructions|react|data)(part|body|content)?$/i

/** What stands in a bag beside others can go; whom a call is about, to whom and what it writes cannot, nor may a component be without it. */
const isDroppable = (slot: Slot, property: Node, keys: readonly string[]): boolean => bags.has(slot)
  && property.name === undefined && !(slot === 'content' && textKeys.test(keys.at(-1) ?? ''))

/** Emits a datum of which only the name is known: what is kept under it, whatever that is. `word`: what it means, where the name is a code. */
export function sendName(call: Call, slot: Slot, name: string, node: Node, word = name): void {
  const { visited } = call
  visited.collect.send({
    sink: call.sink, call: call.name, callAt: visited.walk.spanOf(call.node), slot, name, owners: visited.walk.owners(), valuePath: [],
    words: [{ kind: 'identifier', text: word }], at: visited.walk.spanOf(node), detector: call.detector,
  })
}

export const contains = (outer: Node, inner: Node): boolean => startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer)

export function gap({ visited, detector }: Call, reason: GapObservation['reason'], what: string, at: Node): void {
  visited.collect.gap({ surface: 'sink', reason, what, at: visited.walk.spanOf(at), detector, owners: visited.walk.owners() })
}

/** A bag that is handed over whole and is not written in this file. Parameters of wrappers are known where those are called. */
export function unknown(call: Call, node: Node, frame: Frame | undefined, at = node): void {
  const typed = call.typed[placeKey(call.visited.walk.spanOf(at))]
  if (typed && !typed.open) return
  if (!call.closely || literalText(node) !== undefined || node.type === 'Identifier' && /^(undefined|arguments)$/.test(node.name)) return
  if (!/^(Identifier|MemberExpression|CallExpression|LogicalExpression)$/.test(node.type)) return
  const what = `what ${call.name}() is handed is not known here`
  const origin = originOf(node, frame)
  if (origin?.kind === 'param' && call.visited.walk.ancestors.includes(origin.fn)) {
    const { ancestors } = call.visited.walk
    const index = ancestors.indexOf(origin.fn)
    const name = functionName(ancestors, index)
    const called = calledAs(ancestors, index)
    if (name !== undefined && called !== undefined && isForwarder(origin.fn, 'properties', call.sink, name)) {
      call.waiting.push({ fn: origin.fn, name, exported: isExported(name, ancestors, index), say: () => { gap(call, 'dynamic', what, at) } })
      return
    }
  }
  gap(call, 'dynamic', what, at)
}

/** Remembers that a parameter of a function around the call ends up in this slot. */
export function noteForward(call: Call, slot: Slot, node: Node, forwards: Forward[], frame: Frame | undefined, keyed = false): void {
  if (call.ends) return
  for (const param of paramsBehind(node, frame)) noteParam(call, slot, param, forwards, keyed)
}

/** What says of a value how much or of what kind it is, and nothing of what stands in it. */
const counting = /^(length|size|constructor)$/

/** The same of a parameter that is known already. */
export function noteParam(call: Call, slot: Slot, { fn, index, path }: Param, forwards: Forward[], keyed: boolean): void {
  const { ancestors } = call.visited.walk
  const at = ancestors.indexOf(fn)
  if (at < 0 || call.ends) return
  const name = functionName(ancestors, at)
  if (!isForwarder(fn, slot, call.sink, name) || counting.test(path.at(-1) ?? '')) return
  const known = forwards.some(one => one.fn === fn && one.index === index && one.slot === slot && one.sink === call.sink && one.path.join('.') === path.join('.'))
  if (known) return
  forwards.push({
    fn, index, path, keyed, slot, sink: call.sink, detector: call.detector, name: calledAs(ancestors, at), exported: name !== undefined && isExported(name, ancestors, at),
  })
}
