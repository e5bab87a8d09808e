import { visitorKeys } from '@typescript-eslint/visitor-keys'
import { endOf, isFunction, keyName, startOf, unwrap } from '../kit/ast.js'
import { lookup, type Frame } from '../kit/frames.js'
import type { Edit, Node } from '../types/index.js'
import { membersOf } from './demanded.js'
import type { Visited } from './walk.js'

/** What an id of a person is called on the object that holds it. */
const idKeys = ['id', 'userId', 'uid', 'uuid']
/** Values that name somebody: only for those an id is looked for. */
const naming = /mail|phone|name|login|handle|contact/i

/** Takes the id of the object that an address or a name is taken of, where the file shows that it has one: `user.id` for `user.email`. */
export function idEdit(value: Node, property: Node | undefined, { frame, walk }: Visited): Edit | undefined {
  const node = unwrap(value)
  const program = walk.ancestors[0]
  if (node.type === 'LogicalExpression') {
    // user.email ?? user.id
    const [left, right] = [unwrap(node.left), unwrap(node.right)]
    const same = left.type === 'MemberExpression' && right.type === 'MemberExpression' && plainPath(left.object) !== undefined && plainPath(left.object) === plainPath(right.object)
    return same && idKeys.includes(keyName(right) ?? '') ? { start: startOf(node), end: endOf(node), text: walk.text.slice(startOf(right), endOf(right)) } : undefined
  }
  if (node.type === 'MemberExpression') {
    const holder = plainPath(node.object)
    if (node.computed || holder === undefined || !naming.test(keyName(node) ?? '')) return undefined
    const type = typeOf(unwrap(node.object), frame, program)
    const declared = type && idOf(type, program)
    const key = declared?.key ?? (type && isKnown(type, program) ? undefined : usedIds(scopeAround(walk.ancestors)).get(holder))
    if (key === undefined) return undefined
    const { start, end } = { start: startOf(node.property), end: endOf(node.property) }
    if (!declared?.isNumber) return { start, end, text: key }
    // String(undefined) would be an id too
    if (/\?\./.test(walk.text.slice(startOf(node), start))) return undefined
    return { start: startOf(node), end: endOf(node), text: `String(${walk.text.slice(startOf(node), start)}${key})` }
  }
  if (node.type !== 'Identifier' || property?.shorthand === true) return undefined
  const found = lookup(frame, node.name)?.binding
  if (found === undefined || found.kind === 'import' || !naming.test(found.path.at(-1) ?? '')) return undefined
  // const { id, email } = user
  for (const name of idKeys) {
    const sibling = lookup(frame, name)?.binding
    if (sibling === undefined || sibling.kind === 'import' || !idKeys.includes(sibling.path.at(-1) ?? '')) continue
    if (sibling.path.slice(0, -1).join('.') !== found.path.slice(0, -1).join('.') || holderOf(sibling) !== holderOf(found)) continue
    const number = sibling.kind === 'param' && isNumber(memberType(patternType(sibling.fn.params[sibling.index]), sibling.path, program))
    return { start: startOf(node), end: endOf(node), text: number ? `String(${name})` : name }
  }
  return undefined
}

type Binding = NonNullable<ReturnType<typeof lookup>>['binding']

/** What a pattern takes apart: names with the same one are of one object. */
const holderOf = (binding: Binding): unknown => binding.kind === 'param' ? binding.fn.params[binding.index] : binding.kind === 'value' ? binding.init : undefined

const patternType = (param: Node | undefined): Node | undefined => ((param?.left ?? param) as Node | undefined)?.typeAnnotation?.typeAnnotation as Node | undefined

const memberType = (type: Node | undefined, path: readonly string[], program: Node | undefined): Node | undefined =>
  path.reduce<Node | undefined>((one, key) => one && membersOf(one, program).find(member => keyName(member) === key)?.typeAnnotation?.typeAnnotation as Node | undefined, type)

const isNumber = (type: Node | undefined): boolean => type?.type === 'TSNumberKeyword' || type?.type === 'TSBigIntKeyword'

/** `user`, `ctx.session.user`, `this.user`: nothing that is computed or called. */
function plainPath(node: Node): string | undefined {
  const one = unwrap(node)
  if (one.type === 'Identifier') return one.name as string
  if (one.type === 'ThisExpression') return 'this'
  const holder = one.type === 'MemberExpression' && !one.computed ? plainPath(one.object) : undefined
  return holder === undefined ? undefined : `${holder}.${keyName(one)}`
}

/** The type that is written beside a name, and what is taken of it. */
function typeOf(node: Node, frame: Frame | undefined, program: Node | undefined): Node | undefined {
  const [root, ...path] = plainPath(node)?.split('.') ?? []
  const binding = root === undefined ? undefined : lookup(frame, root)?.binding
  if (binding === undefined || binding.kind === 'import') return undefined
  const whole = binding.annotation ?? (binding.kind === 'param' ? patternType(binding.fn.params[binding.index]) : undefined)
  return memberType(whole, binding.annotation ? path : [...binding.path, ...path], program)
}

/** Whether all that a type has is written in the file: what it does not name, it does not have. */
const isKnown = (type: Node, program: Node | undefined): boolean => membersOf(type, program).length > 0

/** The id that a type is written to have: a text or a number, always there. */
function idOf(type: Node, program: Node | undefined): { key: string; isNumber: boolean } | undefined {
  const members = membersOf(type, program)
  const found = idKeys.map(key => members.find(member => keyName(member) === key && member.optional !== true)).find(member => member !== undefined)
  const written = found?.typeAnnotation?.typeAnnotation as Node | undefined
  if (!found || written?.type !== 'TSStringKeyword' && !isNumber(written)) return undefined
  return { key: keyName(found) as string, isNumber: isNumber(written) }
}

/** The outermost function around a call: within it a name stands for one thing. */
const scopeAround = (ancestors: readonly Node[]): Node | undefined => ancestors.find(one => isFunction(one) || one.type === 'MethodDefinition')

const used = new WeakMap<Node, ReadonlyMap<string, string>>()
const none: ReadonlyMap<string, string> = new Map()

/** By the object it is read of, the id that is read somewhere in a function. */
function usedIds(scope: Node | undefined): ReadonlyMap<string, string> {
  if (scope === undefined) return none
  const known = used.get(scope)
  if (known) return known
  const ids = new Map<string, string>()
  const left: Node[] = [scope]
  while (left.length > 0) {
    const node = left.pop() as Node
    const key = node.type === 'MemberExpression' && !node.computed ? keyName(node) : undefined
    const holder = key !== undefined && idKeys.includes(key) ? plainPath(node.object) : undefined
    if (holder !== undefined && !ids.has(holder)) ids.set(holder, key as string)
    for (const name of visitorKeys[node.type] ?? []) for (const child of [node[name] as Node | (Node | null)[] | null | undefined].flat()) if (child) left.push(child)
  }
  used.set(scope, ids)
  return ids
}
