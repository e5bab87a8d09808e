import type { Node } from '../types/index.js'
import { calleeName, isFunction, keyName, literalText, propertiesOf, unwrap } from './ast.js'
import { isUnset, lookup, lookupMember, openFrame, type Binding, type Frame } from './frames.js'

/**
 * Where a value comes from, as far as one file tells.
 * `path` holds what was done with the root: property names, `()` for a call, `new` for a construction.
 *
 *   import { PostHog } from 'posthog-node'; const client = new PostHog(key); client.capture
 *   → { kind: 'import', source: 'posthog-node', path: ['PostHog', 'new', 'capture'] }
 */
export type Origin =
  | { kind: 'import'; source: string; path: string[] }
  | { kind: 'global'; name: string; path: string[] }
  | { kind: 'param'; fn: Node; index: number; path: string[] }
  | { kind: 'local'; node: Node; path: string[]; frame?: Frame | undefined }

const globals = new Set(['window', 'globalThis', 'self', 'global'])
const maxHops = 12
/** What a call of a function of this file costs: each leads into a body, so only a few are followed. */
const returnHops = 4

/** Where the value of an expression comes from, seen from a frame; undefined where the file does not tell. */
export function originOf(node: Node, frame: Frame | undefined, hops = 0): Origin | undefined {
  if (hops > maxHops) return undefined
  const expression = unwrap(node)
  switch (expression.type) {
    case 'Identifier': {
      const found = lookup(frame, expression.name)
      if (!found) return globals.has(expression.name) ? { kind: 'global', name: '', path: [] } : { kind: 'global', name: expression.name, path: [] }
      const known = (found.frame.origins ??= new Map()) as Map<string, Origin | undefined>
      const key = hops === 0 ? expression.name as string : `${expression.name} ${hops}`
      if (known.has(key)) return known.get(key)
      const origin = follow(found.binding, found.frame, hops)
      known.set(key, origin)
      return origin
    }
    case 'MemberExpression': {
      const name = keyName(expression)
      if (name === undefined) return undefined
      if (expression.object.type === 'ThisExpression') {
        const found = lookupMember(frame, name)
        return found && follow(found.binding, found.frame, hops)
      }
      const origin = originOf(expression.object, frame, hops + 1)
      return origin && step(origin, name, hops)
    }
    case 'CallExpression': {
      const kept = keptValue(expression)
      if (kept) return originOf(kept, frame, hops + 1)
      const required = expression.callee.type === 'Identifier' && expression.callee.name === 'require' ? literalText(expression.arguments[0]) : undefined
      if (required !== undefined) return { kind: 'import', source: required, path: [] }
      const origin = originOf(expression.callee, frame, hops + 1)
      // inject(FormBuilder): as good as one handed to the constructor
      if (origin?.kind === 'import' && origin.source === '@angular/core' && origin.path.at(-1) === 'inject' && expression.arguments[0]) {
        const injected = originOf(expression.arguments[0], frame, hops + 1)
        return injected && extend(injected, 'new')
      }
      if (origin?.kind === 'local' && origin.path.length === 0 && isFunction(origin.node)) {
        return returned(origin.node, origin.frame, hops + returnHops) ?? extend(origin, '()')
      }
      return origin && extend(origin, '()')
    }
    case 'AssignmentExpression': {
      // `window.dataLayer ||= []` is the one that is there, `client ??= new PostHog(key)` the one that is made
      if (expression.operator === '=') return originOf(expression.right, frame, hops + 1)
      return originOf(expression.left, frame, hops + 1) ?? originOf(expression.right, frame, hops + 1)
    }
    case 'ImportExpression': {
      const source = literalText(expression.source)
      return source === undefined ? undefined : { kind: 'import', source, path: [] }
    }
    case 'NewExpression': {
      const origin = originOf(expression.callee, frame, hops + 1)
      return origin && extend(origin, 'new')
    }
    case 'LogicalExpression':
      return originOf(expression.left, frame, hops + 1) ?? originOf(expression.right, frame, hops + 1)
    case 'ConditionalExpression':
      return originOf(expression.consequent, frame, hops + 1) ?? originOf(expression.alternate, frame, hops + 1)
    default:
      return isFunction(expression) || expression.type === 'ObjectExpression' || /^Class/.test(expression.type)
        ? { kind: 'local', node: expression, path: [], frame } : undefined
  }
}

/** What a function of this file gives back: `const client = () => posthog`, `function useTrack() { return { track } }`. */
function returned(fn: Node, frame: Frame | undefined, hops: number): Origin | undefined {
  if (hops > maxHops) return undefined
  const value = returnedNode(fn)
  if (!value) return undefined
  const inner = innerFrame(fn, frame)
  return originOf(value, inner, hops + 1)
}

/** What a hook keeps for its component is what it was handed: `useCallback(fn, [])`, `useMemo(() => client, [])`. */
function keptValue(call: Node): Node | undefined {
  const name = calleeName(call.callee)
  if (name !== 'useCallback' && name !== 'useMemo') return undefined
  const first = call.arguments[0] as Node | undefined
  if (!first || !isFunction(first)) return undefined
  return name === 'useCallback' ? first : { type: 'CallExpression', callee: first, arguments: [] }
}

/** The frame of a function's body, seen from where the function stands. */
export function innerFrame(fn: Node, frame: Frame | undefined): Frame | undefined {
  const outer = openFrame(fn, frame)
  return fn.body?.type === 'BlockStatement' ? openFrame(fn.body, outer) : outer
}

/** The expression a function ends with: an arrow's own, or that of the last `return` of its block. */
export function returnedNode(fn: Node): Node | undefined {
  if (fn.body?.type !== 'BlockStatement') return fn.body ? unwrap(fn.body) : undefined
  const last = (fn.body.body as Node[]).findLast(statement => statement.type === 'ReturnStatement')
  return last?.argument ? unwrap(last.argument) : undefined
}

/** A step from an origin: the member of an object of this file is what stands there. */
function step(origin: Origin, name: string, hops: number): Origin | undefined {
  if (origin.kind === 'local' && origin.path.length === 0 && origin.node.type === 'ObjectExpression') {
    const property = propertiesOf(origin.node).find(one => one.type === 'Property' && keyName(one) === name)
    if (property) return originOf(property.value as Node, origin.frame, hops + 1)
  }
  return extend(origin, name)
}

function follow(binding: Binding, frame: Frame, hops: number): Origin | undefined {
  if (binding.kind === 'import') return { kind: 'import', source: binding.source, path: binding.path }
  const typed = hops > maxHops ? undefined : annotated(binding.annotation, frame)
  if (binding.kind === 'param') {
    if (typed) return binding.path.length === 0 ? typed : undefined
    return { kind: 'param', fn: binding.fn, index: binding.index, path: binding.path }
  }
  // a type of the project says less than the value: `private client: MailClient = new Resend(key)`
  if (typed && !isRelative(typed)) return typed
  const init = isUnset(binding) ? frame.later?.(binding.declaration.id?.name as string) : binding.init
  if (init === undefined) return typed
  const from = binding.within ? innerFrame(binding.within, frame) : frame
  const origin = originOf(init, from, hops + 1)
  return origin && (origin.kind === 'import' || !typed) ? binding.path.reduce((one: Origin | undefined, name) => one && step(one, name, hops), origin) : typed
}

const isRelative = (origin: Origin): boolean => origin.kind === 'import' && /^[.~#@]?\//.test(origin.source)

/** A value whose type is imported is as good as an instance of it: `(client: PostHog)`, `let client: PostHog | null`, `(client: typeof posthog)`. */
function annotated(annotation: Node | undefined, frame: Frame): Origin | undefined {
  if (annotation?.type === 'TSUnionType') return (annotation.types as Node[]).map(type => annotated(type, frame)).find(one => one !== undefined)
  const instance = annotation?.type === 'TSTypeReference'
  const name: Node | undefined = instance ? annotation.typeName : annotation?.type === 'TSTypeQuery' ? annotation.exprName : undefined
  if (name === undefined) return undefined
  const steps: string[] = []
  let root = name
  for (; root.type === 'TSQualifiedName'; root = root.left as Node) steps.unshift(root.right.name as string)
  const binding = root.type === 'Identifier' ? lookup(frame, root.name as string)?.binding : undefined
  if (binding?.kind !== 'import') return undefined
  return { kind: 'import', source: binding.source, path: [...binding.path, ...steps, ...(instance ? ['new'] : [])] }
}

const extend = (origin: Origin, step: string): Origin =>
  origin.kind === 'global' && origin.name === '' ? { ...origin, name: step } : { ...origin, path: [...origin.path, step] }

/** The object literal, function or class behind a name of this file, if there is one and it is reached directly. */
export function localValue(node: Node, frame: Frame | undefined): Node | undefined {
  const expression = unwrap(node)
  if (expression.type !== 'Identifier') return expression
  const found = lookup(frame, expression.name)
  if (!found || found.binding.kind !== 'value' || found.binding.path.length > 0 || !found.binding.init) return undefined
  return unwrap(found.binding.init)
}

/**
 * The names a callee goes by: as written here, and as its library knows it where this file renamed it
 * (`import { captureException as report }`, `const { capture: send } = posthog`, `const send = posthog.capture`); `default` for a
 * module's own function, `usePlausible()` for the function that a call gave.
 */
export function calleeNames(callee: Node, frame: Frame | undefined): string[] {
  const written = calleeName(callee)
  const inner = unwrap(callee)
  if (written === undefined || inner.type !== 'Identifier') return written === undefined ? [] : [written]
  const binding = lookup(frame, inner.name)?.binding
  if (!binding || binding.kind === 'param') return [written]
  const init = binding.kind === 'value' && binding.init ? unwrap(binding.init) : undefined
  const original = binding.path.length > 0 ? binding.path.slice(-1) : init ? givenNames(init, frame) : []
  return original.length === 0 || original.length === 1 && original[0] === written ? [written] : [...new Set([written, ...original.filter(name => name !== '?')])]
}

/** What a name's value goes by where it comes from: a member by its key, what a call gives by the call, a whole module as its default. */
function givenNames(init: Node, frame: Frame | undefined): string[] {
  if (init.type === 'MemberExpression') return [keyName(init) ?? '?']
  if (init.type !== 'CallExpression') return []
  const called = calleeName(init.callee)
  if (called === 'require') return ['default']
  const origin = originOf(init.callee, frame)
  const whole = origin?.kind === 'import' && (origin.path.length === 0 || origin.path.length === 1 && origin.path[0] === 'default')
  return [...(called === undefined ? [] : [`${called}()`]), ...(whole ? ['default()'] : [])]
}

/** `constant`: it never stands for anything else. */
export interface Alias { init: Node | undefined; frame: Frame; path: string[]; constant?: boolean }

/**
 * What a name of this file stands for: the expression it was given, seen from where it was given, and the properties taken from that.
 * `const { email: e } = user` → user, [email]. Undefined for parameters, imports, functions and what has no value yet.
 */
export function aliasOf(name: string, frame: Frame | undefined): Alias | undefined {
  const found = lookup(frame, name)
  if (!found || found.binding.kind === 'import') return undefined
  const { binding } = found
  if (binding.kind === 'param') return binding.path.length === 0 ? undefined : { init: undefined, frame: found.frame, path: binding.path }
  if (!binding.init || isUnset(binding) || isFunction(binding.init) || binding.init.type === 'ClassDeclaration') return undefined
  return { init: unwrap(binding.init), frame: found.frame, path: binding.path, constant: binding.constant === true }
}
