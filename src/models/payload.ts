import { calleeName, literalText, propertyValue, unwrap } from '../kit/ast.js'
import { defineModel } from '../kit/define.js'
import { readDescriptors, type Descriptor } from '../kit/descriptors.js'
import type { Walk } from '../kit/visit.js'
import type { Node } from '../types/index.js'

const field: Descriptor = {
  detector: 'payload', role: 'kept', name: 'name', required: 'required', optional: true, nest: ['fields', 'tabs', 'blocks'], scopes: ['group', 'array', 'blocks'],
  texts: { label: 'label', 'admin.description': 'description', 'admin.placeholder': 'placeholder' },
}

/** A collection keeps what its fields say; `auth: true` adds what a person signs in with. */
function collection(node: Node, walk: Walk): void {
  const object = unwrap(node)
  const slug = literalText(propertyValue(object, 'slug'))
  if (object.type !== 'ObjectExpression' || slug === undefined) return
  const fields = propertyValue(object, 'fields')
  readDescriptors(fields, field, [slug], walk)
  const auth = propertyValue(object, 'auth')
  if (!auth || auth.type === 'Literal' && auth.value === false) return
  for (const name of ['email', 'password']) {
    walk.field({ role: 'kept', name, owners: [slug], words: [{ kind: 'identifier', text: name }], at: walk.spanOf(auth), detector: 'payload', required: true, requiredBy: 'auth' })
  }
}

const isTyped = (type: Node | undefined): boolean => type?.type === 'TSTypeReference' && /^(CollectionConfig|GlobalConfig|Block)$/.test(type.typeName.name ?? '')

/** `const Users: CollectionConfig = { … }`, `{ … } satisfies CollectionConfig`, `buildConfig({ collections: [{ … }] })`. */
export default defineModel({
  name: 'payload', title: 'Payload', role: 'kept', shown: true, required: false,
  packages: ['payload'],
  visit: {
    VariableDeclarator(node, walk) {
      if (node.init && isTyped(node.id.typeAnnotation?.typeAnnotation)) collection(node.init, walk)
    },
    TSSatisfiesExpression(node, walk) {
      if (isTyped(node.typeAnnotation)) collection(node.expression, walk)
    },
    CallExpression(node, walk) {
      if (calleeName(node.callee) !== 'buildConfig') return
      const list = propertyValue(node.arguments[0], 'collections')
      if (list?.type === 'ArrayExpression') for (const one of list.elements as (Node | null)[]) if (one?.type === 'ObjectExpression') collection(one, walk)
    },
  },
})
