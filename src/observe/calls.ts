import { calleeName, isFunction, keyName, literalText, propertiesOf, unwrap } from '../kit/ast.js'
import type { CallSpec, Client } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import type { Frame } from '../kit/frames.js'
import { localValue, originOf, type Origin } from '../kit/scope.js'
import type { Imported, Node } from '../types/index.js'
import { behind } from './behind.js'
import { hostOf, type Address } from './hosts.js'
import { clientBehind } from './imported.js'
import { fromPackage, sinkOf, table, type SinkCall } from './table.js'
import type { Visited } from './walk.js'

/** How far a client is followed through what its own methods give. */
const maxHops = 3

/** A recipient's call, with the shape of its arguments; `address` where that decides who the recipient is. */
export interface MatchedCall { entry: SinkCall; spec: CallSpec; address?: Address }

/** The recipient's call that a call is, if it is one, and the shape its arguments have. */
export function matchCall(node: Node, name: string, { frame, walk }: Visited, imported: Imported): MatchedCall | undefined {
  const entries = table.sinkCalls.get(name)
  if (!entries) return undefined
  const origin = calledFrom(node, walk, imported)
  for (const entry of thoseOf(entries, origin)) {
    if (!fits(entry, origin, node, frame)) continue
    const spec = specFor(entry, node, frame)
    if (spec?.url === undefined) {
      if (spec) return { entry, spec }
      continue
    }
    const address = hostOf(node, spec.url, frame)
    if (address !== undefined) return { entry, spec, address }
  }
  return undefined
}

/** Where what a call or construction calls comes from, through what other files export and what libraries hand to callbacks. */
export function calledFrom(node: Node, walk: Visited['walk'], imported: Imported): Origin | undefined {
  const origin = clientBehind(givenBy(walk.origin(node.callee), walk), imported)
  const callee = unwrap(node.callee)
  if (origin?.kind === 'local' && isQueue(origin.node) && callee.type === 'Identifier') return { kind: 'global', name: callee.name as string, path: [] }
  return origin && node.type === 'NewExpression' ? { ...origin, path: [...origin.path, 'new'] } : origin
}

/** The shape a call's arguments have. */
export const specFor = (entry: SinkCall, node: Node, frame: Frame | undefined): CallSpec | undefined =>
  entry.specs.find(one => (one.when === undefined || one.when.every((wanted, index) => meets(node.arguments[index], wanted, frame)))
    && (one.if === undefined || isOn(argumentAt(node, one.if, frame)?.value, frame)))

/** An option that is given, and is not `false`. */
function isOn(option: Node | undefined, frame: Frame | undefined): boolean {
  const value = option && (localValue(option, frame) ?? unwrap(option))
  return value !== undefined && !(value.type === 'Literal' && value.value === false)
}

/** The official snippet, `function gtag(){dataLayer.push(arguments)}`, stands for the global of its name. */
function isQueue(fn: Node): boolean {
  const statements = isFunction(fn) && fn.body.type === 'BlockStatement' ? fn.body.body as Node[] : []
  const call = statements.length === 1 && statements[0]?.type === 'ExpressionStatement' ? unwrap(statements[0].expression) : undefined
  const [first] = (call?.type === 'CallExpression' ? call.arguments : []) as Node[]
  return calleeName(call?.callee ?? fn) === 'push' && first?.type === 'Identifier' && first.name === 'arguments'
}

/** What a library hands to a callback is the library's: `Sentry.withScope(scope => scope.setUser(…))`. */
export function givenBy(origin: Origin | undefined, walk: Visited['walk']): Origin | undefined {
  if (origin?.kind !== 'param') return origin
  const outer = walk.ancestors[walk.ancestors.indexOf(origin.fn) - 1]
  if (outer?.type !== 'CallExpression' || !(outer.arguments as Node[]).includes(origin.fn)) return origin
  const from = walk.origin(outer.callee)
  if (from?.kind !== 'import') return origin
  // import('./track').then(events => events.track(…))
  return from.path.length === 1 && from.path[0] === 'then' ? { ...from, path: origin.path } : { ...from, path: [...from.path, '()', ...origin.path] }
}

/** The calls of one name by where what is called comes from: a library's `create` is no other's. */
const byOrigin = new WeakMap<readonly SinkCall[], Map<string, readonly SinkCall[]>>()
/** More modules than this are rarely met again. */
const mostOrigins = 2000

/** Of the calls of one name those that fit where a call comes from, or may fit by what it is called on. */
function thoseOf(entries: readonly SinkCall[], origin: Origin | undefined): readonly SinkCall[] {
  const key = origin?.kind === 'import' ? `i ${origin.source}` : origin?.kind === 'global' ? `g ${origin.name}` : origin?.kind ?? ''
  const known = byOrigin.get(entries) ?? new Map<string, readonly SinkCall[]>()
  byOrigin.set(entries, known)
  const before = known.get(key)
  if (before) return before
  if (known.size >= mostOrigins) known.clear()
  const strange = origin?.kind === 'local' || origin !== undefined && sinkOf(origin) !== undefined
  const those = entries.filter(({ client }) => client.makers !== undefined || client.instances !== undefined && !strange
    || (origin?.kind === 'import' ? fromPackage(origin.source, client.packages) : origin?.kind === 'global' && client.globals?.includes(origin.name) === true))
  known.set(key, those)
  return those
}

/** Whether a call of these names is a client's. */
export function fits({ client, name }: Pick<SinkCall, 'client'> & { name: readonly string[] }, origin: Origin | undefined, node: Node, frame: Frame | undefined): boolean {
  if (origin?.kind === 'import' && fromPackage(origin.source, client.packages)) return endsWith(origin.path, name) || isDefault(origin, name)
  if (origin?.kind === 'global' && client.globals?.includes(origin.name)) {
    return origin.path.length === 0 ? name.length === 1 && name[0] === origin.name : endsWith(origin.path, name)
  }
  if (client.makers && isMade(node.callee, name, client.makers, frame)) return true
  // what another library gave is no instance of this one, whatever it is called
  if (client.instances === undefined || origin?.kind === 'local' || origin && sinkOf(origin) !== undefined) return false
  const holder = holderOf(node.callee, name)
  return holder !== undefined && isInstance(holder, client, frame)
}

/** `tx.objectStore('users').put(user)`, also where a constant of the file stands between. */
function isMade(callee: Node, name: readonly string[], makers: readonly string[], frame: Frame | undefined): boolean {
  const holder = holderOf(callee, name)
  const made = holder && (localValue(holder, frame) ?? holder)
  return made?.type === 'CallExpression' && makers.includes(calleeName(made.callee) ?? '')
}

/** What stands before the names of a call: `mailer` of `mailer.emails.send` for `emails.send`. */
function holderOf(callee: Node, name: readonly string[]): Node | undefined {
  let node = unwrap(callee)
  for (const part of name.toReversed()) {
    if (node.type !== 'MemberExpression' || keyName(node) !== part) return undefined
    node = unwrap(node.object)
  }
  return node
}

/** The function a package is called after is its default export: `import pino from 'pino'`. */
const isDefault = ({ path, source }: { path: readonly string[]; source: string }, [name, ...more]: readonly string[]): boolean =>
  // const log = debug('app'); log('…')
  name?.endsWith('()') ? path.at(-1) === '()' && isDefault({ path: path.slice(0, -1), source }, [name.slice(0, -2), ...more]) : more.length === 0 && (name === source || name === 'default') && (path.length === 0 || path.length === 1 && path[0] === 'default')

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
  const origin = originOf(holder, frame)
  if (client.modules && !(origin?.kind === 'import' && client.modules.test(origin.source))) return false
  // import { logger as l } from '../logger'
  if (origin?.kind === 'import' && origin.path.length === 1 && client.instances?.includes(origin.path[0] as string)) return true
  const name = pathOf(holder)?.at(-1)
  if (name !== undefined && client.instances?.includes(name)) return true
  const value = holder.type === 'Identifier' ? localValue(holder, frame) : undefined
  return value?.type === 'CallExpression' && isInstance(value, client, frame, hops + 1)
}

const endsWith = (path: readonly string[], name: readonly string[]): boolean => {
  const last = name.at(-1) as string
  // what a call gave, called in its turn
  if (last.endsWith('()')) return path.at(-1) === '()' && endsWith(path.slice(0, -1), [...name.slice(0, -1), last.slice(0, -2)])
  const steps = path.filter(step => step !== '()' && (step !== 'new' || name.includes('new')))
  return name.every((part, index) => steps[steps.length - name.length + index] === part)
}

/** Whether an argument is what a shape of a call wants in its place. */
export function meets(argument: Node | undefined, wanted: string, frame: Frame | undefined): boolean {
  if (wanted === '*') return argument !== undefined
  if (argument === undefined) return false
  if (argument.type === 'SpreadElement') return false
  const { node } = behind(argument, frame)
  if (wanted === '{}') return node.type === 'ObjectExpression'
  if (wanted === '' || wanted === '""') return node.type === 'TemplateLiteral' || node.type === 'BinaryExpression' || literalText(node) !== undefined
  if (wanted.startsWith('[')) return node.type === 'ArrayExpression' && literalText(node.elements[0]) === wanted.slice(1, -1)
  return literalText(node) === wanted
}

/** The argument an `ArgPath` leads to, with the property it was found in. */
export function argumentAt(node: Node, path: string, frame: Frame | undefined): { value: Node; property?: Node; partial: boolean } | undefined {
  const [index, ...keys] = path.split('.')
  let value = node.arguments[Number(index)] as Node | undefined
  if (value === undefined || value.type === 'SpreadElement') return undefined
  let property: Node | undefined
  for (const key of keys) {
    const holder: Node | undefined = behind(value as Node, frame).node
    if (holder?.type === 'ArrayExpression' && /^\d+$/.test(key)) {
      const element = holder.elements[Number(key)] as Node | null | undefined
      if (!element || element.type === 'SpreadElement') return undefined
      value = element
      property = undefined
      continue
    }
    if (holder?.type !== 'ObjectExpression') return { value: value as Node, partial: true }
    property = propertiesOf(holder).find(one => one.type === 'Property' && keyName(one) === key)
    if (!property) return undefined
    value = property.value as Node
  }
  return { value: value as Node, ...(property && { property }), partial: false }
}
