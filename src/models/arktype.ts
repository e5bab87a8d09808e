import { defineModel } from '../kit/define.js'

/** Types are texts: `type({ email: 'string.email', 'phone?': 'string' })`. */
export default defineModel({
  name: 'arktype', title: 'ArkType', role: 'checked', required: true, texts: true, nests: true,
  packages: ['arktype', 'arkregex'],
  objects: { type: { fields: '0' }, merge: { fields: '0' } },
  optional: ['optional', 'default'], partial: ['partial'],
})
