import type { Expression, Node, Span } from '../types/index.js'
import { endOf, keyName, literalText, startOf, unwrap } from './ast.js'

type SpanOf = (start: number, end: number) => Span

/** The names an expression goes through: `form.email` → form, email · `user?.emails[0]` → user, emails · `state.get('x')` → state, get. */
export function pathOf(node: Node): string[] | undefined {
  const expression = unwrap(node)
  if (expression.type === 'Identifier') return [expression.name]
  if (expression.type === 'ThisExpression') return ['this']
  if (expression.type === 'MemberExpression') {
    const outer = pathOf(expression.object)
    const name = keyName(expression)
    if (outer === undefined) return name === undefined ? undefined : [name]
    return name === undefined || /^\d+$/.test(name) ? outer : [...outer, name]
  }
  if (expression.type === 'CallExpression') return pathOf(expression.callee)
  return undefined
}

const maxDepth = 4

/** Reads an expression into plain data; `spanOf` turns offsets into places. */
export function readExpression(node: Node, spanOf: SpanOf, depth = 0): Expression {
  const expression = unwrap(node)
  const at = spanOf(startOf(expression), endOf(expression))
  const text = literalText(expression)
  if (text !== undefined) return { text, at }
  if (depth >= maxDepth) return { at }
  switch (expression.type) {
    case 'Literal':
      return { text: String(expression.value), at }
    case 'TemplateLiteral':
      return { text: templateText(expression), at }
    case 'CallExpression': {
      const path = pathOf(expression.callee)
      const args = (expression.arguments as Node[]).map(argument => readExpression(argument, spanOf, depth + 1))
      return { ...(path && { path }), call: { args }, at }
    }
    case 'ObjectExpression': {
      const keys = (expression.properties as Node[]).flatMap(property => {
        const name = property.type === 'Property' ? keyName(property) : undefined
        return name === undefined ? [] : [[name, readExpression(property.value, spanOf, depth + 1)] as const]
      })
      // not by assignment: a key may be called `__proto__`
      return { keys: Object.fromEntries(keys), at }
    }
    case 'ArrayExpression':
      return { items: (expression.elements as (Node | null)[]).filter(one => one !== null).map(one => readExpression(one, spanOf, depth + 1)), at }
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { ...(isDemand(expression) && { path: ['required'] }), at }
    case 'LogicalExpression': {
      const left = readExpression(expression.left, spanOf, depth + 1)
      return left.path || left.text !== undefined ? left : readExpression(expression.right, spanOf, depth + 1)
    }
    case 'ConditionalExpression': {
      const consequent = readExpression(expression.consequent, spanOf, depth + 1)
      return consequent.text || consequent.path ? consequent : readExpression(expression.alternate, spanOf, depth + 1)
    }
    default: {
      const path = pathOf(expression)
      return path ? { path, at } : { at }
    }
  }
}

/** A check that fails on what is empty: `v => !!v || 'Name is required'`, `v => { if (v) return true; return 'Name is required' }`. */
function isDemand({ params, body }: Node): boolean {
  const [parameter] = params as Node[]
  if (parameter?.type !== 'Identifier') return false
  const first = body.type === 'BlockStatement' ? body.body[0] as Node | undefined : undefined
  const given = first?.type === 'ReturnStatement' && first.argument ? unwrap(first.argument) : unwrap(body)
  const test: Node | undefined = first?.type === 'IfStatement' ? first.test : given.type === 'LogicalExpression' && given.operator === '||' ? given.left : undefined
  return test !== undefined && holds(test, parameter.name as string)
}

/** `v`, `!!v`, `v && v.length > 0`, `v?.length`. */
function holds(node: Node, name: string): boolean {
  const test = unwrap(node)
  if (test.type === 'Identifier') return test.name === name
  if (test.type === 'UnaryExpression') return test.argument.type === 'UnaryExpression' && holds(test.argument.argument, name)
  if (test.type === 'LogicalExpression') return test.operator === '&&' && holds(test.left, name) && keyName(comparedIn(test.right)) === 'length'
  return false
}

/** `v.length` of `v.length > 0`. */
const comparedIn = (node: Node): Node => unwrap(node.type === 'BinaryExpression' ? node.left : node)

/** A template's own text, each hole as the last name of its path: `items.${i}.email` → `items.i.email`. */
export function templateText(node: Node): string {
  return (node.quasis as Node[]).map((quasi, index) => {
    const hole = node.expressions[index] as Node | undefined
    return (quasi.value.cooked ?? '') + (hole ? holeName(hole) : '')
  }).join('')
}

/** The last name of a hole; of a text that is looked up (`t('form.email')`) that of its key. */
function holeName(hole: Node): string {
  const call = unwrap(hole)
  const key = call.type === 'CallExpression' && call.arguments.length > 0 ? literalText(call.arguments[0] as Node) : undefined
  const name = pathOf(hole)?.at(-1) ?? ''
  return key !== undefined && translations.test(name) ? key.split(/[.:]/).at(-1) as string : name
}

/** Functions that look a text of the application's own up by its key: `t('fields.email')`. */
export const translations = /^(t|\$t|tc|__|i18n|translate|formatMessage|gettext|getTranslation)$/
