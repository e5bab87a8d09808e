import { calleeName, isFunction, keyName, literalText, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { lookup, type Frame } from '../../kit/frames.js'
import { treeOf } from '../../kit/nodes.js'
import { aliasOf } from '../../kit/scope.js'
import type { Node } from '../../types/index.js'
import { answerOf, saysOf, type Says } from './words.js'

/** What has to be known of a file to say what its conditions ask. */
export interface Ground {
  /** Names that the manifest gives. */
  own: ReadonlySet<string>
  frameAt(node: Node): Frame | undefined
  /** Whether what a name of another file of the project stands for asks for consent. */
  asksElsewhere(source: string, path: readonly string[]): boolean
  /** Whether a state of a component is set only where somebody has agreed. */
  isSetByConsent(setter: string): boolean
}

const maxHops = 6

/** What an expression speaks of: a consent that is given, one that is refused, or neither. */
export function subjectOf(node: Node, frame: Frame | undefined, ground: Ground, hops = 0): Says {
  if (hops > maxHops) return undefined
  const value = unwrap(node)
  const next = (one: Node, from = frame): Says => subjectOf(one, from, ground, hops + 1)
  const named = (name: string): Says => ground.own.has(name) ? 'given' : saysOf(name)
  switch (value.type) {
    case 'Identifier': {
      const name = value.name as string
      return named(name) ?? ofBinding(name, frame, ground, next)
    }
    case 'MemberExpression': {
      const path = pathOf(value)?.filter(step => step !== 'this') ?? []
      for (let from = 0; from < path.length - 1; from++) if (ground.own.has(path.slice(from).join('.'))) return 'given'
      const last = keyName(value)
      return (last === undefined ? undefined : named(last)) ?? next(value.object as Node) ?? (value.computed ? next(value.property as Node) : undefined)
    }
    case 'CallExpression':
    case 'NewExpression': {
      const name = calleeName(value.callee)
      const said = (name === undefined ? undefined : named(name)) ?? next(value.callee as Node) ?? (value.arguments as Node[]).map(one => next(one)).find(one => one !== undefined)
      if (said !== undefined) return said
      const fn = localFunction(value.callee as Node, frame)
      return fn && mentions(fn, ground) ? 'given' : undefined
    }
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return value.body.type === 'BlockStatement' ? undefined : next(value.body as Node)
    case 'Literal':
    case 'TemplateLiteral':
      return textsOf(value).map(saysOf).find(one => one !== undefined)
    case 'LogicalExpression':
    case 'BinaryExpression':
      return next(value.left as Node) ?? next(value.right as Node)
    case 'UnaryExpression':
      return next(value.argument as Node)
    case 'ConditionalExpression':
      return next(value.test as Node) ?? next(value.consequent as Node) ?? next(value.alternate as Node)
    default:
      return undefined
  }
}

/** What a name stands for: the value it was given, a state and whoever sets it, what another file exports. */
function ofBinding(name: string, frame: Frame | undefined, ground: Ground, next: (one: Node, from?: Frame) => Says): Says {
  const found = lookup(frame, name)
  if (found?.binding.kind === 'import') return saysOf(found.binding.path.at(-1) ?? '') ?? (ground.asksElsewhere(found.binding.source, found.binding.path) ? 'given' : undefined)
  if (found?.binding.kind === 'param') return found.binding.path.map(saysOf).find(one => one !== undefined)
  const alias = aliasOf(name, frame)
  if (!alias?.init) return undefined
  const taken = alias.path.map(step => ground.own.has(step) ? 'given' : saysOf(step)).find(one => one !== undefined)
  if (taken !== undefined) return taken
  const pattern = found?.binding.kind === 'value' ? found.binding.declaration.id as Node | undefined : undefined
  const setter = alias.path[0] === '0' && pattern?.type === 'ArrayPattern' ? (pattern.elements as (Node | null)[])[1] : undefined
  return next(alias.init, alias.frame) ?? (setter?.type === 'Identifier' && ground.isSetByConsent(setter.name as string) ? 'given' : undefined)
}

const textsOf = (value: Node): string[] => value.type === 'TemplateLiteral' ? (value.quasis as Node[]).map(one => String(one.value.cooked ?? '')) : [literalText(value) ?? '']

function localFunction(callee: Node, frame: Frame | undefined): Node | undefined {
  const inner = unwrap(callee)
  const binding = inner.type === 'Identifier' ? lookup(frame, inner.name as string)?.binding : undefined
  const init = binding?.kind === 'value' && binding.path.length === 0 ? binding.init && unwrap(binding.init) : undefined
  return init && isFunction(init) ? init : undefined
}

/** Whether a function speaks of consent anywhere in it: what it gives hangs on that. */
export function mentions(fn: Node, { own }: Pick<Ground, 'own'>): boolean {
  return treeOf(fn, ({ type }) => type.startsWith('TS') && /Type/.test(type)).nodes.some(node => {
    const names = node.type === 'Identifier' || node.type === 'JSXIdentifier' ? [node.name as string] : node.type === 'Literal' || node.type === 'TemplateLiteral' ? textsOf(node) : []
    return names.some(name => own.has(name) || saysOf(name) === 'given')
  })
}

/** What is known once a condition has held, or has not: that somebody has agreed, or only that nobody has refused. */
export type Known = 'asked' | 'unrefused' | undefined

const either = (a: Known, b: Known): Known => a === 'asked' || b === 'asked' ? 'asked' : a ?? b
const both = (a: Known, b: Known): Known => a === undefined || b === undefined ? undefined : a === 'asked' && b === 'asked' ? 'asked' : 'unrefused'

export function impliedBy(node: Node, truth: boolean, frame: Frame | undefined, ground: Ground, hops = 0): Known {
  if (hops > maxHops) return undefined
  const value = unwrap(node)
  const next = (one: Node, held = truth, from = frame): Known => impliedBy(one, held, from, ground, hops + 1)
  if (value.type === 'UnaryExpression' && value.operator === '!') return next(value.argument as Node, !truth)
  if (value.type === 'LogicalExpression' && value.operator !== '??') {
    const [left, right] = [next(value.left as Node), next(value.right as Node)]
    return value.operator === '&&' === truth ? either(left, right) : both(left, right)
  }
  if (value.type === 'BinaryExpression' && /^[!=]==?$/.test(value.operator as string)) return compared(value, truth, frame, ground)
  if (value.type === 'CallExpression' && calleeName(value.callee) === 'Boolean' && value.arguments[0]) return next(value.arguments[0] as Node)
  if (value.type === 'Identifier' && !ground.own.has(value.name as string) && saysOf(value.name as string) === undefined) {
    const alias = aliasOf(value.name as string, frame)
    if (alias?.init && alias.path.length === 0 && /^(Unary|Logical|Binary)Expression$/.test(alias.init.type)) return next(alias.init, truth, alias.frame)
  }
  return known(subjectOf(value, frame, ground), truth)
}

const known = (says: Says, truth: boolean): Known => says === 'given' ? truth ? 'asked' : undefined : says === 'refused' && !truth ? 'unrefused' : undefined

/** `consent === 'granted'`, `consent !== 'denied'`, `cookieConsent === false`. What it is compared with may be a constant of any name. */
function compared(value: Node, truth: boolean, frame: Frame | undefined, ground: Ground): Known {
  const [left, right] = [unwrap(value.left as Node), unwrap(value.right as Node)]
  const isFixed = (one: Node): boolean => one.type === 'Literal' || one.type === 'Identifier' && one.name === 'undefined'
  const [subject, other] = isFixed(left) ? [right, left] : [left, right]
  const says = subjectOf(subject, frame, ground)
  const holds = truth === !(value.operator as string).startsWith('!')
  const text = other.type === 'Literal' ? String(other.value) : other.type === 'Identifier' ? other.name as string : keyName(other) ?? ''
  const answer = answerOf(text) ?? (text === 'null' || text === 'undefined' ? 'no' : undefined)
  const asked = known(says, answer === 'no' ? !holds : holds)
  // not denied is not agreed yet
  return asked === 'asked' && /^(den|declin|reject|refus|withdr|revok|opt)/i.test(text) ? 'unrefused' : asked
}
