import type { Node } from '../types/index.js'

export const startOf = (node: Node): number => node.range ? node.range[0] : node.start ?? 0
export const endOf = (node: Node): number => node.range ? node.range[1] : node.end ?? 0

const transparent: Record<string, string> = {
  TSAsExpression: 'expression',
  TSSatisfiesExpression: 'expression',
  TSNonNullExpression: 'expression',
  TSTypeAssertion: 'expression',
  TSInstantiationExpression: 'expression',
  ChainExpression: 'expression',
  ParenthesizedExpression: 'expression',
  AwaitExpression: 'argument',
  JSXExpressionContainer: 'expression',
}

/** The expression under casts, `!`, `await`, optional chains and JSX braces. */
export function unwrap(node: Node): Node {
  let current = node
  for (;;) {
    const key = transparent[current.type]
    // (0, posthog.capture)()
    const inner: Node | undefined = current.type === 'SequenceExpression' ? current.expressions.at(-1) : key && current[key]
    if (!inner) return current
    current = inner
  }
}

/** The text of a string literal or of a template without holes. */
export function literalText(node: Node | null | undefined): string | undefined {
  if (node == null) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}

/** The name of a property, member or parameter: `email`, `'e-mail'`, `#email`; undefined when computed. */
export function keyName(node: Node): string | undefined {
  const key: Node | undefined = node.key ?? node.property ?? node
  if (key == null) return undefined
  if (node.computed) return literalText(key)
  if (key.type === 'Identifier' || key.type === 'PrivateIdentifier' || key.type === 'JSXIdentifier') return key.name as string
  if (key.type === 'Literal') return String(key.value)
  return undefined
}

/** The name a pattern binds, if it is a plain one: `user`, `user = {}`, `private user: User`. */
export function boundName(pattern: Node): string | undefined {
  if (pattern.type === 'Identifier') return pattern.name as string
  if (pattern.type === 'AssignmentPattern') return boundName(pattern.left)
  if (pattern.type === 'TSParameterProperty') return boundName(pattern.parameter)
  return undefined
}

/** A member of a class that no other file can reach: `private send()`, `#send()`. */
export const isPrivate = (node: Node): boolean => node.accessibility === 'private' || node.key?.type === 'PrivateIdentifier'

export const isFunction = (node: Node): boolean =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'

/** The last name of a callee, by which calls are dispatched: `capture` of `a?.b.capture`, `track` of `track`. */
export function calleeName(callee: Node): string | undefined {
  if (callee.type === 'Identifier') return callee.name as string
  if (callee.type === 'MemberExpression') return keyName(callee)
  const inner = unwrap(callee)
  return inner === callee ? undefined : calleeName(inner)
}

/** The properties of an object literal, without methods. */
export const propertiesOf = (node: Node): Node[] =>
  node.type === 'ObjectExpression' ? (node.properties as Node[]) : []

/** A property of an object literal. */
export const propertyOf = (node: Node | undefined, name: string): Node | undefined =>
  node && propertiesOf(unwrap(node)).find(property => property.type === 'Property' && keyName(property) === name)

/** The value of a property of an object literal. */
export const propertyValue = (node: Node | undefined, name: string): Node | undefined => propertyOf(node, name)?.value as Node | undefined
