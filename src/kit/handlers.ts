import type { Node } from '../types/index.js'
import { boundName, calleeName, isFunction, keyName, literalText, propertiesOf, unwrap } from './ast.js'
import { pathOf } from './expression.js'

/**
 * What a handler of changes puts the new value into, by name: undefined where it does not tell.
 *
 *   setEmail · e => setEmail(e.target.value) · handleEmailChange        → email
 *   e => setForm({ ...form, phone: e.target.value })                    → phone
 *   text => update('phone', text) · handleChange('phone')               → phone
 */
export function setBy(handler: Node): string | undefined {
  const node = unwrap(handler)
  if (isFunction(node)) return setIn(node)
  if (node.type === 'CallExpression') return literalText(node.arguments[0])
  const name = pathOf(node)?.at(-1)
  return name === undefined ? undefined : setterName(name)
}

/** `setEmail`, `onEmailChange`, `handleChangeEmail` → `email`; a handler of all changes has no such name. */
function setterName(name: string): string | undefined {
  const found = /^(?:set|update|change|handle|on)(?:Change|Update|Set)?([A-Z]\w*?)(?:Change|Changed|Input|Update)?$/.exec(name)?.[1]
  return found === undefined || /^(Change|Input|Blur|Select|Value)/.test(found) ? undefined : found.charAt(0).toLowerCase() + found.slice(1)
}

function setIn(fn: Node): string | undefined {
  // of `(_, date) => …`, as date pickers and kits call it, the last one is the value
  const given = new Set((fn.params as Node[]).flatMap(namesOf))
  if (given.size === 0) return undefined
  const body = fn.body.type === 'BlockStatement' ? fn.body.body as Node[] : [fn.body as Node]
  for (const statement of body) {
    const found = setAt(unwrap(statement.type === 'ExpressionStatement' ? statement.expression : statement), given)
    if (found !== undefined) return found
  }
  return undefined
}

/** `event`, `{ target }`, `{ target: { value } }`. */
function namesOf(parameter: Node): string[] {
  const name = boundName(parameter)
  if (name !== undefined) return [name]
  if (parameter.type !== 'ObjectPattern') return []
  return (parameter.properties as Node[]).flatMap(property => property.type === 'Property' ? namesOf(property.value) : [])
}

function setAt(node: Node, given: ReadonlySet<string>): string | undefined {
  if (node.type === 'AssignmentExpression') return holds(node.right, given) ? pathOf(node.left)?.at(-1) : undefined
  if (node.type !== 'CallExpression') return undefined
  const args = (node.arguments as Node[]).map(unwrap)
  for (const argument of args) {
    const found = keyHolding(argument, given) ?? keyHolding(returned(argument), given)
    if (found !== undefined) return found
  }
  if (!args.some(argument => holds(argument, given))) return undefined
  const key = literalText(args[0])
  return key ?? (args.length === 1 ? setterName(calleeName(node.callee) ?? '') : undefined)
}

/** `setForm(form => ({ ...form, phone: value }))`: what the updater gives back. */
const returned = (node: Node): Node | undefined => isFunction(node) && node.body.type !== 'BlockStatement' ? unwrap(node.body) : undefined

/** The key of an object under which the new value is put. */
function keyHolding(node: Node | undefined, given: ReadonlySet<string>): string | undefined {
  if (node?.type !== 'ObjectExpression') return undefined
  for (const property of propertiesOf(node)) {
    if (property.type !== 'Property') continue
    const inner = unwrap(property.value)
    const found = inner.type === 'ObjectExpression' ? keyHolding(inner, given) : holds(inner, given) ? keyName(property) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether an expression is the handler's parameter or taken from it: `value`, `event.target.value`, `Number(text)`, `value ?? ''`. */
function holds(node: Node, given: ReadonlySet<string>): boolean {
  const expression = unwrap(node)
  if (expression.type === 'CallExpression') {
    return expression.callee.type === 'MemberExpression' && startsWith(expression.callee, given) || (expression.arguments as Node[]).some(one => holds(one, given))
  }
  if (expression.type === 'LogicalExpression') return holds(expression.left, given)
  return startsWith(expression, given)
}

const startsWith = (expression: Node, given: ReadonlySet<string>): boolean => given.has(pathOf(expression)?.[0] ?? '')
