import { visitorKeys } from '@typescript-eslint/visitor-keys'
import { calleeName, isFunction, isPrivate, keyName, unwrap } from '../kit/ast.js'
import { decoratorsOf } from '../kit/members.js'
import { functionName } from '../kit/owner.js'
import { segmentsOf } from '../kit/segments.js'
import type { Frame } from '../kit/frames.js'
import { localValue, originOf } from '../kit/scope.js'
import type { Node, Slot, Span, Take, WrapperObservation } from '../types/index.js'
import type { Collector } from './collect.js'
import { table } from './table.js'

/** Where a function's parameter ends up: whoever calls the function sends. */
export interface Forward {
  fn: Node
  index: number
  path: string[]
  /** It stands under a key of its own there, and is not the bag itself. */
  keyed: boolean
  slot: Slot
  sink: string
  detector: string
  /** The function's name as callers write it, if it has one, and whether other files can call it. */
  name: string | undefined
  exported: boolean
}

/** The function of this file a callee names, if it is one. */
export function localFunction(callee: Node, frame: Frame | undefined): Node | undefined {
  const inner = unwrap(callee)
  if (inner.type === 'Identifier') {
    let value = localValue(inner, frame)
    // const track = useCallback((event, data) => …, [])
    if (value?.type === 'CallExpression' && value.arguments[0]) value = unwrap(value.arguments[0])
    return value && /Function(Declaration|Expression)$/.test(value.type) ? value : undefined
  }
  return undefined
}

/** The function of this file a callee leads to: `this.track`, `analytics.track` of an object made here, `const { track } = useTrack()`. */
export function localMethod(callee: Node, frame: Frame | undefined): Node | undefined {
  const origin = originOf(callee, frame)
  if (origin?.kind !== 'local') return undefined
  const path = origin.path.filter(step => step !== 'new')
  if (isFunction(origin.node)) return path.length === 0 ? origin.node : undefined
  if (path.length !== 1) return undefined
  const members = (origin.node.type === 'ObjectExpression' ? origin.node.properties : origin.node.body?.body ?? []) as Node[]
  const value = members.find(member => member.type !== 'SpreadElement' && keyName(member) === path[0])?.value as Node | null | undefined
  if (!value) return undefined
  if (isFunction(value)) return value
  // `return { track }`, also of a callback: `const track = useCallback(…)`
  return value.type === 'Identifier' ? localFunction(value, origin.frame) : undefined
}

/** Functions that call more than this do work of their own: that they also report it makes them no wrapper. */
const maxCalls: Partial<Record<Slot, number>> = { message: 2, context: 2 }
const maxOtherCalls = 6
/** A function that says by its name that it hands on may do much besides: make a code, keep it, try again. */
const maxCallsOfSenders = 30
const sending = new Set(['send', 'resend', 'track', 'identify', 'notify', 'capture', 'mail', 'email', 'invite', 'subscribe', 'publish', 'sync', 'enrich', 'forward', 'alert', 'remind'])

/** So are called the functions that tell a service of errors, and methods of loggers that do so, too. */
const reporting = /^(report|capture)(?!\p{Ll})|^(error|exception|fatal|warn)$/u

/** A wrapper is a short function about handing on, or is called like one. One that logs a parameter on the way is where data ends. */
export function isForwarder(fn: Node, slot: Slot, sink: string, name = ''): boolean {
  const [first = ''] = segmentsOf(name)
  const text = slot === 'message' || slot === 'context'
  if (text ? name === 'log' || name === 'logger' || sink !== 'logs' && reporting.test(name) : sending.has(first)) return callsOf(fn) <= maxCallsOfSenders
  return callsOf(fn) <= (maxCalls[slot] ?? maxOtherCalls)
}

const counts = new WeakMap<Node, number>()
/** Each function is counted once: it is asked of for each datum that it hands on. */
function callsOf(fn: Node): number {
  const count = counts.get(fn) ?? callsIn(fn.body)
  counts.set(fn, count)
  return count
}

function callsIn(node: Node): number {
  let count = node.type === 'CallExpression' ? 1 : 0
  for (const key of visitorKeys[node.type] ?? []) {
    const child = node[key] as Node | (Node | null)[] | null | undefined
    if (Array.isArray(child)) for (const one of child) count += one == null ? 0 : callsIn(one)
    else if (child != null) count += callsIn(child)
  }
  return count
}

/** Whether a function of this name, at `index` of its ancestors, can be called from other files. */
export function isExported(name: string, ancestors: readonly Node[], index: number): boolean {
  const own = ancestors.slice(1, index)
  if (own.some(isPrivate)) return false
  const inFunction = own.some(isFunction)
  if (!inFunction && own.some(node => node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration')) return true
  const program = ancestors[0]
  return !inFunction && (program?.body as Node[]).some(statement =>
    statement.type === 'ExportNamedDeclaration' && (statement.specifiers as Node[]).some(one => one.local.name === name)
    || statement.type === 'ExportDefaultDeclaration' && statement.declaration.name === name)
}

/** Calls that make something else of a function: a procedure or action that is asked for over the net, and is handed what the library puts together. */
const served = /^(action|stateAction|mutation|query|subscription|handler|resolver)$/
/** Under these, objects hold functions that a library calls. */
const hooks = /^(events|callbacks|hooks|providers|databaseHooks|before|after)$/

/** A method that a framework calls, by what it or its parameters are decorated with: routes, resolvers, consumers of messages. */
const routes = /^(Get|Post|Put|Patch|Delete|All|Head|Options|Sse|Query|Mutation|Subscription|ResolveField|ResolveProperty|ResolveReference|FieldResolver|MessagePattern|EventPattern|SubscribeMessage|GrpcMethod|GrpcStreamMethod|Process|OnEvent|Cron|Interval|Timeout|OnQueue\w+|OnWorkerEvent|RabbitSubscribe|SqsMessageHandler|HostListener)$/

const isRoute = (member: Node, fn: Node): boolean => member.type === 'MethodDefinition' && member.kind === 'method'
  && (decoratorsOf(member).some(one => routes.test(one.name)) || (fn.params as Node[]).some(param => decoratorsOf(param).length > 0))

/** The name by which others call a function, at `index` of its ancestors; undefined where only a library calls it. */
export function calledAs(ancestors: readonly Node[], index: number): string | undefined {
  const keys: string[] = []
  if (isRoute(ancestors[index - 1] as Node, ancestors[index] as Node)) return undefined
  for (let outer = index - 1; outer >= 0; outer--) {
    const parent = ancestors[outer] as Node
    if (isFunction(parent) || /^Class|Statement$|Declaration$/.test(parent.type)) break
    if (parent.type === 'Property') keys.push(keyName(parent) ?? '')
    if (!/^(Call|New)Expression$/.test(parent.type) || (parent.arguments as Node[] | undefined)?.includes(ancestors[outer + 1] as Node) !== true) continue
    // betterAuth({ emailAndPassword: { sendResetPassword() {} } }); a store's actions are called by others
    if (keys.length > 0 ? !keys.includes('actions') : unwrap(parent.callee).type === 'MemberExpression' && served.test(calleeName(parent.callee) ?? '')) return undefined
  }
  return keys.some(key => hooks.test(key)) ? undefined : functionName(ancestors, index)
}

/** A function that passes its argument to a log in case of trouble is no logger: a log's wrapper begins or ends its name so, and does not look anything up. */
const asking = new Set(['find', 'get', 'list', 'fetch', 'delete', 'remove', 'download', 'export', 'clear', 'read', 'load', 'schedule', 'queue', 'count', 'search'])
const logging = new Set(['log', 'logger', 'logging', 'warn', 'debug', 'trace', 'audit', 'error', 'info', 'report'])

/** Recipients that are told of what people do: a function that looks something up and tells them of it on the way is none of theirs. */
const watching: ReadonlySet<string> = new Set(table.sinks.filter(sink => /^(analytics|ads|errors|replay)$/.test(sink.kind)).map(sink => sink.recipient ?? sink.name))

function isReporter(name: string, sink: string): boolean {
  const words = segmentsOf(name)
  if (sink !== 'logs') return words.some(word => logging.has(word))
  // sendNoteWithLogging: it says so itself that it does something else
  return logging.has(words[0] ?? '') || logging.has(words.at(-1) ?? '') && !asking.has(words[0] ?? '') && !sending.has(words[0] ?? '')
}

/** Components, event handlers and what a framework calls by its name are where data ends. */
export const isWrapperName = (name: string): boolean => !/^\p{Lu}|^(handle|on|componentDid|componentWill|ngOn|ngAfter)\p{Lu}|^(canActivate|intercept)$/u.test(name)

/** One wrapper observation for each function that other files can call and that hands a parameter on, and recipient. */
export function noteWrappers(forwards: readonly Forward[], ways: ReadonlyMap<Node, string[][]>, collect: Collector, spanOf: (node: Node) => Span): void {
  const noted = new Map<Node, Map<string, WrapperObservation>>()
  for (const { fn, name, exported, sink, detector, slot, index, path, keyed } of forwards) {
    const reached = ways.get(fn) ?? []
    if (name === undefined || !exported && reached.length === 0 || !isWrapperName(name)) continue
    if ((slot === 'message' || slot === 'context') && !isReporter(name, sink)) continue
    if (watching.has(sink) && asking.has(segmentsOf(name)[0] ?? '')) continue
    const take: Take = { index, path: [...path], slot, ...(keyed && { keyed }) }
    // functions of two objects may have one name
    const own = noted.get(fn) ?? new Map<string, WrapperObservation>()
    noted.set(fn, own)
    const known = own.get(sink)
    if (known) known.takes.push(take)
    else own.set(sink, collect.wrapper({ sink, name, exported: true, reached, takes: [take], at: spanOf(fn), detector }))
  }
}
