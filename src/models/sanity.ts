import { calleeName, literalText, propertyValue } from '../kit/ast.js'
import { defineModel } from '../kit/define.js'
import { readDescriptors, type Descriptor } from '../kit/descriptors.js'

const field: Descriptor = {
  detector: 'sanity', role: 'kept', name: 'name', required: 'required', nest: ['fields', 'of'], scopes: ['object', 'array'],
  texts: { title: 'label', description: 'description', placeholder: 'placeholder' },
}

/** `defineType({ name: 'person', fields: [defineField({ name: 'email', type: 'string' })] })`. */
export default defineModel({
  name: 'sanity', title: 'Sanity', role: 'kept', shown: true,
  packages: ['sanity', '@sanity/types', '@sanity/schema'],
  visit: {
    CallExpression(node, walk) {
      if (calleeName(node.callee) !== 'defineType') return
      const origin = walk.origin(node.callee)
      const name = literalText(propertyValue(node.arguments[0], 'name'))
      if (origin?.kind === 'import' && /^(sanity|@sanity\/.*)$/.test(origin.source) && name !== undefined) {
        readDescriptors(propertyValue(node.arguments[0], 'fields'), field, [name], walk)
      }
    },
  },
})
