import { keyName, propertiesOf, unwrap } from '../kit/ast.js'
import { lookup, type Frame } from '../kit/frames.js'
import { aliasOf, originOf } from '../kit/scope.js'
import type { Node } from '../types/index.js'

/** A parameter of a function, and the properties taken from it. */
export interface Param { fn: Node; index: number; path: string[] }

const maxHops = 4

/** The parameters a value comes from: by name, by a member of one, by either branch of a choice: `user.isGuest ? user.deviceId : user.id`. */
export function paramsBehind(node: Node, frame: Frame | undefined, hops = 0): Param[] {
  const value = unwrap(node)
  if (hops > maxHops) return []
  if (value.type === 'ConditionalExpression') return [value.consequent, value.alternate].flatMap((one: Node) => paramsBehind(one, frame, hops + 1))
  if (value.type === 'LogicalExpression') {
    return (value.operator === '&&' ? [value.right] : [value.left, value.right]).flatMap((one: Node) => paramsBehind(one, frame, hops + 1))
  }
  if (value.type !== 'Identifier' && value.type !== 'MemberExpression') return []
  const alias = value.type === 'Identifier' ? aliasOf(value.name, frame) : undefined
  if (alias?.init && alias.path.length === 0 && /^(Conditional|Logical)Expression$/.test(alias.init.type)) return paramsBehind(alias.init, alias.frame, hops + 1)
  const param = paramOf(value, frame)
  return param && !param.path.some(step => step === '()' || step === 'new' || step === '?') ? [param] : []
}

/** A parameter by its name, whatever type it is declared to have; through what it was taken apart into. */
function paramOf(value: Node, frame: Frame | undefined, hops = 0): Param | undefined {
  const steps: string[] = []
  let root = value
  while (root.type === 'MemberExpression') {
    const key = keyName(root)
    if (key === undefined) return undefined
    steps.unshift(key)
    root = unwrap(root.object)
  }
  const binding = root.type === 'Identifier' ? lookup(frame, root.name)?.binding : undefined
  if (binding?.kind === 'param') return { fn: binding.fn, index: binding.index, path: [...binding.path, ...steps] }
  // const { identifier } = params, where the type of params is a library's
  const alias = root.type === 'Identifier' && hops < maxHops ? aliasOf(root.name as string, frame) : undefined
  const holder = alias?.constant && alias.init && /^(Identifier|MemberExpression)$/.test(alias.init.type) ? paramOf(alias.init, alias.frame, hops + 1) : undefined
  if (holder) return { ...holder, path: [...holder.path, ...alias?.path ?? [], ...steps] }
  const origin = originOf(value, frame)
  return origin?.kind === 'param' ? origin : undefined
}

/** The parameter that fills the rest of an object literal, where a key is not written: `{ ...event, distinctId }`. */
export function spreadParam(object: Node, key: string, frame: Frame | undefined): Param | undefined {
  const properties = propertiesOf(object)
  if (properties.some(one => one.type === 'Property' && keyName(one) === key)) return undefined
  const spread = properties.findLast(one => one.type === 'SpreadElement')
  const [param] = spread ? paramsBehind(spread.argument, frame) : []
  return param && { ...param, path: [...param.path, key] }
}

/** A property of a value that is no literal, as if it were written: `user` → `user.email`. */
export const memberOf = (object: Node, key: string): Node =>
  ({ ...object, type: 'MemberExpression', object, property: { ...object, type: 'Identifier', name: key }, computed: false })
