import { keyName, literalText, propertiesOf, unwrap } from '../kit/ast.js'
import type { Frame } from '../kit/frames.js'
import { aliasOf, originOf } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { behind } from './behind.js'

const maxHops = 4

/** One place to which a path of options leads. */
export type Option =
  /** It stands there; `name` is the path as it is written. */
  | { is: 'given'; name: string[]; property: Node; value: Node; frame: Frame | undefined; holder?: Node }
  /** It is left out; `holder` is the object in which the first of the `missing` keys would stand, if there is one. */
  | { is: 'absent'; holder?: Node; missing: string[] }
  /** Something hides whether it stands there: a spread, a computed key, a value from elsewhere. */
  | { is: 'unknown' }

/** Follows a path of keys into an object, through names of the file and both sides of a choice; `*` is any key, or each item of a list. */
export function optionsAt(root: Node | undefined, keys: readonly string[], frame: Frame | undefined, name: string[] = [], property?: Node, holder?: Node): Option[] {
  const [key, ...rest] = keys
  if (root === undefined) return [{ is: 'absent', missing: [...keys] }]
  const { node, frame: inner } = behind(root, frame)
  if (key === undefined) return [{ is: 'given', name, property: property ?? root, value: root, frame, ...(holder && { holder }) }]
  if (node.type === 'ConditionalExpression') return [node.consequent as Node, node.alternate as Node].flatMap(side => optionsAt(side, keys, inner, name))
  if (node.type === 'LogicalExpression') return optionsAt(node.right as Node, keys, inner, name).concat(node.operator === '&&' ? [] : [{ is: 'unknown' }])
  if (node.type === 'ArrayExpression') {
    return key !== '*' ? [{ is: 'unknown' }] : (node.elements as (Node | null)[]).flatMap(one => one === null ? [] : optionsAt(one, rest, inner, name, one))
  }
  if (node.type !== 'ObjectExpression') return [isNothing(node) ? { is: 'absent', missing: [...keys] } : { is: 'unknown' }]
  const properties = propertiesOf(node)
  const found = properties.filter(one => one.type === 'Property' && (key === '*' ? keyName(one) !== undefined : keyName(one) === key))
  if (found.length > 0) return found.flatMap(one => optionsAt(one.value as Node, rest, inner, [...name, keyName(one) as string], one, node))
  const spreads = properties.filter(one => one.type === 'SpreadElement')
  const spread = spreads.flatMap(one => optionsAt(one.argument as Node, keys, inner, name))
  if (spread.some(one => one.is !== 'absent')) return spread
  return [properties.some(one => one.computed === true && keyName(one) === undefined) ? { is: 'unknown' } : { is: 'absent', holder: node, missing: [...keys] }]
}

const isNothing = (node: Node): boolean => node.type === 'Identifier' && node.name === 'undefined' || node.type === 'Literal' && node.value === null

/** A value as `String()` writes it, and of an enumeration the name as its value is written most often; undefined where it is not known here. */
export function valueText(node: Node, frame: Frame | undefined, hops = 0): string | undefined {
  const value = unwrap(node)
  const text = literalText(value)
  if (text !== undefined || hops > maxHops) return text
  switch (value.type) {
    case 'Literal':
      return value.regex ? undefined : String(value.value)
    case 'UnaryExpression': {
      const inner = value.operator === '!' ? valueText(value.argument as Node, frame, hops + 1) : undefined
      return inner === undefined ? undefined : String(/^(0|false|null|undefined|)$/.test(inner))
    }
    case 'ArrayExpression':
      return (value.elements as unknown[]).length > 0 ? '[…]' : '[]'
    case 'MemberExpression': {
      const name = keyName(value)
      // DefaultPrivacyLevel.MASK_USER_INPUT
      return name !== undefined && value.object.type === 'Identifier' && /^\p{Lu}/u.test(name) ? name.toLowerCase().replaceAll('_', '-') : undefined
    }
    case 'Identifier': {
      if (value.name === 'undefined') return 'undefined'
      const alias = aliasOf(value.name as string, frame)
      // new TrackClient(id, key, { region: RegionEU })
      const origin = alias ? undefined : originOf(value, frame)
      if (origin?.kind === 'import' && origin.path.length === 1) return origin.path[0]
      return alias?.init && alias.constant && alias.path.length === 0 ? valueText(alias.init, alias.frame, hops + 1) : undefined
    }
    default:
      return undefined
  }
}
