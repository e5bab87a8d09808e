import { calleeName, isFunction, keyName, literalText, propertiesOf, propertyValue, unwrap } from '../kit/ast.js'
import type { CallSpec } from '../kit/define.js'
import { localValue } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { behind, givenBy, type Seen } from './behind.js'
import { argumentAt } from './calls.js'
import { sendName, type Call } from './sent-value.js'

/** One thing that is kept, by the names that lead to it, and where the last of them stands. */
interface Kept { path: readonly string[]; node: Node }

/** Calls that give the state they are handed, or one made of it. */
const passing = new Set(['combineReducers', 'createReducer', 'immer', 'devtools', 'subscribeWithSelector', 'combine', 'reactive'])
/** How deep the parts of a state are looked into. */
const maxDepth = 4

/** A name is all that is known of what is kept: a text, or the keys of an object, of a store's state, of what a reducer begins with. */
export function readKept(call: Call, spec: CallSpec): void {
  const { node, visited: { frame } } = call
  const at = (path: string): Seen | undefined => {
    const found = argumentAt(node, path, frame)
    return found && !found.partial ? { node: found.value, frame } : undefined
  }
  const all = [spec.keeps ?? []].flat().flatMap(path => at(path) ?? []).flatMap(seen => named(seen) ?? keptIn(seen, [], 0))
  const only = [spec.only ?? []].flat().flatMap(path => at(path) ?? [])[0]
  const but = [spec.but ?? []].flat().flatMap(path => at(path) ?? []).flatMap(listed)
  // a function that takes some of the state gives an object of it; a list names its parts
  const kept = only === undefined ? all : isFunction(behind(only.node, only.frame).node) ? keptIn(only, [], 0) : among(all, listed(only))
  const said = new Set<string>()
  for (const one of kept) {
    const name = one.path.at(-1) as string
    if (said.has(name) || but.some(({ path }) => isWithin(one.path, path))) continue
    said.add(name)
    sendName(call, 'content', name, one.node)
  }
}

/** The parts of a state that a list names; where the state stands in another file, the names alone. */
const among = (all: readonly Kept[], wanted: readonly Kept[]): readonly Kept[] =>
  all.length === 0 ? wanted : all.filter(one => wanted.some(({ path }) => isWithin(one.path, path)))

const isWithin = (path: readonly string[], outer: readonly string[]): boolean => outer.every((step, index) => path[index] === step)

/** A text, also where a constant of the file holds it. */
function named({ node, frame }: Seen): Kept[] | undefined {
  const constant = localValue(node, frame)
  const text = constant && literalText(constant)
  return text === undefined ? undefined : [{ path: [text], node }]
}

/** `['token', 'user.email']` */
function listed({ node, frame }: Seen): Kept[] {
  const list = behind(node, frame).node
  return list.type !== 'ArrayExpression' ? [] : (list.elements as (Node | null)[]).flatMap(one => {
    const text = one ? literalText(one) : undefined
    return one && text !== undefined ? [{ path: text.split('.'), node: one }] : []
  })
}

function keptIn(seen: Seen, path: readonly string[], depth: number): Kept[] {
  if (depth > maxDepth) return []
  const { node, frame } = stateOf(seen) ?? seen
  return propertiesOf(node).flatMap((property): Kept[] => {
    if (property.type === 'SpreadElement') return keptIn({ node: property.argument as Node, frame }, path, depth + 1)
    const name = property.type === 'Property' ? keyName(property) : undefined
    if (name === undefined) return []
    const value = unwrap(property.value)
    const local = localValue(value, frame) ?? value
    // actions and what is computed of the rest are not kept
    if (isComputed(local)) return []
    const inner = keptIn({ node: value, frame }, [...path, name], depth + 1)
    return inner.length > 0 ? inner : isFunction(local) ? [] : [{ path: [...path, name], node: property }]
  })
}

const isComputed = (node: Node): boolean => node.type === 'CallExpression' && /^(computed|derived)$/.test(calleeName(node.callee) ?? '')

/** The object that a state is: written as one, given by a function, or what a reducer begins with. */
function stateOf({ node, frame }: Seen): Seen | undefined {
  const seen = behind(node, frame)
  if (seen.node.type === 'ObjectExpression') return seen
  const value = localValue(node, frame) ?? unwrap(node)
  if (isFunction(value)) {
    // (state = { email: '' }, action) => …
    const [first] = value.params as Node[]
    if (first?.type === 'AssignmentPattern') return behind(first.right as Node, frame)
    return givenBy({ node: value, frame })
  }
  if (value.type === 'MemberExpression' && keyName(value) === 'reducer') {
    const slice = localValue(value.object, frame)
    return slice?.type === 'CallExpression' && calleeName(slice.callee) === 'createSlice' ? initialOf(slice, 'initialState', frame) : undefined
  }
  if (value.type !== 'CallExpression') return undefined
  const callee = calleeName(value.callee) ?? ''
  if (passing.has(callee)) return value.arguments[0] ? stateOf({ node: value.arguments[0] as Node, frame }) : undefined
  return undefined
}

function initialOf(call: Node, key: string, frame: Seen['frame']): Seen | undefined {
  const options = call.arguments[0] as Node | undefined
  const state = options && propertyValue(behind(options, frame).node, key)
  return state && stateOf({ node: state, frame })
}
