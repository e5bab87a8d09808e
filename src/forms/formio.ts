import { calleeName, unwrap } from '../kit/ast.js'
import { defineForm } from '../kit/define.js'
import { readDescriptors, type Descriptor } from '../kit/descriptors.js'
import { componentOf } from '../kit/owner.js'
import type { Walk } from '../kit/visit.js'
import type { Node } from '../types/index.js'

const packages = ['formiojs', '@formio/js', '@formio/react', '@formio/angular', '@formio/vue', 'react-formio']
const isOurs = (node: Node, walk: Walk): boolean => {
  const origin = walk.origin(node)
  return origin?.kind === 'import' && packages.some(name => origin.source === name || origin.source.startsWith(`${name}/`)) || origin?.kind === 'global' && origin.name === 'Formio'
}

const component: Descriptor = {
  detector: 'formio', role: 'asked', name: 'key', required: 'validate.required', nest: ['components', 'columns', 'rows'],
  texts: { label: 'label', placeholder: 'placeholder', description: 'description', tooltip: 'description', inputType: 'type', autocomplete: 'autocomplete' },
}

/** `Formio.createForm(element, { components: [{ type, key, label, validate }] })`, `<Form form={…} />`. */
export default defineForm({
  name: 'formio', title: 'Form.io', packages,
  words: ['formio'],
  visit: {
    CallExpression(node, walk) {
      if (calleeName(node.callee) === 'createForm' && isOurs(node.callee, walk)) readDescriptors(node.arguments[1], component, [componentOf(walk.ancestors, walk.path)], walk)
    },
    JSXOpeningElement(node, walk) {
      const form = (node.attributes as Node[]).find(one => one.type === 'JSXAttribute' && /^(form|src)$/.test(one.name.name) && one.value?.type === 'JSXExpressionContainer')
      if (!form || node.name.type !== 'JSXIdentifier' || !isOurs({ type: 'Identifier', name: node.name.name }, walk)) return
      readDescriptors(unwrap(form.value), component, [componentOf(walk.ancestors, walk.path)], walk)
    },
  },
})
