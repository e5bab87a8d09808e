import { calleeName, keyName, unwrap } from '../kit/ast.js'
import { dropEdit } from '../kit/edits.js'
import { functionName } from '../kit/owner.js'
import { localValue, type Frame } from '../kit/scope.js'
import type { Node, Slot, Word } from '../types/index.js'
import { valueWords } from './value-words.js'
import type { Visited } from './walk.js'
import { isExported, isForwarder, type Forward } from './wrappers.js'

/** Slots in which an object is a bag of data, so that handing it over whole means handing all of it over. */
export const bags = new Set<Slot>(['traits', 'properties', 'context', 'content'])
const maxDepth = 4

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
}

/** Reads what stands in one slot: an object's properties, a template's holes, a record handed over whole, or a single value. */
export function readData(call: Call, slot: Slot, node: Node, forwards: Forward[], keys: readonly string[] = [], depth = 0): void {
  const { visited } = call
  if (depth > maxDepth) return
  const direct = unwrap(node)
  const value = direct.type === 'Identifier' ? resolved(direct, visited.frame) : direct
  switch (value.type) {
    case 'ObjectExpression':
      for (const property of value.properties as Node[]) readProperty(call, slot, property, keys, forwards, depth + 1, value === direct)
      return
    case 'ArrayExpression':
      for (const element of value.elements as (Node | null)[]) if (element) readData(call, slot, element, forwards, keys, depth + 1)
      return
    case 'TemplateLiteral':
      for (const hole of value.expressions as Node[]) readData(call, slot === 'id' ? 'id' : 'message', hole, forwards, keys, depth + 1)
      return
    case 'BinaryExpression':
      if (value.operator !== '+') return
      for (const side of [value.left, value.right]) readData(call, slot, side, forwards, keys, depth + 1)
      return
    case 'ConditionalExpression':
      for (const side of [value.consequent, value.alternate]) readData(call, slot, side, forwards, keys, depth + 1)
      return
    case 'Literal':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return
    case 'NewExpression':
      // new Error(`no mail to ${user.email}`)
      if (!/Error$/.test(calleeName(value.callee) ?? '')) break
      for (const argument of (value.arguments as Node[]).slice(0, 1)) readData(call, 'message', argument, forwards, keys, depth + 1)
      return
    case 'CallExpression': {
      const name = calleeName(value.callee)
      if (name === 'stringify' || name === 'assign' || name === 'fromEntries') {
        for (const argument of value.arguments as Node[]) readData(call, slot, argument, forwards, keys, depth + 1)
        return
      }
      break
    }
    default:
  }
  noteForward(call, slot, direct, forwards)
  // `console.log(user)` prints all of it; in a template it is only text
  const whole = bags.has(slot) || (slot === 'message' && depth === 0)
  sendValue(call, slot, direct, undefined, keys, whole && isRecordLike(direct) && !call.opaque ? 'passed' : undefined)
}

/** A name stands for the object literal or template it was given; everything else stays what it is. */
function resolved(node: Node, frame: Frame | undefined): Node {
  const value = localValue(node, frame)
  return value && (value.type === 'ObjectExpression' || value.type === 'TemplateLiteral') ? value : node
}

const isRecordLike = (node: Node): boolean => node.type === 'Identifier' || node.type === 'MemberExpression'

/** Reads one property of an object that is sent: a spread, a nested object, or a key with its value. */
export function readProperty(call: Call, slot: Slot, property: Node, keys: readonly string[], forwards: Forward[], depth: number, direct = true): void {
  const { visited } = call
  if (property.type === 'SpreadElement') {
    const spread = unwrap(property.argument)
    const inner = spread.type === 'LogicalExpression' ? unwrap(spread.right) : spread
    const value = inner.type === 'Identifier' ? resolved(inner, visited.frame) : inner
    if (value.type === 'ObjectExpression' || value.type === 'ConditionalExpression') readData(call, slot, value, forwards, keys, depth + 1)
    else {
      noteForward(call, slot, inner, forwards)
      if (isRecordLike(inner)) sendValue(call, slot, inner, direct ? property : undefined, keys, 'spread')
      else visited.collect.gap({ surface: 'sink', reason: 'spread', what: `what ${call.name}() spreads`, at: visited.walk.spanOf(property), detector: call.detector, owners: visited.walk.owners() })
    }
    return
  }
  if (property.type !== 'Property' || call.read.has(property.value)) return
  const key = keyName(property)
  if (key === undefined) {
    visited.collect.gap({ surface: 'sink', reason: 'computed', what: `a computed key of ${call.name}()`, at: visited.walk.spanOf(property), detector: call.detector, owners: visited.walk.owners() })
    return
  }
  const value = unwrap(property.value)
  const inner = value.type === 'Identifier' && !property.shorthand ? resolved(value, visited.frame) : value
  if (inner.type === 'ObjectExpression' || inner.type === 'ArrayExpression') {
    readData(call, slot, inner, forwards, [...keys, key], depth + 1)
    return
  }
  if (inner.type === 'Literal' || (inner.type === 'TemplateLiteral' && inner.expressions.length === 0)) return
  if (inner.type === 'TemplateLiteral' && inner.expressions.length > 1) {
    readData(call, slot, inner, forwards, [...keys, key], depth + 1)
    return
  }
  if (/^(ArrowFunction|Function)Expression$|^Literal$/.test(inner.type)) return
  noteForward(call, slot, inner, forwards, true)
  sendValue(call, slot, inner, property, [...keys, key], bags.has(slot) && isRecordLike(inner) && !call.opaque ? 'passed' : undefined, direct)
}

/** Emits one datum: its key if it has one, and every name its value goes through. */
function sendValue(call: Call, slot: Slot, value: Node, property: Node | undefined, keys: readonly string[], whole?: 'passed' | 'spread', direct = true): void {
  const { visited } = call
  const words: Word[] = keys.toReversed().map(text => ({ kind: 'identifier' as const, text }))
  const paths: string[][] = []
  valueWords(value, words, paths, visited.frame, 0)
  const name = whole === 'spread' ? paths[0]?.at(-1) : keys.at(-1) ?? paths[0]?.at(-1)
  if (name === undefined) return
  const at = visited.walk.spanOf(property ?? value)
  visited.collect.send({
    sink: call.sink, call: call.name, callAt: visited.walk.spanOf(call.node), slot, name, owners: visited.walk.owners(),
    valuePath: paths[0] ?? [], ...(whole && { whole }), words, at, detector: call.detector,
    drop: property && direct ? dropEdit(property, visited.walk.text) : undefined,
  })
}

/** Remembers that a parameter of a function around the call ends up in this slot. */
function noteForward(call: Call, slot: Slot, node: Node, forwards: Forward[], keyed = false): void {
  const { visited } = call
  const origin = visited.walk.origin(node)
  if (origin?.kind !== 'param' || !visited.walk.ancestors.includes(origin.fn)) return
  if (node.type !== 'Identifier' || !isForwarder(origin.fn, slot)) return
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
