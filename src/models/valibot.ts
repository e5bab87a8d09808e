import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'valibot', title: 'Valibot', role: 'checked', required: true, wraps: true,
  packages: ['valibot'],
  objects: {
    object: { fields: '0' }, strictObject: { fields: '0' }, looseObject: { fields: '0' }, objectWithRest: { fields: '0' },
    objectAsync: { fields: '0' }, strictObjectAsync: { fields: '0' }, looseObjectAsync: { fields: '0' },
  },
  optional: ['optional', 'nullish', 'nullable', 'exactOptional', 'undefinedable', 'optionalAsync', 'nullishAsync', 'fallback'],
  partial: ['partial', 'partialAsync'],
})
