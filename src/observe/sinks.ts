import { calleeName, isFunction, keyName, literalText, propertiesOf, unwrap } from '../kit/ast.js'
import type { CallSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import { aliasOf, calleeNames, localValue } from '../kit/scope.js'
import type { Node, Slot, Span } from '../types/index.js'
import { behind, holesOf } from './behind.js'
import { argumentAt, matchCall, specFor } from './calls.js'
import type { Collector } from './collect.js'
import { bags, readData, readProperty, type Call, type Given, type Waiting } from './sent.js'
import { table, type SinkCall } from './table.js'
import type { Visited } from './walk.js'
import { isWrapperName, localFunction, localMethod, noteWrappers, type Forward } from './wrappers.js'

const slots: readonly Slot[] = ['id', 'to', 'traits', 'properties', 'message', 'context', 'content']
const maxHops = 3

/** A call that may turn out to be one of a wrapper; `callee` once it is known. */
interface PendingCall { node: Node; visited: Visited; callee: Node | undefined }

/** The sinks of one file: fed by the walk, finished when all functions are known. */
export interface SinkObserver {
  call(node: Node, visited: Visited): void
  /** `payload.email = user.email`: what is sent later may have been put in here. */
  assignment(node: Node, visited: Visited): void
  finish(): void
}

export function sinkObserver(wrappers: Readonly<Record<string, string>>, collect: Collector, spanOf: (node: Node) => Span): SinkObserver {
  const forwards: Forward[] = []
  const pending: PendingCall[] = []
  const passed: PassedOn[] = []
  const given = new Map<Node, Given[]>()
  const waiting: Waiting[] = []

  return {
    assignment(node, { frame }) {
      const { left } = node
      if (node.operator !== '=' || left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return
      const object = behind(left.object, frame).node
      if (object.type !== 'ObjectExpression') return
      const property: Node = { ...node, type: 'Property', key: left.property, computed: left.computed, value: node.right, kind: 'init' }
      given.set(object, [...given.get(object) ?? [], { property, frame }])
    },
    call(node, visited) {
      const name = node.type === 'NewExpression' ? 'new' : calleeName(node.callee)
      if (name === undefined) return
      const found = node.type === 'NewExpression' ? matchCall(node, name, visited)
        : calleeNames(node.callee, visited.frame).map(one => matchCall(node, one, visited)).find(one => one !== undefined)
      if (found) {
        const call: Call = {
          ...recipientOf(found.entry), name: callName(node), node, visited, read: new Set(), given, waiting,
        }
        const fn = spreadFrom(node, visited)
        if (fn) passed.push({ ...fn, entry: found.entry, node, visited })
        observeCall(call, found.spec, forwards)
        return
      }
      if (node.type === 'NewExpression') return
      const callee = localFunction(node.callee, visited.frame)
      if (callee) pending.push({ node, visited, callee })
      else if (Object.hasOwn(wrappers, name) && !isOwnMethod(node)) {
        const sink = wrappers[name] as string
        observeCall({ sink, detector: sink, name, node, visited, read: new Set(), given, waiting, opaque: true, closely: isClose(sink) }, { rest: [0, 'properties'] }, forwards)
      } else if (isOfThisFile(unwrap(node.callee), visited)) pending.push({ node, visited, callee: undefined })
    },
    finish() {
      // methods are looked for late, and only where something is handed on at all
      if (forwards.length > 0 || passed.length > 0) for (const one of pending) one.callee ??= localMethod(one.node.callee, one.visited.frame)
      for (const one of pending) {
        for (const { fn, from, entry, node } of passed) {
          if (fn !== one.callee) continue
          const args = [...(node.arguments as Node[]).slice(0, -1), ...(one.node.arguments as Node[]).slice(from)]
          const call: Node = { ...one.node, arguments: args }
          const spec = specFor(entry, call, one.visited.frame)
          if (spec) observeCall({ ...recipientOf(entry), name: callName(one.node), node: call, visited: one.visited, read: new Set(), given, waiting }, spec, forwards)
        }
      }
      for (let hop = 0, from = 0; hop < maxHops && from < forwards.length; hop++) {
        const until = forwards.length
        const fresh = forwards.slice(from, until)
        for (const one of pending) {
          const hits = fresh.filter(forward => forward.fn === one.callee)
          if (hits.length > 0) observeForwarded(one, hits, forwards, given, waiting)
        }
        from = until
      }
      const called = new Set(pending.map(one => one.callee))
      for (const { fn, name, exported, say } of waiting) if (!called.has(fn) && !(exported && isWrapperName(name))) say()
      noteWrappers(forwards, collect, spanOf)
    },
  }
}

/** A function that hands all its arguments on as they are: `(...args) => posthog.capture(...args)`. */
interface PassedOn { fn: Node; from: number; entry: SinkCall; node: Node; visited: Visited }

function spreadFrom(node: Node, { walk }: Visited): { fn: Node; from: number } | undefined {
  const last = (node.arguments as Node[]).at(-1)
  if (last?.type !== 'SpreadElement' || last.argument.type !== 'Identifier') return undefined
  const origin = walk.origin(last.argument)
  if (origin?.kind !== 'param' || origin.path.length > 0 || origin.fn.params[origin.index]?.type !== 'RestElement') return undefined
  return isFunction(origin.fn) ? { fn: origin.fn, from: origin.index } : undefined
}

/** Kinds of recipients for whom what is handed over unread is worth a word: a log is handed everything. */
const closeKinds = new Set(['analytics', 'ads', 'crm'])

const recipientOf = ({ sink }: SinkCall): Pick<Call, 'sink' | 'detector' | 'closely'> =>
  ({ sink: sink.recipient ?? sink.name, detector: sink.name, closely: closeKinds.has(sink.kind) })

const isClose = (recipient: string): boolean => table.sinks.some(sink => (sink.recipient ?? sink.name) === recipient && closeKinds.has(sink.kind))

/** Calls on `this` or on a local object of the same name as a wrapper are not the imported wrapper. */
const isOwnMethod = (node: Node): boolean => {
  const callee = unwrap(node.callee)
  return callee.type === 'MemberExpression' && callee.object.type !== 'Identifier'
}

/** A method, or another name for a function: which one is looked up when it matters. */
const isOfThisFile = (callee: Node, { frame }: Visited): boolean =>
  callee.type === 'MemberExpression' || callee.type === 'Identifier' && aliasOf(callee.name, frame)?.init !== undefined

const callName = (node: Node): string => (pathOf(node.callee) ?? ['?']).filter(step => step !== 'this').slice(-2).join('.')

function observeCall(call: Call, spec: CallSpec, forwards: Forward[]): void {
  const { node, visited } = call
  const before = visited.collect.observations.length
  const { read } = call
  const named = spec.key === undefined ? undefined : literalText(argumentAt(node, spec.key, visited.frame)?.value)
  for (const slot of slots) {
    const paths = spec[slot]
    for (const path of paths === undefined ? [] : typeof paths === 'string' ? [paths] : paths) {
      const found = argumentAt(node, path, visited.frame)
      if (!found || read.has(found.value)) continue
      // an object made elsewhere: read it once, where the call takes it as a whole if it does
      if (found.partial && takesWhole(spec, path)) continue
      if (found.partial) readData(call, 'properties', found.value, forwards)
      else if (found.property && !bags.has(slot)) readProperty(call, slot, found.property, forwards)
      else readData(call, slot, found.value, forwards, named === undefined ? [] : [named])
      read.add(found.value)
    }
  }
  const event = spec.event === undefined ? undefined : argumentAt(node, spec.event, visited.frame)
  const title = event && !event.partial ? behind(event.value, visited.frame).node : undefined
  if (title && (title.type === 'BinaryExpression' || title.type === 'TemplateLiteral') && holesOf(title).length > 0) readData(call, 'message', title, forwards)
  if (spec.rest) {
    for (const argument of (node.arguments as Node[]).slice(spec.rest[0])) readData(call, spec.rest[1], argument, forwards)
  }
  if (visited.collect.observations.length === before) {
    visited.collect.contact({ sink: call.sink, call: call.name, at: visited.walk.spanOf(node), detector: call.detector, owners: visited.walk.owners() })
  }
}

/** Whether another slot of the call is the very argument a path leads into: `setUser` takes an id and traits from one object. */
const takesWhole = (spec: CallSpec, path: string): boolean =>
  slots.some(slot => [spec[slot] ?? []].flat().includes(path.split('.')[0] as string))

function observeForwarded({ node, visited }: PendingCall, hits: readonly Forward[], forwards: Forward[], given: Call['given'], waiting: Call['waiting']): void {
  const read = new Set<string>()
  for (const hit of hits) {
    const argument = node.arguments[hit.index] as Node | undefined
    if (!argument || argument.type === 'SpreadElement') continue
    const call: Call = { sink: hit.sink, detector: hit.detector, name: callName(node), node, visited, read: new Set(), given, waiting, closely: isClose(hit.sink) }
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
    if (property && (hit.keyed || !bags.has(hit.slot))) readProperty(call, hit.slot, property, forwards)
    else if (value) readData(call, hit.slot, value, forwards)
  }
}
