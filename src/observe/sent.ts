import { calleeName, endOf, keyName, literalText, startOf, unwrap } from '../kit/ast.js'
import { dropEdit } from '../kit/edits.js'
import { functionName } from '../kit/owner.js'
import type { Frame } from '../kit/frames.js'
import { originOf } from '../kit/scope.js'
import type { GapObservation, Node, Slot, Word } from '../types/index.js'
import { behind, givenBy, holesOf, isChoiceOfPayloads, isPayload, isPrinting, mapped } from './behind.js'
import { valueWords, type ValueNames } from './value-words.js'
import type { Visited } from './walk.js'
import { isExported, isForwarder, type Forward } from './wrappers.js'

/** Slots in which an object is a bag of data, so that handing it over whole means handing all of it over. */
export const bags = new Set<Slot>(['traits', 'properties', 'context', 'content'])
const maxDepth = 10
/** Values read for one call: names that stand for lists of names could give endless ones. */
const maxValues = 2000

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
}

export interface Waiting { fn: Node; name: string; exported: boolean; say(): void }

/** `payload.email = user.email` */
export interface Given { property: Node; frame: Frame | undefined }

/** Where in a call's arguments the reading stands. */
interface Place {
  frame: Frame | undefined
  keys: readonly string[]
  depth: number
  /** Inside a text: an object is not printed there. */
  text: boolean
  /** Written in the call itself, and not behind a name. */
  direct: boolean
}

/** Reads what stands in one slot: an object's properties, a template's holes, a record handed over whole, or a single value. */
export function readData(call: Call, slot: Slot, node: Node, forwards: Forward[], keys: readonly string[] = []): void {
  read(call, slot, node, forwards, { frame: call.visited.frame, keys, depth: 0, text: false, direct: true })
}

/** Reads one property of an object that is sent: a spread, a nested object, or a key with its value. */
export function readProperty(call: Call, slot: Slot, property: Node, forwards: Forward[]): void {
  readOne(call, slot, property, forwards, { frame: call.visited.frame, keys: [], depth: 0, text: false, direct: true })
}

function read(call: Call, slot: Slot, node: Node, forwards: Forward[], place: Place): void {
  call.values = (call.values ?? 0) + 1
  if (place.depth > maxDepth || call.values > maxValues) {
    if (!call.cut) gap(call, 'unreadable', `what stands deeply nested in ${call.name}()`, node)
    call.cut = true
    return
  }
  const written = unwrap(node)
  const seen = behind(written, place.frame)
  const value = seen.node
  const inside: Place = { ...place, frame: seen.frame, depth: place.depth + 1, direct: place.direct && value === written }
  const readAll = (slot: Slot, nodes: readonly (Node | null)[], more: Partial<Place> = {}): void => {
    for (const one of nodes) if (one) read(call, slot, one.type === 'SpreadElement' ? one.argument : one, forwards, { ...inside, ...more })
  }
  switch (value.type) {
    case 'ObjectExpression':
      for (const property of value.properties as Node[]) readOne(call, slot, property, forwards, inside)
      for (const { property, frame } of call.given.get(value) ?? []) readOne(call, slot, property, forwards, { ...inside, frame, direct: false })
      return
    case 'ArrayExpression':
      readAll(slot, value.elements as (Node | null)[])
      return
    case 'TemplateLiteral':
      readAll(slot === 'id' ? 'id' : 'message', holesOf(value), { text: true })
      return
    case 'BinaryExpression':
      if (value.operator === '+') readAll(slot, holesOf(value), { text: true })
      return
    case 'ConditionalExpression':
      readAll(slot, [value.consequent, value.alternate])
      return
    case 'LogicalExpression':
      if (!isChoiceOfPayloads(value)) break
      readAll(slot, value.operator === '&&' ? [value.right] : [value.left, value.right])
      return
    case 'Literal':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return
    case 'NewExpression':
      // new Error(`no mail to ${user.email}`)
      if (!/Error$/.test(calleeName(value.callee) ?? '')) break
      readAll('message', (value.arguments as Node[]).slice(0, 1))
      return
    case 'CallExpression': {
      if (isPrinting(value)) {
        readAll(slot, calleeName(value.callee) === 'assign' ? value.arguments as Node[] : (value.arguments as Node[]).slice(0, 1), { text: false })
        return
      }
      const fn = mapped(value)
      const given = fn && givenBy({ node: fn, frame: seen.frame })
      if (!given) break
      read(call, slot, given.node, forwards, { ...inside, frame: given.frame })
      return
    }
    default:
  }
  noteForward(call, slot, written, forwards, place.frame)
  // `console.log({ user })` prints all of it; in a template it is only text
  const whole = !place.text && (bags.has(slot) || slot === 'message') && isRecordLike(written) && !call.opaque
  sendValue(call, slot, written, undefined, place, whole ? 'passed' : undefined)
  if (place.keys.length === 0 && bags.has(slot) && !place.text) unknown(call, written, place.frame)
}

const isRecordLike = (node: Node): boolean => node.type === 'Identifier' || node.type === 'MemberExpression'

function readOne(call: Call, slot: Slot, property: Node, forwards: Forward[], place: Place): void {
  if (property.type === 'SpreadElement') {
    readSpread(call, slot, property, forwards, place)
    return
  }
  if (property.type !== 'Property' || call.read.has(property.value)) return
  const key = keyName(property)
  if (key === undefined) {
    gap(call, 'computed', `a computed key of ${call.name}()`, property)
    return
  }
  const written = unwrap(property.value)
  if (/^(ArrowFunction|Function)Expression$|^Literal$/.test(written.type)) return
  const keys = [...place.keys, key]
  const { node } = behind(written, place.frame)
  // a text with one part in it is that part, and its key is a word for it
  const oneValue = (node.type === 'TemplateLiteral' || node.type === 'BinaryExpression') && holesOf(node).length === 1
  if (isPayload(node) && !oneValue) {
    read(call, slot, written, forwards, { ...place, keys })
    return
  }
  noteForward(call, slot, written, forwards, place.frame, true)
  const whole = !oneValue && (bags.has(slot) || slot === 'message') && isRecordLike(written) && !call.opaque
  sendValue(call, slot, written, property, { ...place, keys }, whole ? 'passed' : undefined)
}

function readSpread(call: Call, slot: Slot, property: Node, forwards: Forward[], place: Place): void {
  const spread = unwrap(property.argument)
  const inner = spread.type === 'LogicalExpression' && spread.operator === '&&' ? unwrap(spread.right) : spread
  const { node } = behind(inner, place.frame)
  if (node.type === 'ObjectExpression' || isChoiceOfPayloads(node)) {
    read(call, slot, inner, forwards, { ...place, depth: place.depth + 1 })
    return
  }
  const record = inner.type === 'LogicalExpression' ? unwrap(inner.left) : inner
  noteForward(call, slot, record, forwards, place.frame)
  // whom a function of the project is told about comes first; what it hands on of that stands in another file
  const about = call.opaque && (call.node.arguments as Node[])[0]?.type === 'ObjectExpression' && contains(call.node.arguments[0] as Node, property)
  if (isRecordLike(record) && !about) {
    sendValue(call, slot, record, place.direct ? property : undefined, place, 'spread')
    unknown(call, record, place.frame, place.direct ? property : record)
  } else gap(call, 'spread', `what ${call.name}() spreads`, property)
}

/** Emits one datum: its key if it has one, and every name its value goes through. */
function sendValue(call: Call, slot: Slot, value: Node, property: Node | undefined, { frame, keys, direct }: Place, whole?: 'passed' | 'spread'): void {
  const { visited } = call
  const words: Word[] = keys.toReversed().map(text => ({ kind: 'identifier' as const, text }))
  const names: ValueNames = { words, paths: [], written: [] }
  valueWords(value, names, frame)
  const name = whole === 'spread' ? names.written[0]?.at(-1) : keys.at(-1) ?? names.written[0]?.at(-1)
  if (name === undefined) return
  const at = visited.walk.spanOf(property ?? value)
  visited.collect.send({
    sink: call.sink, call: call.name, callAt: visited.walk.spanOf(call.node), slot, name, owners: visited.walk.owners(),
    valuePath: names.paths[0] ?? [], ...(whole && { whole }), words, at, detector: call.detector,
    drop: property && direct ? dropEdit(property, visited.walk.text) : undefined,
  })
}

const contains = (outer: Node, inner: Node): boolean => startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer)

function gap({ visited, detector }: Call, reason: GapObservation['reason'], what: string, at: Node): void {
  visited.collect.gap({ surface: 'sink', reason, what, at: visited.walk.spanOf(at), detector, owners: visited.walk.owners() })
}

/** A bag that is handed over whole and is not written in this file. Parameters of wrappers are known where those are called. */
function unknown(call: Call, node: Node, frame: Frame | undefined, at = node): void {
  if (!call.closely || literalText(node) !== undefined || node.type === 'Identifier' && /^(undefined|arguments)$/.test(node.name)) return
  if (!/^(Identifier|MemberExpression|CallExpression|LogicalExpression)$/.test(node.type)) return
  const what = `what ${call.name}() is handed is not known here`
  const origin = originOf(node, frame)
  if (origin?.kind === 'param' && call.visited.walk.ancestors.includes(origin.fn)) {
    const { ancestors } = call.visited.walk
    const index = ancestors.indexOf(origin.fn)
    const name = functionName(ancestors, index)
    if (name !== undefined && isForwarder(origin.fn, 'properties')) {
      call.waiting.push({ fn: origin.fn, name, exported: isExported(name, ancestors, index), say: () => { gap(call, 'dynamic', what, at) } })
      return
    }
  }
  gap(call, 'dynamic', what, at)
}

/** Remembers that a parameter of a function around the call ends up in this slot. */
function noteForward(call: Call, slot: Slot, node: Node, forwards: Forward[], frame: Frame | undefined, keyed = false): void {
  const { visited } = call
  if (node.type !== 'Identifier') return
  const origin = originOf(node, frame)
  if (origin?.kind !== 'param' || !visited.walk.ancestors.includes(origin.fn) || !isForwarder(origin.fn, slot)) return
  const known = forwards.some(one => one.fn === origin.fn && one.index === origin.index && one.slot === slot && one.sink === call.sink
    && one.path.join('.') === origin.path.join('.'))
  if (known) return
  const index = visited.walk.ancestors.indexOf(origin.fn)
  const name = functionName(visited.walk.ancestors, index)
  forwards.push({
    fn: origin.fn, index: origin.index, path: origin.path, keyed, slot, sink: call.sink, detector: call.detector,
    name, exported: name !== undefined && isExported(name, visited.walk.ancestors, index),
  })
}
