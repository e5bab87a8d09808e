import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'runtypes', title: 'Runtypes', role: 'checked', required: true,
  packages: ['runtypes'],
  objects: { Object: { fields: '0' }, Record: { fields: '0' }, Partial: { fields: '0', required: false } },
  optional: ['optional', 'Optional', 'nullable', 'nullish', 'undefinedable', 'default'], partial: ['asPartial'],
})
