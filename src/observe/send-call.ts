import { isFunction, keyName, literalText, propertiesOf, unwrap } from '../kit/ast.js'
import type { CallSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import type { Frame } from '../kit/frames.js'
import { aliasOf, localValue, returnedNode } from '../kit/scope.js'
import type { Node, Slot, Take } from '../types/index.js'
import { behind, holesOf, isPayload } from './behind.js'
import { argumentAt } from './calls.js'
import { isDemanded } from './demanded.js'
import { readKept } from './kept.js'
import { addressOf } from './hosts.js'
import { queriedBy, queriedByJoining } from './queries.js'
import { memberOf, paramsBehind, spreadParam } from './params.js'
import { readData, readProperty, readText } from './sent.js'
import { bags, noteParam, sendName, type Call } from './sent-value.js'
import type { Forward } from './wrappers.js'

/** How far a text is followed through names. */
const maxHops = 4

export const slots: readonly Slot[] = ['id', 'to', 'traits', 'properties', 'message', 'context', 'content']

/** A call as a reader names it: `posthog.capture`, `track`. */
export const callName = (node: Node): string => (pathOf(node.callee) ?? ['?']).filter(step => step !== 'this').slice(-2).join('.')

/** Reads all that a recipient's call is handed, by the shape of its arguments; one that hands over nothing readable is a contact. */
export function readCall(call: Call, spec: CallSpec, forwards: Forward[]): void {
  const { node, visited, read } = call
  const before = visited.collect.observations.length
  const named = spec.key === undefined ? undefined : textAt(call, spec.key)
  for (const slot of slots) {
    const paths = spec[slot]
    for (const path of paths === undefined ? [] : typeof paths === 'string' ? [paths] : paths) {
      const found = argumentAt(node, path, visited.frame)
      if (!found) noteSpread(call, slot, path, forwards)
      if (!found || read.has(found.value)) continue
      // an object made elsewhere: read it once, where the call takes it as a whole if it does
      if (found.partial && takesWhole(spec, path)) continue
      if (found.partial && noteRest(call, slot, path, found.value, forwards)) continue
      const given = spec.names?.[path]
      const key = given ?? (slot === 'id' ? undefined : named ?? ownKey(found.property, found.value, visited.frame))
      if (found.partial) readData(call, 'properties', found.value, forwards)
      else if (found.property && given !== undefined) readData(call, slot, found.value, forwards, [given, keyName(found.property) ?? given])
      else if (found.property && !bags.has(slot)) readProperty(call, slot, found.property, forwards)
      else readData(call, slot, found.value, forwards, key === undefined ? [] : [key])
      read.add(found.value)
    }
  }
  const event = spec.event === undefined ? undefined : argumentAt(node, spec.event, visited.frame)
  // track({ event: 'joined', email }): an SDK that takes all at once, or a wrapper that does
  if (event && !event.partial && spec.event === '0' && node.arguments.length === 1 && /^(Identifier|ObjectExpression)$/.test(unwrap(event.value).type)) readData(call, 'properties', event.value, forwards)
  const title = event && !event.partial ? behind(event.value, visited.frame).node : undefined
  if (title && (title.type === 'BinaryExpression' || title.type === 'TemplateLiteral') && holesOf(title).length > 0) readData(call, 'message', title, forwards)
  if (spec.rest) {
    for (const argument of (node.arguments as Node[]).slice(spec.rest[0])) readData(call, spec.rest[1], argument, forwards)
  }
  if (spec.url !== undefined) readAddress(call, addressOf(node, spec.url), forwards)
  if (spec.keeps ?? spec.only) readKept(call, spec)
  if (spec.tokens) readTokens(call, spec.tokens)
  if (visited.collect.observations.length === before && !call.hosted) contact(call)
}

/** `capture({ ...event, distinctId })`: what a parameter fills in is known where the function is called. */
function noteSpread(call: Call, slot: Slot, path: string, forwards: Forward[]): void {
  const [index, key, ...more] = path.split('.')
  const argument = call.node.arguments[Number(index)] as Node | undefined
  const object = argument && key !== undefined && more.length === 0 ? behind(argument, call.visited.frame) : undefined
  const param = object?.node.type === 'ObjectExpression' ? spreadParam(object.node, key as string, object.frame) : undefined
  if (param) noteParam(call, slot, param, forwards, !bags.has(slot))
}

/** Options that a parameter holds: which of them goes where is known, and their values are where the function is called. */
function noteRest(call: Call, slot: Slot, path: string, value: Node, forwards: Forward[]): boolean {
  const params = paramsBehind(value, call.visited.frame).filter(param => call.visited.walk.ancestors.includes(param.fn))
  const [, ...keys] = path.split('.')
  for (const param of params) noteParam(call, slot, { ...param, path: [...param.path, ...keys] }, forwards, !bags.has(slot))
  return params.length > 0
}

/** What an address itself carries: everything behind its host. */
function readAddress(call: Call, address: Node | undefined, forwards: Forward[]): void {
  const value = address && behind(address, call.visited.frame)
  if (!value || value.node.type !== 'TemplateLiteral' && value.node.type !== 'BinaryExpression') return
  call.taken?.add(value.node)
  const queried = value.node.type === 'TemplateLiteral' ? queriedBy(value.node) : queriedByJoining(value.node)
  const rest = holesOf(value.node).filter(one => !queried.some(other => other.node === one)).map(node => ({ node, key: undefined }))
  for (const { node, key } of [...queried, ...rest]) readText(call, 'properties', node, forwards, value.frame, key)
}

/** The text at a path, also where a constant of the file holds it. */
function textAt({ node, visited }: Call, path: string): string | undefined {
  const value = argumentAt(node, path, visited.frame)?.value
  const constant = value && localValue(value, visited.frame)
  return constant && literalText(constant)
}

/** Reads the words of a format; one of the project's own is called after what it prints: `:parsed-user-agent`. */
function readTokens(call: Call, tokens: NonNullable<CallSpec['tokens']>): void {
  const { node, visited } = call
  const [first] = node.arguments as Node[]
  const done = new Set<string>()
  for (const format of first ? textsOf(first, visited.frame) : []) {
    const text = literalText(format) as string
    const written = text.match(/:[\w-]+/g) ?? [text]
    for (const [token, handed] of Object.entries(tokens)) {
      const own = written.find(one => one === token || token.startsWith(':') && one.endsWith(`-${token.slice(1)}`))
      for (const name of own === undefined || done.has(own) ? [] : handed) sendName(call, 'message', own?.startsWith(':') ? own.slice(1) : name, format, name)
      if (own !== undefined) done.add(own)
    }
  }
}

/** The texts a format may be: what a constant or a function of the file gives, and either side of a choice. */
function textsOf(node: Node, frame: Frame | undefined, hops = 0): Node[] {
  const value = unwrap(node)
  const text = literalText(value)
  if (text !== undefined || hops > maxHops) return text === undefined ? [] : [value]
  if (value.type === 'ConditionalExpression') return [value.consequent as Node, value.alternate as Node].flatMap(one => textsOf(one, frame, hops + 1))
  const alias = value.type === 'Identifier' ? aliasOf(value.name as string, frame) : undefined
  if (alias?.init && alias.path.length === 0) return textsOf(alias.init, alias.frame, hops + 1)
  const fn = value.type === 'CallExpression' ? localValue(value.callee, frame) : undefined
  const given = fn && isFunction(fn) ? returnedNode(fn) : undefined
  return given ? textsOf(given, frame, hops + 1) : []
}

/** Keys that hold a bag or a person, not a datum. */
const bagKeys = /(traits|propert(y|ies)|props|contexts?|attributes|data|params|payload|fields|user|customer|person|profile|body|extra|tags|details|payer|recipients?|contact|visitor|account)$/i

/** The key of a datum that stands by itself where others stand in a bag: `customer_email: email`. */
const ownKey = (property: Node | undefined, value: Node, frame: Frame | undefined): string | undefined => {
  const key = property && keyName(property)
  return key === undefined || bagKeys.test(key) || isPayload(behind(value, frame).node) ? undefined : key
}

/** A recipient that is called without a readable datum. */
export function contact({ sink, name, detector, node, visited }: Call): void {
  visited.collect.contact({ sink, call: name, at: visited.walk.spanOf(node), detector, owners: visited.walk.owners() })
}

/** Whether another slot of the call is the very argument a path leads into: `setUser` takes an id and traits from one object. */
const takesWhole = (spec: CallSpec, path: string): boolean =>
  slots.some(slot => [spec[slot] ?? []].flat().includes(path.split('.')[0] as string))

/** Reads what a call of the project's own function is handed, by what that function hands on. */
export function readTaken(call: Call, takes: readonly Take[], forwards: Forward[], fn?: Node): void {
  const { node, visited } = call
  const done = new Set<string>()
  for (const take of takes) {
    const argument = node.arguments[take.index] as Node | undefined
    if (!argument || argument.type === 'SpreadElement') continue
    const once = `${take.index}|${take.path.join('.')}`
    if (done.has(once)) continue
    done.add(once)
    let value: Node | undefined = argument
    let property: Node | undefined
    const above = take.keyed ? take.path.slice(0, -1) : take.path
    if (fn) call.demands = keys => isDemanded(fn, take.index, [...above, ...keys], visited.walk.ancestors[0])
    let known = take.keyed ? { ...call, closely: false } : call
    for (const key of take.path) {
      const holder: Node | undefined = value && localValue(value, visited.frame)
      property = holder && propertiesOf(holder).find(one => one.type === 'Property' && keyName(one) === key)
      // a record that is handed over whole, of which one property goes on: `track(ctx.user, …)`
      const whole: Node | undefined = value && holder?.type !== 'ObjectExpression' && /^(Identifier|MemberExpression)$/.test(unwrap(value).type) ? unwrap(value) : undefined
      const filled = holder?.type === 'ObjectExpression' && !property && key === take.path.at(-1) ? spreadParam(holder, key, visited.frame) : undefined
      if (filled) noteParam(call, take.slot, filled, forwards, take.keyed === true)
      value = whole ? memberOf(whole, key) : property?.value as Node | undefined
      // what is taken of a record, or stands under a key, has a name, whatever its value is
      if (whole) known = { ...call, closely: false }
    }
    if (property && (take.keyed || !bags.has(take.slot))) readProperty(call, take.slot, property, forwards)
    else if (value) readData(known, take.slot, value, forwards)
  }
}
