import { isFunction, keyName, propertiesOf, unwrap } from '../kit/ast.js'
import { readExpression } from '../kit/expression.js'
import type { Lines } from '../kit/lines.js'
import { namesIn } from '../kit/pattern.js'
import type { Frame } from '../kit/frames.js'
import { localValue } from '../kit/scope.js'
import type { Element, Expression, Node, Row } from '../types/index.js'

const maxItems = 100

/** `fields.map(field => <input name={field.name} />)` over a list of objects in the file: the callback, and what it is given. */
export function rowOf(call: Node, frame: Frame | undefined, spanOf: Lines['span']): { fn: Node; row: Row } | undefined {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined
  const name = callee?.type === 'MemberExpression' ? keyName(callee) : undefined
  if (!callee || name !== 'map' && name !== 'flatMap') return undefined
  const fn = call.arguments[0] as Node | undefined
  const parameter = fn && isFunction(fn) ? fn.params[0] as Node | undefined : undefined
  if (!fn || !parameter) return undefined
  const list = localValue(callee.object, frame)
  const items = list?.type === 'ArrayExpression' ? (list.elements as (Node | null)[]).filter(one => one?.type === 'ObjectExpression') as Node[] : []
  if (items.length === 0 || items.length > maxItems || items.some(item => propertiesOf(item).length === 0)) return undefined
  return { fn, row: { names: namesIn(parameter), items: items.map(item => readExpression(item, spanOf)) } }
}

/** The elements as they are drawn: one that stands for a list's objects stands there once for each. */
export function drawn(element: Element): Element[] {
  const children = element.children.flatMap(drawn)
  const same = children.length === element.children.length && children.every((child, index) => child === element.children[index])
  // a copy reads the text of the element, which few are asked for
  const whole = same ? element : { ...element, children }
  return element.row ? element.row.items.map(item => fill(whole, (element.row as Row).names, item)) : [whole]
}

function fill(element: Element, names: Row['names'], item: Expression): Element {
  const value = (expression: Expression): Expression => fillIn(expression, names, item)
  const said = (element.says ?? []).map(one => value(one).text).filter(text => text !== undefined)
  const spreads = element.spreads.map(value)
  return {
    ...element, at: item.at ?? element.at, template: element.template ?? element.at,
    text: [element.text, ...said].filter(text => text !== '').join(' '),
    attributes: [
      ...element.attributes.map(one => one.value === true ? one : { ...one, value: value(one.value), given: true }),
      ...spreads.flatMap(spread => Object.entries(spread.keys ?? {}).map(([name, one]) => ({ name, value: one, at: one.at ?? element.at, given: true }))),
    ],
    spreads, children: element.children.map(child => fill(child, names, item)),
  }
}

/** A name of the parameter becomes what the object holds there. */
function fillIn(expression: Expression, names: Row['names'], item: Expression): Expression {
  const { path, call, keys, items } = expression
  const root = path?.[0]
  if (root !== undefined && !call && Object.hasOwn(names, root)) {
    const steps = [...names[root] as readonly string[], ...(path as string[]).slice(1)]
    const found = steps.reduce<Expression | undefined>((value, key) => value?.keys && Object.hasOwn(value.keys, key) ? value.keys[key] : undefined, item)
    return found ?? {}
  }
  return {
    ...expression,
    ...(call && { call: { args: call.args.map(one => fillIn(one, names, item)) } }),
    ...(keys && { keys: Object.fromEntries(Object.entries(keys).map(([key, one]) => [key, fillIn(one, names, item)])) }),
    ...(items && { items: items.map(one => fillIn(one, names, item)) }),
  }
}
