import { endOf, literalText, propertyValue, startOf } from '../kit/ast.js'
import { defineForm } from '../kit/define.js'
import { dropCheck } from '../kit/edits.js'

/** Types of its one component in which nobody types. */
const layout = /^(form|group|list|meta|submit|button|hidden)$/

/** One component is every control; a schema holds the same as objects: `{ $formkit: 'email', name: 'email', validation: 'required' }`. */
export default defineForm({
  name: 'formkit', title: 'FormKit',
  packages: ['@formkit/vue', '@formkit/nuxt', '@formkit/core'],
  languages: ['vue'],
  words: ['formkit'],
  controls: /^FormKit$/,
  ruleAttributes: ['validation'],
  labelAttributes: ['help'],
  visit: {
    ObjectExpression(node, walk) {
      const type = literalText(propertyValue(node, '$formkit'))
      if (type === undefined || layout.test(type)) return
      const text = (key: string): string | undefined => literalText(propertyValue(node, key))
      const [name, label, placeholder, rules] = ['name', 'label', 'placeholder', 'validation'].map(text)
      if (name === undefined) return
      const demanded = /(^|\|)required\b/.test(rules ?? '')
      const validation = propertyValue(node, 'validation')
      const optional = demanded && validation ? dropCheck({ start: startOf(validation), end: endOf(validation) }, 'required', walk.text) : undefined
      walk.field({
        role: 'asked', name, owners: walk.owners().slice(-1), at: walk.spanOf(node), detector: 'formkit',
        words: [
          { kind: 'identifier', text: name }, { kind: 'type', text: type },
          ...(label === undefined ? [] : [{ kind: 'label' as const, text: label }]), ...(placeholder === undefined ? [] : [{ kind: 'placeholder' as const, text: placeholder }]),
        ],
        ...(demanded && { required: true, requiredBy: 'validation: required', ...(optional && { edits: { optional: [optional] } }) }),
      })
    },
  },
})
