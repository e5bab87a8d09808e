import { dropEdit } from '../kit/edits.js'
import { keyName, literalText, propertiesOf, propertyValue, unwrap } from '../kit/ast.js'
import { defineForm } from '../kit/define.js'
import { componentOf } from '../kit/owner.js'
import { localValue } from '../kit/scope.js'
import type { Walk } from '../kit/visit.js'
import type { Node, Word } from '../types/index.js'

const packages = ['@rjsf/core', '@rjsf/mui', '@rjsf/antd', '@rjsf/chakra-ui', '@rjsf/bootstrap-4', '@rjsf/react-bootstrap', '@rjsf/semantic-ui', '@rjsf/fluent-ui',
  '@rjsf/shadcn', '@rjsf/daisyui', '@rjsf/mantine', '@rjsf/primereact', 'react-jsonschema-form', '@jsonforms/react', '@jsonforms/vue', 'uniforms-bridge-json-schema']
const texts = { title: 'label', description: 'description', format: 'validator' } as const

/** The fields of a JSON Schema that a form is drawn from; `ui` says how each is shown. */
function fields(schema: Node | undefined, ui: Node | undefined, outer: readonly string[], owner: string, walk: Walk): void {
  const object = schema && localValue(schema, walk.frame)
  if (!object || outer.length > 6) return
  const list = propertyValue(object, 'required')
  const required = new Map(((list?.type === 'ArrayExpression' ? list.elements : []) as (Node | null)[]).flatMap(one => one ? [[literalText(one), one]] : []))
  const properties = propertyValue(object, 'properties')
  for (const property of propertiesOf((properties && localValue(properties, walk.frame)) ?? object).filter(() => properties !== undefined)) {
    const name = property.type === 'Property' ? keyName(property) : undefined
    const value = property.type === 'Property' ? localValue(property.value, walk.frame) : undefined
    if (name === undefined || value === undefined) continue
    const shown = ui && propertyValue(localValue(ui, walk.frame), name)
    const inner = propertyValue(value, 'items') ?? value
    if (propertyValue(inner, 'properties')) {
      fields(inner, shown, [...outer, name], owner, walk)
      continue
    }
    walk.field({
      role: 'asked', name: [...outer, name].join('.'), owners: [owner], words: wordsOf(name, value, shown), at: walk.spanOf(property), detector: 'json-schema-forms',
      required: required.has(name),
      ...(required.has(name) && { requiredBy: 'required', edits: { optional: [dropEdit(required.get(name) as Node, walk.text)] } }),
    })
  }
}

function wordsOf(name: string, value: Node, ui: Node | undefined): Word[] {
  const words: Word[] = [{ kind: 'identifier', text: name }]
  for (const [key, kind] of Object.entries(texts)) {
    const text = literalText(propertyValue(value, key))
    if (text !== undefined) words.push({ kind, text })
  }
  if (literalText(propertyValue(value, 'type')) === 'boolean') words.push({ kind: 'declaredType', text: 'boolean' })
  for (const [key, kind] of [['ui:title', 'label'], ['ui:description', 'description'], ['ui:placeholder', 'placeholder'], ['ui:widget', 'type'], ['ui:autocomplete', 'autocomplete']] as const) {
    const text = literalText(propertyValue(ui, key))
    if (text !== undefined) words.push({ kind, text })
  }
  return words
}

/** `<Form schema={schema} uiSchema={ui} />`, `<JsonForms schema={schema} />`; a schema of another file is read there. */
export default defineForm({
  name: 'json-schema-forms', title: 'JSON Schema forms', packages,
  words: ['rjsf', 'jsonschema-form', 'jsonforms', 'bridge-json-schema'],
  visit: {
    JSXOpeningElement(node, walk) {
      const attribute = (name: string): Node | undefined => {
        const found = (node.attributes as Node[]).find(one => one.type === 'JSXAttribute' && one.name.name === name)
        return found?.value?.type === 'JSXExpressionContainer' ? unwrap(found.value) : undefined
      }
      const schema = node.name.type === 'JSXIdentifier' ? attribute('schema') : undefined
      const origin = schema && walk.origin({ type: 'Identifier', name: node.name.name })
      if (!schema || origin?.kind !== 'import' || !packages.includes(origin.source.split('/').slice(0, origin.source.startsWith('@') ? 2 : 1).join('/'))) return
      fields(schema, attribute('uiSchema'), [], componentOf(walk.ancestors, walk.path), walk)
    },
  },
})
