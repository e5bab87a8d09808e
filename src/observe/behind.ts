import { calleeName, isFunction, keyName, propertiesOf, unwrap } from '../kit/ast.js'
import { openFrame, type Frame } from '../kit/frames.js'
import { aliasOf, returnedNode } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { composed } from './composed.js'

const maxHops = 4

/** An expression, and the frame its names are to be looked up in. */
export interface Seen { node: Node; frame: Frame | undefined }

/** Calls that give what their function gives, and calls that give what they are given. */
const computing = new Set(['useMemo', 'computed'])
const passing = new Set(['freeze', 'structuredClone', 'toRaw'])

/** The payload a name, a property or a memo of this file stands for, as far as it is written in this file; else the expression itself. */
export function behind(node: Node, frame: Frame | undefined): Seen {
  const own = { node: unwrap(node), frame }
  const found = follow(own, maxHops)
  return found && isPayload(found.node) ? found : own
}

function follow({ node, frame }: Seen, hops: number): Seen | undefined {
  if (hops < 0) return undefined
  switch (node.type) {
    case 'Identifier': {
      const alias = aliasOf(node.name, frame)
      const holder = alias?.init && follow({ node: unwrap(alias.init), frame: alias.frame }, hops - 1)
      return holder && alias.path.reduce<Seen | undefined>((seen, key) => seen && propertyOf(seen, key, hops - 1), holder)
    }
    case 'MemberExpression': {
      const key = keyName(node)
      const holder = key === undefined ? undefined : follow({ node: unwrap(node.object), frame }, hops - 1)
      return holder && propertyOf(holder, key as string, hops - 1)
    }
    case 'CallExpression': {
      const name = calleeName(node.callee) ?? ''
      const first = node.arguments[0] as Node | undefined
      const callee = unwrap(node.callee)
      // params.toString()
      if (name === 'toString' && callee.type === 'MemberExpression') return follow({ node: unwrap(callee.object), frame }, hops - 1)
      if (!first) return { node, frame }
      if (passing.has(name)) return follow({ node: unwrap(first), frame }, hops - 1)
      return computing.has(name) ? givenBy({ node: unwrap(first), frame }, hops - 1) : { node, frame }
    }
    default:
      return { node, frame }
  }
}

const propertyOf = ({ node, frame }: Seen, key: string, hops: number): Seen | undefined => {
  const property = propertiesOf(node).find(one => one.type === 'Property' && keyName(one) === key)
  return property && follow({ node: unwrap(property.value), frame }, hops)
}

/** What a callback gives, seen from inside it. */
export function givenBy({ node, frame }: Seen, hops = maxHops): Seen | undefined {
  const value = isFunction(node) ? returnedNode(node) : undefined
  if (!value) return undefined
  const outer = openFrame(node, frame)
  return follow({ node: value, frame: node.body.type === 'BlockStatement' ? openFrame(node.body, outer) : outer }, hops) ?? { node: value, frame: outer }
}

/** Whether an expression is put together here, so that its parts can be read: objects, lists, texts, and choices of these. */
export function isPayload(node: Node): boolean {
  switch (node.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'TemplateLiteral':
      return true
    case 'JSXElement':
    case 'JSXFragment':
      return true
    case 'BinaryExpression':
      return node.operator === '+'
    case 'TaggedTemplateExpression':
      return node.quasi.expressions.length > 0
    case 'NewExpression':
      return isBody(node)
    case 'CallExpression':
      return mapped(node) !== undefined || isPrinting(node) || composed(node) !== undefined
    default:
      return isChoiceOfPayloads(node)
  }
}

/** `vip ? { email } : {}`, `user && { email }`: what a call is handed depends, and all of it may be. */
export const isChoiceOfPayloads = (node: Node): boolean =>
  node.type === 'ConditionalExpression' ? [node.consequent, node.alternate].some(isComposed)
    : node.type === 'LogicalExpression' && [node.left, node.right].some(isComposed)

function isComposed(side: Node): boolean {
  const node = unwrap(side)
  return /^(Object|Array)Expression$|^JSX(Element|Fragment)$/.test(node.type) || isChoiceOfPayloads(node)
}

/** The function of `users.map(user => ({ … }))` when it gives an object, or markup. */
export function mapped(node: Node): Node | undefined {
  const name = calleeName(node.callee)
  const fn = node.arguments[0] as Node | undefined
  if (name !== 'map' && name !== 'flatMap' || !fn || !isFunction(fn)) return undefined
  return /^ObjectExpression$|^JSX(Element|Fragment)$/.test(returnedNode(fn)?.type ?? '') ? fn : undefined
}

/** `JSON.stringify(user)`, `Object.assign({}, user)`: what it is given stands in what it gives. */
export const isPrinting = (node: Node): boolean => /^(stringify|assign|fromEntries|inspect)$/.test(calleeName(node.callee) ?? '')

/** The body of a request, or a query, that is filled by name. */
export const isBody = (node: Node): boolean => node.type === 'NewExpression' && /^(URLSearchParams|FormData)$/.test(calleeName(node.callee) ?? '')

/** The parts of a text that are put in: of `'a' + b + c` b and c, whatever its length. */
export function holesOf(node: Node): Node[] {
  if (node.type === 'TemplateLiteral') return (node.expressions as Node[]).map(unwrap)
  const parts: Node[] = []
  const left: Node[] = [node]
  while (left.length > 0) {
    const one = unwrap(left.pop() as Node)
    if (one.type === 'BinaryExpression' && one.operator === '+') left.push(one.right, one.left)
    else if (one.type !== 'Literal') parts.push(one)
  }
  return parts
}
