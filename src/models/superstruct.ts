import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'superstruct', title: 'Superstruct', role: 'checked', required: true, wraps: true,
  packages: ['superstruct'],
  objects: { object: { fields: '0' }, type: { fields: '0' }, assign: { fields: ['1', '0'] } },
  optional: ['optional', 'nullable', 'defaulted'], partial: ['partial'],
})
