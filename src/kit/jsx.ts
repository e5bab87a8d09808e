import type { Attribute, Element, Expression, Node } from '../types/index.js'
import { endOf, keyName, literalText, startOf, unwrap } from './ast.js'
import { decodeEntities } from './entities.js'
import { readExpression } from './expression.js'
import type { Lines } from './lines.js'

/** `Form.Item`, `form.Field`, `svg:path`, `input`. */
export function tagOf(name: Node): string {
  if (name.type === 'JSXIdentifier') return name.name as string
  if (name.type === 'JSXMemberExpression') return `${tagOf(name.object)}.${tagOf(name.property)}`
  if (name.type === 'JSXNamespacedName') return `${name.namespace.name}:${name.name.name}`
  return ''
}

/** Reads one opening tag; children are added by the walk as it meets them. Text comes from the source: hosts decode it differently. */
export function readElement(node: Node, text: string, lines: Lines): Element {
  const opening = node.openingElement as Node
  const spanOf = lines.span
  const attributes: Attribute[] = []
  const spreads: Expression[] = []
  for (const attribute of opening.attributes as Node[]) {
    if (attribute.type === 'JSXSpreadAttribute') {
      spreads.push(readExpression(attribute.argument, spanOf))
      continue
    }
    const name = attribute.name.type === 'JSXNamespacedName' ? tagOf(attribute.name) : attribute.name.name as string
    attributes.push({ name, value: attributeValue(attribute.value, text, spanOf), at: spanOf(startOf(attribute), endOf(attribute)) })
  }
  return {
    tag: tagOf(opening.name), attributes, spreads, children: [], text: childText(node, text), owner: '',
    at: spanOf(startOf(opening), endOf(opening)),
  }
}

function attributeValue(value: Node | null | undefined, text: string, spanOf: Lines['span']): Expression | true {
  if (value == null) return true
  if (value.type === 'Literal') {
    return { text: decodeEntities(text.slice(startOf(value) + 1, endOf(value) - 1)), at: spanOf(startOf(value), endOf(value)) }
  }
  // label={<Trans>Phone</Trans>}
  const inner = unwrap(value)
  if (inner.type === 'JSXElement' || inner.type === 'JSXFragment') {
    const shown = childText(inner, text)
    return { ...(shown !== '' && { text: shown }), at: spanOf(startOf(inner), endOf(inner)) }
  }
  return readExpression(value, spanOf)
}

/** What a person reads inside an element; `{t('form.phone')}` stands as `{form.phone}`. */
function childText(node: Node, text: string): string {
  const parts: string[] = []
  for (const child of node.children as Node[]) {
    if (child.type === 'JSXText') parts.push(decodeEntities(text.slice(startOf(child), endOf(child))))
    else if (child.type === 'JSXElement' || child.type === 'JSXFragment') parts.push(childText(child, text))
    else if (child.type === 'JSXExpressionContainer') {
      const inner = unwrap(child.expression)
      const literal = literalText(inner)
      if (literal !== undefined) parts.push(literal)
      else if (inner.type === 'CallExpression') {
        const key = literalText(inner.arguments[0])
        if (key !== undefined) parts.push(`{${key}}`)
      }
    }
  }
  if (parts.length === 0) {
    // <Trans i18nKey="form.phone" /> and the like say their text by a key
    for (const attribute of (node.openingElement?.attributes ?? []) as Node[]) {
      if (attribute.type === 'JSXAttribute' && (keyName(attribute.name) === 'i18nKey' || keyName(attribute.name) === 'id')
        && /^(Trans|FormattedMessage|T)$/.test(tagOf(node.openingElement.name))) {
        const key = literalText(attribute.value)
        if (key !== undefined) parts.push(`{${key}}`)
      }
    }
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}
