import { calleeName, keyName, literalText, unwrap } from '../kit/ast.js'
import type { Node } from '../types/index.js'

/** Functions that put what they are given into a text: translations, templates, renderers. */
const composing = /^(t|\$t|tc|translate|formatMessage|interpolate|render\w*|createElement|jsx|compile|sprintf|mjml2html)$|(template|html|e?mail|text|message|prompt|body|content|markup|subject)$/i
/** A component called as a function: `WelcomeEmail({ name })`. */
const component = /^\p{Lu}\p{L}*\p{Ll}/u

/**
 * The parts of a text that a call composes: the objects and markup that a template, a renderer or a translation is given, the items of a
 * list that is joined, what `replace` puts in. undefined where the call composes nothing that stands here.
 */
export function composed(call: Node): Node[] | undefined {
  const callee = unwrap(call.callee)
  const name = calleeName(callee)
  if (name === undefined) return undefined
  const args = (call.arguments as Node[]).filter(one => one.type !== 'SpreadElement').map(unwrap)
  if (callee.type === 'MemberExpression') {
    const holder = unwrap(callee.object)
    if (name === 'join') return holder.type === 'ArrayExpression' ? [holder] : undefined
    if (name === 'replace' || name === 'replaceAll') return replaced(holder, args)
  }
  const markup = args.filter(one => /^JSX(Element|Fragment)$/.test(one.type))
  if (markup.length > 0 && /^render|html$/i.test(name)) return markup
  // util.format('mail to %s', user.email)
  if (name === 'format' && literalText(args[0]) !== undefined) return args.slice(1).filter(one => one.type !== 'Literal')
  if (!composing.test(name) && !(callee.type === 'Identifier' && component.test(name))) return undefined
  const given = args.filter(one => one.type === 'ObjectExpression')
  return given.length > 0 ? given : undefined
}

/** `template.replace('{name}', user.name)`: what is put in, along the chain. A pattern that only cleans up puts in nothing. */
function replaced(holder: Node, [, value]: Node[]): Node[] | undefined {
  const put = value && value.type !== 'Literal' && !/Function/.test(value.type) && literalText(value) === undefined ? [value] : []
  const callee = holder.type === 'CallExpression' ? unwrap(holder.callee) : undefined
  const before = callee?.type === 'MemberExpression' && /^replace(All)?$/.test(keyName(callee) ?? '')
    ? replaced(unwrap(callee.object), (holder.arguments as Node[]).map(unwrap)) ?? [] : []
  const all = [...before, ...put]
  return all.length > 0 ? all : undefined
}

/** Attributes that say how markup looks, and hold no datum. */
const looks = new Set(['className', 'class', 'style', 'key', 'ref'])

/** All that is put into a piece of markup: attributes as the properties of an object would be, and what stands between tags. */
export function partsOfMarkup(root: Node): { properties: Node[]; texts: Node[] } {
  const properties: Node[] = []
  const texts: Node[] = []
  const left: Node[] = [root]
  while (left.length > 0) {
    const node = left.pop() as Node
    if (node.type === 'JSXExpressionContainer') {
      if (node.expression.type !== 'JSXEmptyExpression') texts.push(unwrap(node.expression))
      continue
    }
    for (const one of (node.openingElement?.attributes ?? []) as Node[]) {
      if (one.type === 'JSXSpreadAttribute') properties.push({ ...one, type: 'SpreadElement' })
      else if (one.value != null && one.value.type !== 'Literal' && !looks.has(String(one.name.name))) {
        properties.push({ ...one, type: 'Property', key: one.name as Node, value: unwrap(one.value), computed: false, kind: 'init' })
      }
    }
    for (const child of (node.children ?? []).toReversed() as Node[]) if (/^JSX(Element|Fragment|ExpressionContainer)$/.test(child.type)) left.push(child)
  }
  return { properties, texts }
}
