import type { Attribute, Element, Expression, Node } from '../types/index.js'
import { endOf, keyName, literalText, propertiesOf, propertyValue, startOf, unwrap } from './ast.js'
import { isChangeHandler } from './controls.js'
import { decodeEntities } from './entities.js'
import { pathOf, readExpression } from './expression.js'
import type { Lines } from './lines.js'
import type { Frame } from './frames.js'
import { setBy } from './handlers.js'
import { calleeNames, localValue } from './scope.js'

/** `Form.Item`, `form.Field`, `svg:path`, `input`. */
export function tagOf(name: Node): string {
  if (name.type === 'JSXIdentifier') return name.name as string
  if (name.type === 'JSXMemberExpression') return `${tagOf(name.object)}.${tagOf(name.property)}`
  if (name.type === 'JSXNamespacedName') return `${name.namespace.name}:${name.name.name}`
  return ''
}

/** Reads one opening tag; children are added by the walk as it meets them. Text comes from the source: hosts decode it differently. */
export function readElement(node: Node, text: string, lines: Lines, frame: Frame | undefined): Element {
  const opening = node.openingElement as Node
  const spanOf = lines.span
  const attributes: Attribute[] = []
  const spreads: Expression[] = []
  const spread = (argument: Node): void => {
    // const phone = register('phone'), const { ref, ...rest } = register('phone'), const props = { name: 'phone' }
    const value = localValue(argument, frame)
    if (value?.type !== 'ObjectExpression') {
      spreads.push(readValue(value?.type === 'CallExpression' ? value : argument, spanOf, frame))
      return
    }
    for (const property of propertiesOf(value)) {
      if (property.type === 'SpreadElement') spreads.push(readValue(property.argument, spanOf, frame))
      const name = property.type === 'Property' ? keyName(property) : undefined
      if (name === undefined) continue
      attributes.push({ name, value: readAttribute(name, property.value, spanOf, frame), at: spanOf(startOf(property), endOf(property)), given: true })
    }
  }
  for (const attribute of opening.attributes as Node[]) {
    if (attribute.type === 'JSXSpreadAttribute') {
      spread(attribute.argument)
      continue
    }
    const name = attribute.name.type === 'JSXNamespacedName' ? tagOf(attribute.name) : attribute.name.name as string
    const at = spanOf(startOf(attribute), endOf(attribute))
    attributes.push({ name, value: attributeValue(name, attribute.value, text, spanOf, frame), at })
  }
  for (const { name, value, at } of [...attributes]) {
    if (value !== true && handedInside.test(name)) attributes.push(...inside(value, at))
  }
  // few elements are asked for their text, and each holds that of all below it
  let said: string | undefined
  return {
    tag: tagOf(opening.name), attributes, spreads, children: [], get text() { return said ??= childText(node, text) }, owner: '',
    at: spanOf(startOf(opening), endOf(opening)), end: endOf(node),
  }
}

/** Attributes whose object is handed on to the control inside: `inputProps={{ name: 'phone' }}`, `slotProps={{ htmlInput: { … } }}`. */
const handedInside = /^(inputProps|slotProps|textFieldProps|controlProps)$/i
const slots = /^(input|htmlInput|textField|root|field)$/

const inside = (value: Expression, at: Attribute['at']): Attribute[] => Object.entries(value.keys ?? {}).flatMap(([name, one]) =>
  slots.test(name) && one.keys ? inside(one, at) : [{ name, value: one, at: one.at ?? at, given: true }])

function attributeValue(name: string, value: Node | null | undefined, text: string, spanOf: Lines['span'], frame: Frame | undefined): Expression | true {
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
  return readAttribute(name, value, spanOf, frame)
}

/** Names of the file stand for their text (`name={PHONE}`), except where a value is bound: there the name is what counts. */
function readAttribute(name: string, value: Node, spanOf: Lines['span'], frame: Frame | undefined): Expression {
  if (/^(rules?|validate)$/.test(name)) return readValue(localValue(value, frame) ?? value, spanOf, frame)
  if (isChangeHandler(name)) {
    const sets = setBy(value)
    return { ...readValue(value, spanOf, frame), ...(sets !== undefined && { sets }) }
  }
  const constant = /value|checked|selected|model/i.test(name) ? undefined : constantText(value, frame)
  return constant ? { text: constant, at: spanOf(startOf(value), endOf(value)) } : readValue(value, spanOf, frame)
}

/** The text of a constant of the file: `PHONE`, `FIELDS.phone`. */
function constantText(node: Node, frame: Frame | undefined): string | undefined {
  const expression = unwrap(node)
  if (expression.type === 'Identifier') return literalText(localValue(expression, frame))
  const key = expression.type === 'MemberExpression' && unwrap(expression.object).type === 'Identifier' ? keyName(expression) : undefined
  return key === undefined ? undefined : literalText(propertyValue(localValue(expression.object, frame), key))
}

/** An expression; a call by the name its library gave it: `const { register: reg } = useForm()`. */
function readValue(node: Node, spanOf: Lines['span'], frame: Frame | undefined): Expression {
  const read = readExpression(node, spanOf)
  const call = unwrap(node)
  const original = call.type === 'CallExpression' ? calleeNames(call.callee, frame)[1] : undefined
  return original === undefined ? read : { ...read, path: [original] }
}

/** The names that stand in an element's text, own and nested: `{field.label}`. */
export function namesShown(node: Node, spanOf: Lines['span']): Expression[] {
  return (node.children as Node[]).flatMap(child => {
    if (child.type === 'JSXElement' || child.type === 'JSXFragment') return namesShown(child, spanOf)
    const inner = child.type === 'JSXExpressionContainer' ? unwrap(child.expression) : undefined
    const path = inner && /^(Identifier|MemberExpression)$/.test(inner.type) ? pathOf(inner) : undefined
    return path ? [{ path }] : []
  })
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
