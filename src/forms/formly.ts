import { defineForm } from '../kit/define.js'
import { keyName, literalText, propertiesOf, propertyOf, propertyValue, unwrap } from '../kit/ast.js'
import { dropEdit } from '../kit/edits.js'
import { classOwners } from '../kit/owner.js'
import type { Walk } from '../kit/visit.js'
import type { Node, Word } from '../types/index.js'

/** Where a field's texts stand: `props` since version 6, `templateOptions` before. */
const texts = [['label', 'label'], ['placeholder', 'placeholder'], ['description', 'description'], ['type', 'type']] as const

/** A value typed as the library types its fields: `FormlyFieldConfig`, alone, in a list, with its properties' type. */
const isTyped = (annotation: Node | undefined): boolean => {
  const type: Node | undefined = annotation?.type === 'TSArrayType' ? annotation.elementType : annotation
  const name: unknown = type?.type === 'TSTypeReference' ? type.typeName.name : undefined
  const inner = ((type?.typeArguments ?? type?.typeParameters)?.params as Node[] | undefined)?.[0]
  return name === 'FormlyFieldConfig' || name !== undefined && /^(Array|ReadonlyArray|Signal|WritableSignal)$/.test(String(name)) && isTyped(inner)
}

function declared(annotation: Node | undefined, value: Node | null | undefined, walk: Walk): void {
  if (annotation == null || value == null || !isTyped(annotation.typeAnnotation)) return
  const origin = walk.origin({ type: 'Identifier', name: 'FormlyFieldConfig' })
  if (origin?.kind === 'import' && origin.source.startsWith('@ngx-formly/')) read(value, [], walk, 0)
}

function read(node: Node, outer: readonly string[], walk: Walk, depth: number): void {
  const value = unwrap(node)
  if (depth > 8) return
  if (value.type === 'ArrayExpression') for (const one of value.elements as (Node | null)[]) if (one) read(one, outer, walk, depth + 1)
  if (value.type === 'CallExpression' && value.arguments[0]) read(value.arguments[0], outer, walk, depth + 1)
  if (value.type !== 'ObjectExpression') return
  const key = literalText(propertyValue(value, 'key'))
  const path = key === undefined ? outer : [...outer, key]
  const inner = ['fieldGroup', 'fieldArray'].map(name => propertyValue(value, name)).filter(one => one !== undefined)
  for (const one of inner) read(one, path, walk, depth + 1)
  if (key !== undefined && inner.length === 0) report(value, path, walk)
}

function report(field: Node, path: readonly string[], walk: Walk): void {
  const props = propertyValue(field, 'props') ?? propertyValue(field, 'templateOptions')
  const words: Word[] = [{ kind: 'identifier', text: path.at(-1) as string }]
  for (const [name, kind] of texts) {
    const text = literalText(propertyValue(props, name))
    if (text !== undefined) words.push({ kind, text })
  }
  const type = literalText(propertyValue(field, 'type'))
  if (type !== undefined) words.push({ kind: 'component', text: type })
  if (type !== undefined && /^(checkbox|toggle)$/.test(type)) words.push({ kind: 'declaredType', text: 'boolean' })
  const flag = propertyOf(props, 'required')
  const said = flag?.value.type === 'Literal'
  const demanded = said ? flag?.value.value === true : propertiesOf(propertyValue(field, 'validators') ?? field)
    .some(one => keyName(one) === 'validation' && /\bValidators\.required\b/.test(walk.text.slice(...rangeOf(one))))
  walk.field({
    role: 'asked', name: path.join('.'), owners: classOwners(walk.ancestors, walk.path), words, at: walk.spanOf(field), detector: 'formly',
    ...(demanded && { required: true, requiredBy: 'required: true', ...(said && flag && { edits: { optional: [dropEdit(flag, walk.text)] } }) }),
  })
}

const rangeOf = (node: Node): [number, number] => node.range ?? [node.start ?? 0, node.end ?? 0]

/** Formly draws a form from a list of `FormlyFieldConfig`; keys nest by `fieldGroup`. */
export default defineForm({
  name: 'formly', title: 'Formly',
  packages: ['@ngx-formly/core'],
  visit: {
    PropertyDefinition: (node, walk) => { declared(node.typeAnnotation as Node | undefined, node.value as Node | null, walk) },
    VariableDeclarator: (node, walk) => { declared(node.id.typeAnnotation as Node | undefined, node.init as Node | null, walk) },
    AssignmentExpression: (node, walk) => {
      const name = node.left.type === 'MemberExpression' && node.left.object.type === 'ThisExpression' ? keyName(node.left as Node) : undefined
      const body = name === undefined ? undefined : walk.ancestors.findLast(one => one.type === 'ClassBody')
      const member = (body?.body as Node[] | undefined)?.find(one => one.type === 'PropertyDefinition' && keyName(one) === name)
      if (member && !member.value) declared(member.typeAnnotation as Node | undefined, node.right as Node, walk)
    },
  },
})
