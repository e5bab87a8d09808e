import { calleeName, keyName, literalText, propertiesOf, unwrap } from '../kit/ast.js'
import type { CallSpec, Client } from '../kit/define.js'
import { dropEdit } from '../kit/edits.js'
import { pathOf } from '../kit/expression.js'
import { functionName } from '../kit/owner.js'
import { calleeNames, localValue, type Frame, type Origin } from '../kit/scope.js'
import type { Node, Slot, Span, Word } from '../types/index.js'
import type { Collector } from './collect.js'
import { fromPackage, table, type SinkCall } from './table.js'
import type { Visited } from './walk.js'
import { isExported, isForwarder, localFunction, noteWrappers, type Forward } from './wrappers.js'

const slots: readonly Slot[] = ['id', 'to', 'traits', 'properties', 'message', 'context', 'content']
/** Slots in which an object is a bag of data, so that handing it over whole means handing all of it over. */
const bags = new Set<Slot>(['traits', 'properties', 'context', 'content'])
const maxDepth = 4
const maxHops = 3

interface PendingCall { node: Node; visited: Visited; callee: Node }

interface Call {
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

/** The sinks of one file: fed by the walk, finished when all functions are known. */
export interface SinkObserver {
  call(node: Node, visited: Visited): void
  finish(): void
}

export function sinkObserver(wrappers: Readonly<Record<string, string>>, collect: Collector, spanOf: (node: Node) => Span): SinkObserver {
  const forwards: Forward[] = []
  const pending: PendingCall[] = []

  return {
    call(node, visited) {
      const name = node.type === 'NewExpression' ? 'new' : calleeName(node.callee)
      if (name === undefined) return
      const found = node.type === 'NewExpression' ? match(node, name, visited)
        : calleeNames(node.callee, visited.frame).map(one => match(node, one, visited)).find(one => one !== undefined)
      if (found) {
        const call: Call = {
          sink: found.entry.sink.recipient ?? found.entry.sink.name, detector: found.entry.sink.name, name: callName(node), node, visited, read: new Set(),
        }
        observeCall(call, found.spec, forwards)
        return
      }
      if (node.type === 'NewExpression') return
      const callee = localFunction(node.callee, visited.frame)
      if (callee) pending.push({ node, visited, callee })
      else if (Object.hasOwn(wrappers, name) && !isOwnMethod(node)) {
        const sink = wrappers[name] as string
        observeCall({ sink, detector: sink, name, node, visited, read: new Set(), opaque: true }, { rest: [0, 'properties'] }, forwards)
      }
    },
    finish() {
      for (let hop = 0, from = 0; hop < maxHops && from < forwards.length; hop++) {
        const until = forwards.length
        const fresh = forwards.slice(from, until)
        for (const one of pending) {
          const hits = fresh.filter(forward => forward.fn === one.callee)
          if (hits.length > 0) observeForwarded(one, hits, forwards)
        }
        from = until
      }
      noteWrappers(forwards, collect, spanOf)
    },
  }
}

/** Calls on `this` or on a local object of the same name as a wrapper are not the imported wrapper. */
const isOwnMethod = (node: Node): boolean => {
  const callee = unwrap(node.callee)
  return callee.type === 'MemberExpression' && callee.object.type !== 'Identifier'
}

const callName = (node: Node): string => (pathOf(node.callee) ?? ['?']).filter(step => step !== 'this').slice(-2).join('.')

function match(node: Node, name: string, { frame, walk }: Visited): { entry: SinkCall; spec: CallSpec } | undefined {
  const entries = table.sinkCalls.get(name)
  if (!entries) return undefined
  let origin: Origin | undefined = walk.origin(node.callee)
  if (origin && node.type === 'NewExpression') origin = { ...origin, path: [...origin.path, 'new'] }
  for (const entry of entries) {
    if (!fits(entry, origin, node, frame)) continue
    const spec = entry.specs.find(one => one.when === undefined || one.when.every((wanted, index) => meets(node.arguments[index], wanted, frame)))
    if (spec) return { entry, spec }
  }
  return undefined
}

function fits({ client, name }: SinkCall, origin: Origin | undefined, node: Node, frame: Frame | undefined): boolean {
  if (origin?.kind === 'import' && fromPackage(origin.source, client.packages)) return endsWith(origin.path, name)
  if (origin?.kind === 'global' && client.globals?.includes(origin.name)) {
    return origin.path.length === 0 ? name.length === 1 && name[0] === origin.name : endsWith(origin.path, name)
  }
  if (client.instances === undefined || origin?.kind === 'local') return false
  const callee = unwrap(node.callee)
  return callee.type === 'MemberExpression' && isInstance(callee.object, client, frame)
}

/** A project's configured instance by its name, or what one of its own methods gave: `logger`, `req.log`, `logger.child({ … })`. */
function isInstance(node: Node, client: Client, frame: Frame | undefined, hops = 0): boolean {
  const holder = unwrap(node)
  if (hops > maxHops) return false
  if (holder.type === 'CallExpression') {
    const callee = unwrap(holder.callee)
    // posthog()?.capture(…): a project's accessor of its one client
    if (callee.type === 'Identifier') return client.instances?.includes(callee.name as string) === true
    return callee.type === 'MemberExpression' && Object.hasOwn(client.calls, keyName(callee) ?? '') && isInstance(callee.object, client, frame, hops + 1)
  }
  const name = pathOf(holder)?.at(-1)
  if (name !== undefined && client.instances?.includes(name)) return true
  const value = holder.type === 'Identifier' ? localValue(holder, frame) : undefined
  return value?.type === 'CallExpression' && isInstance(value, client, frame, hops + 1)
}

const endsWith = (path: readonly string[], name: readonly string[]): boolean => {
  const steps = path.filter(step => step !== '()' && (step !== 'new' || name[0] === 'new'))
  return name.every((part, index) => steps[steps.length - name.length + index] === part)
}

function meets(argument: Node | undefined, wanted: string, frame: Frame | undefined): boolean {
  if (wanted === '*') return argument !== undefined
  if (argument === undefined) return false
  if (wanted === '{}') return localValue(argument, frame)?.type === 'ObjectExpression'
  return literalText(unwrap(argument)) === wanted
}

/** The argument an `ArgPath` leads to, with the property it was found in. */
function argumentAt(node: Node, path: string, frame: Frame | undefined): { value: Node; property?: Node; partial: boolean } | undefined {
  const [index, ...keys] = path.split('.')
  let value = node.arguments[Number(index)] as Node | undefined
  if (value === undefined || value.type === 'SpreadElement') return undefined
  let property: Node | undefined
  for (const key of keys) {
    const holder: Node | undefined = localValue(value as Node, frame)
    if (holder?.type !== 'ObjectExpression') return { value: value as Node, partial: true }
    property = propertiesOf(holder).find(one => one.type === 'Property' && keyName(one) === key)
    if (!property) return undefined
    value = property.value as Node
  }
  return { value: value as Node, ...(property && { property }), partial: false }
}

function observeCall(call: Call, spec: CallSpec, forwards: Forward[]): void {
  const { node, visited } = call
  const before = visited.collect.observations.length
  const { read } = call
  for (const slot of slots) {
    const paths = spec[slot]
    for (const path of paths === undefined ? [] : typeof paths === 'string' ? [paths] : paths) {
      const found = argumentAt(node, path, visited.frame)
      if (!found || read.has(found.value)) continue
      if (found.partial) readData(call, 'properties', found.value, forwards)
      else if (found.property && !bags.has(slot)) readProperty(call, slot, found.property, [], forwards, 0)
      else readData(call, slot, found.value, forwards)
      read.add(found.value)
    }
  }
  if (spec.rest) {
    for (const argument of (node.arguments as Node[]).slice(spec.rest[0])) readData(call, spec.rest[1], argument, forwards)
  }
  if (visited.collect.observations.length === before) {
    visited.collect.contact({ sink: call.sink, call: call.name, at: visited.walk.spanOf(node), detector: call.detector, owners: visited.walk.owners() })
  }
}

function observeForwarded({ node, visited }: PendingCall, hits: readonly Forward[], forwards: Forward[]): void {
  const read = new Set<string>()
  for (const hit of hits) {
    const argument = node.arguments[hit.index] as Node | undefined
    if (!argument || argument.type === 'SpreadElement') continue
    const call: Call = { sink: hit.sink, detector: hit.detector, name: callName(node), node, visited, read: new Set() }
    const once = `${hit.index}|${hit.path.join('.')}|${hit.sink}`
    if (read.has(once)) continue
    read.add(once)
    let value: Node | undefined = argument
    let property: Node | undefined
    for (const key of hit.path) {
      const holder: Node | undefined = value && localValue(value, visited.frame)
      property = holder && propertiesOf(holder).find(one => one.type === 'Property' && keyName(one) === key)
      value = property?.value as Node | undefined
    }
    if (property && !bags.has(hit.slot)) readProperty(call, hit.slot, property, [], forwards, 0)
    else if (value) readData(call, hit.slot, value, forwards)
  }
}

/** Reads what stands in one slot: an object's properties, a template's holes, a record handed over whole, or a single value. */
function readData(call: Call, slot: Slot, node: Node, forwards: Forward[], keys: readonly string[] = [], depth = 0): void {
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
  sendValue(call, slot, direct, undefined, keys, bags.has(slot) && isRecordLike(direct) && !call.opaque ? 'passed' : undefined)
}

/** A name stands for the object literal or template it was given; everything else stays what it is. */
function resolved(node: Node, frame: Frame | undefined): Node {
  const value = localValue(node, frame)
  return value && (value.type === 'ObjectExpression' || value.type === 'TemplateLiteral') ? value : node
}

const isRecordLike = (node: Node): boolean => node.type === 'Identifier' || node.type === 'MemberExpression'

function readProperty(call: Call, slot: Slot, property: Node, keys: readonly string[], forwards: Forward[], depth: number, direct = true): void {
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
  noteForward(call, slot, inner, forwards)
  sendValue(call, slot, inner, property, [...keys, key], undefined, direct)
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

function valueWords(node: Node, words: Word[], paths: string[][], frame: Frame | undefined, depth: number): void {
  const value = unwrap(node)
  if (depth > 3) return
  switch (value.type) {
    case 'LogicalExpression':
      valueWords(value.left, words, paths, frame, depth + 1)
      valueWords(value.right, words, paths, frame, depth + 1)
      return
    case 'ConditionalExpression':
      valueWords(value.consequent, words, paths, frame, depth + 1)
      valueWords(value.alternate, words, paths, frame, depth + 1)
      return
    case 'TemplateLiteral':
      for (const hole of value.expressions as Node[]) valueWords(hole, words, paths, frame, depth + 1)
      return
    case 'BinaryExpression':
      if (value.operator !== '+') return
      valueWords(value.left, words, paths, frame, depth + 1)
      valueWords(value.right, words, paths, frame, depth + 1)
      return
    case 'UnaryExpression':
      words.push({ kind: 'transform', text: String(value.operator) })
      return
    case 'CallExpression': {
      const callee = unwrap(value.callee)
      const [first] = value.arguments as Node[]
      const name = calleeName(callee)
      // says whether there is a value, not which
      if (name === 'Boolean') {
        words.push({ kind: 'transform', text: name })
        return
      }
      // a method of the value itself (`email.trim()`), or a function of it (`hash(email)`)
      if (callee.type === 'MemberExpression' && name !== undefined && /^(to[A-Z]\w*|trim\w*|normalize|slice|substring|split|join|replace\w*|at|toString|valueOf|pad\w+)$/.test(name)) {
        words.push({ kind: 'transform', text: name })
        valueWords(callee.object, words, paths, frame, depth + 1)
        return
      }
      if (first && first.type !== 'SpreadElement' && name !== undefined && callee.type === 'Identifier' && pathOf(first) !== undefined) {
        words.push({ kind: 'transform', text: name })
        valueWords(first, words, paths, frame, depth + 1)
        return
      }
      break
    }
    default:
  }
  const path = pathOf(value)
  if (!path || path.length === 0) return
  paths.push(path)
  words.push({ kind: 'value', text: path.join('.') })
}

/** Remembers that a parameter of a function around the call ends up in this slot. */
function noteForward(call: Call, slot: Slot, node: Node, forwards: Forward[]): void {
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
    fn: origin.fn, index: origin.index, path: origin.path, slot, sink: call.sink, detector: call.detector,
    name, exported: name !== undefined && isExported(name, visited.walk.ancestors, index),
  })
}
