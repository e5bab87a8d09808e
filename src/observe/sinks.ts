import { calleeName, isFunction, literalText, unwrap } from '../kit/ast.js'
import { pathOf } from '../kit/expression.js'
import { lookup, type Frame } from '../kit/frames.js'
import { aliasOf, originOf } from '../kit/scope.js'
import type { Imported, Node, Span, TypedValues } from '../types/index.js'
import { isAddress } from './addresses.js'
import { behind, isBody, isPayload } from './behind.js'
import { givenBy, matchCall, specFor } from './calls.js'
import type { Collector } from './collect.js'
import { assignedTo, attributesOf, elementOf } from './handed.js'
import { addressOf, recipientOfHost } from './hosts.js'
import { wrappersAt } from './imported.js'
import { pathedBy, queriedBy, queriedByJoining } from './queries.js'
import { callName, contact, readCall, readTaken } from './send-call.js'
import { readData, readProperty, readText } from './sent.js'
import { regionOfHost } from './settings.js'
import type { Call, Given, Waiting } from './sent-value.js'
import { fromPackage, queries, table, type SinkCall } from './table.js'
import type { Visited } from './walk.js'
import { isWrapperName, localFunction, localMethod, noteWrappers, type Forward } from './wrappers.js'

const maxHops = 3

/** A call that may turn out to be one of a wrapper; `callee` once it is known. */
interface PendingCall { node: Node; visited: Visited; callee: Node | undefined }

/** The sinks of one file: fed by the walk, finished when all functions are known. */
export interface SinkObserver {
  /** `names`: those it may be looked up by. */
  call(node: Node, visited: Visited, names: readonly string[]): void
  /** `payload.email = user.email`: what is sent later may have been put in here; `window.settings = { … }`: a recipient may read it. */
  assignment(node: Node, visited: Visited): void
  /** `<IntercomProvider user={user}>`; `tag` as its module calls it. */
  element(node: Node, tag: string, visited: Visited): void
  /** `/invite?email=${email}`, `'/invite?email=' + email` */
  joined(node: Node, visited: Visited): void
  /** `ways`: how other files reach the functions of this one. */
  finish(ways: ReadonlyMap<Node, string[][]>): void
}

/** What is known of the project's own functions: by name alone, and by where a file imports them from. */
export interface OwnFunctions { wrappers: Readonly<Record<string, string>>; packages: Readonly<Record<string, string>>; domains: Readonly<Record<string, string>>; close: readonly string[]; imported: Imported; typed: TypedValues }

export function sinkObserver({ wrappers, packages, domains, close, imported, typed }: OwnFunctions, collect: Collector, spanOf: (node: Node) => Span): SinkObserver {
  const forwards: Forward[] = []
  const pending: PendingCall[] = []
  const passed: PassedOn[] = []
  const given = new Map<Node, Given[]>()
  const waiting: Waiting[] = []
  const taken = new Set<Node>()
  const ownPackages = Object.entries(packages)
  const importsAny = Object.keys(imported).length > 0
  const hasOwn = Object.keys(wrappers).length > 0
  /** The recipient that the manifest gives a module to. */
  const ofPackage = (callee: Node, { walk }: Visited): string | undefined => {
    const origin = ownPackages.length > 0 ? walk.origin(callee) : undefined
    return origin?.kind === 'import' ? ownPackages.find(([name]) => fromPackage(origin.source, [name]))?.[1] : undefined
  }
  const isClose = (recipient: string): boolean => knownClose.has(recipient) || close.includes(recipient)
  /** Of a function of the project's own only its name is known here: told of an event by a text, it is given what to say of it; else whom it is about may come first. */
  const readOwn = (sink: string, name: string, node: Node, visited: Visited): void => {
    const [first] = node.arguments as Node[]
    const identifies = /^identify/i.test(name.slice(name.lastIndexOf('.') + 1)) && first !== undefined && unwrap(first).type !== 'ObjectExpression'
    const call = { ...begin({ sink, detector: sink, closely: isClose(sink) }, name, node, visited), opaque: first === undefined || literalText(unwrap(first)) === undefined }
    readCall(call, identifies ? { id: '0', rest: [1, 'traits'] } : { rest: [0, 'properties'] }, forwards)
  }
  const begin = (of: Pick<Call, 'sink' | 'detector' | 'closely'>, name: string, node: Node, visited: Visited): Call =>
    ({ ...of, name, node, visited, read: new Set(), given, waiting, taken, typed })

  /** `form.append('email', email)`, `params.set('email', email)`: what is sent later may have been put in here. */
  const fill = (node: Node, { frame }: Visited): void => {
    const [key, value] = node.arguments as Node[]
    const holder = node.callee.type === 'MemberExpression' && value ? behind(node.callee.object, frame).node : undefined
    if (!holder || !isBody(holder) || literalText(key) === undefined) return
    const property: Node = { ...node, type: 'Property', key: key as Node, computed: true, value, kind: 'init' }
    given.set(holder, [...given.get(holder) ?? [], { property, frame }])
  }

  return {
    assignment(node, visited) {
      const { left } = node
      if (node.operator !== '=') return
      const assigned = assignedTo(left, visited)
      if (assigned) {
        const call = begin(recipientOf(assigned.entry), assigned.entry.path.join('.'), node, visited)
        const before = collect.observations.length
        readData(call, assigned.entry.slot, node.right, forwards, assigned.keys)
        if (collect.observations.length === before) contact(call)
        return
      }
      if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return
      const object = behind(left.object, visited.frame).node
      if (object.type !== 'ObjectExpression') return
      const property: Node = { ...node, type: 'Property', key: left.property, computed: left.computed, value: node.right, kind: 'init' }
      given.set(object, [...given.get(object) ?? [], { property, frame: visited.frame }])
    },
    element(node, tag, visited) {
      const entry = elementOf(node, tag, visited)
      if (!entry) return
      const call = begin(recipientOf(entry), tag, node.openingElement as Node, visited)
      const before = collect.observations.length
      for (const [slot, names] of entry.slots) for (const property of attributesOf(node, names)) readProperty(call, slot, property, forwards)
      if (collect.observations.length === before) contact(call)
    },
    call(node, visited, names) {
      const name = node.type === 'NewExpression' ? 'new' : calleeName(node.callee)
      if (name === undefined) return
      const found = (node.type === 'NewExpression' ? [name] : names).map(one => matchCall(node, one, visited, imported)).find(one => one !== undefined)
      if (found) {
        const fn = spreadFrom(node, visited)
        if (fn) passed.push({ ...fn, entry: found.entry, node, visited })
        const call = begin(recipientOf(found.entry), callName(node), node, visited)
        if (found.address === undefined) readCall(call, found.spec, forwards)
        else {
          const { sink, known } = recipientOfHost(found.address, domains)
          readCall({ ...call, sink, hosted: !known }, found.spec, forwards)
          const region = known ? regionOfHost(sink, found.address.host) : undefined
          const address = region !== undefined && found.spec.url !== undefined ? addressOf(node, found.spec.url) ?? node : node
          if (region !== undefined) collect.setting({ sink, call: call.name, callAt: spanOf(node), name: 'host', value: `'${found.address.host}'`, region, at: spanOf(address), detector: sink, owners: visited.walk.owners() })
        }
        return
      }
      if (node.type === 'NewExpression') return
      if (name === 'append' || name === 'set') fill(node, visited)
      const sink = ofPackage(node.callee, visited)
      if (sink !== undefined) {
        readOwn(sink, callName(node), node, visited)
        return
      }
      const callee = localFunction(node.callee, visited.frame)
      if (callee) {
        pending.push({ node, visited, callee })
        return
      }
      const known = importsAny ? wrappersAt(givenBy(visited.walk.origin(node.callee), visited.walk), imported) : []
      for (const { sink, detector, takes } of known) readTaken(begin({ sink, detector, closely: isClose(sink) }, callName(node), node, visited), takes, forwards)
      if (known.length > 0) return
      const own = hasOwn ? named(node, name, wrappers, visited) : undefined
      if (own !== undefined) readOwn(own, name, node, visited)
      else if (isOfThisFile(unwrap(node.callee), visited)) pending.push({ node, visited, callee: undefined })
    },
    joined(node, visited) {
      if (!queries || taken.has(node)) return
      const queried = node.type === 'TemplateLiteral' ? queriedBy(node) : queriedByJoining(node)
      const isPath = isAddress(node, visited.walk.ancestors)
      // most join a class or a sentence
      if (queried.length === 0 && !isPath) return
      const call = { ...begin(recipientOf({ sink: queries }), 'query', node, visited), ends: true }
      for (const { node: value, key } of queried) {
        const inner = behind(value.type === 'CallExpression' && value.arguments.length === 1 ? value.arguments[0] as Node : value, visited.frame).node
        if (key === undefined && !isPayload(inner)) continue
        // an address within another says for itself what it carries
        if (inner.type === 'TemplateLiteral' && queriedBy(inner).length > 0 || inner.type === 'BinaryExpression' && queriedByJoining(inner).length > 0) continue
        readText(call, 'properties', value, forwards, visited.frame, key)
      }
      if (!isPath) return
      for (const value of pathedBy(node)) readText({ ...call, name: 'path' }, 'properties', value, forwards, visited.frame, undefined)
    },
    finish(ways) {
      // methods are looked for late, and only where something is handed on at all
      if (forwards.length > 0 || passed.length > 0) for (const one of pending) one.callee ??= localMethod(one.node.callee, one.visited.frame)
      for (const one of pending) {
        for (const { fn, from, entry, node } of passed) {
          if (fn !== one.callee) continue
          const args = [...(node.arguments as Node[]).slice(0, -1), ...(one.node.arguments as Node[]).slice(from)]
          const call: Node = { ...one.node, arguments: args }
          const spec = specFor(entry, call, one.visited.frame)
          if (spec) readCall(begin(recipientOf(entry), callName(one.node), call, one.visited), spec, forwards)
        }
      }
      for (let hop = 0, from = 0; hop < maxHops && from < forwards.length; hop++) {
        const until = forwards.length
        const fresh = forwards.slice(from, until)
        for (const one of pending) {
          const hits = fresh.filter(forward => forward.fn === one.callee)
          for (const sink of new Set(hits.map(hit => hit.sink))) {
            const takes = hits.filter(hit => hit.sink === sink)
            const { detector } = takes[0] as Forward
            readTaken(begin({ sink, detector, closely: isClose(sink) }, callName(one.node), one.node, one.visited), takes, forwards, one.callee)
          }
        }
        from = until
      }
      const called = new Set(pending.map(one => one.callee))
      for (const { fn, name, exported, say } of waiting) if (!called.has(fn) && !(exported && isWrapperName(name))) say()
      noteWrappers(forwards, ways, collect, spanOf)
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

const recipientOf = ({ sink }: Pick<SinkCall, 'sink'>): Pick<Call, 'sink' | 'detector' | 'closely'> =>
  ({ sink: sink.recipient ?? sink.name, detector: sink.name, closely: closeKinds.has(sink.kind) })

const knownClose: ReadonlySet<string> = new Set(table.sinks.filter(sink => closeKinds.has(sink.kind)).map(sink => sink.recipient ?? sink.name))

/** The recipient whose name in the manifest a call goes by: `track`, the end of its path, `crm.upsert`, or what gave it, `useFunnel.done`. */
function named(node: Node, name: string, wrappers: Readonly<Record<string, string>>, { frame, walk }: Visited): string | undefined {
  if (isHandedIn(unwrap(node.callee), frame)) return undefined
  if (Object.hasOwn(wrappers, name) && !isOwnMethod(node)) return wrappers[name]
  const path = pathOf(unwrap(node.callee))
  for (let from = 0; path !== undefined && from < path.length - 1; from++) {
    const end = path.slice(from).join('.')
    if (Object.hasOwn(wrappers, end)) return wrappers[end]
  }
  const origin = walk.origin(node.callee)
  if (origin?.kind !== 'import') return undefined
  const steps = origin.path.filter(step => step !== '()' && step !== 'new').slice(-2)
  const way = steps.join('.')
  return steps.length === 2 && Object.hasOwn(wrappers, way) ? wrappers[way] : undefined
}

/**
 * What a function is handed is whatever its caller has, not the project's function of that name: `(user, done) => done(null, user)`; nor
 * is it what stands in a place of what a library gives, `const [user, setUser] = useState()`.
 */
function isHandedIn(callee: Node, frame: Frame | undefined): boolean {
  if (callee.type !== 'Identifier') return false
  const binding = lookup(frame, callee.name as string)?.binding
  if (binding?.kind === 'value') return /^\d+$/.test(binding.path.at(-1) ?? '')
  return binding?.kind === 'param' && (binding.path.length === 0 || originOf(callee, frame)?.kind === 'param')
}

/** Calls on `this` or on a local object of the same name as a wrapper are not the imported wrapper. */
const isOwnMethod = (node: Node): boolean => {
  const callee = unwrap(node.callee)
  return callee.type === 'MemberExpression' && callee.object.type !== 'Identifier'
}

/** A method, or another name for a function: which one is looked up when it matters. */
const isOfThisFile = (callee: Node, { frame }: Visited): boolean =>
  callee.type === 'MemberExpression' || callee.type === 'Identifier' && aliasOf(callee.name, frame)?.init !== undefined
