import { defineModel } from '../kit/define.js'

/** `t.type({ … })`; the keys of a `t.partial({ … })` may be absent. */
export default defineModel({
  name: 'io-ts', title: 'io-ts', role: 'checked', required: true, wraps: true,
  packages: ['io-ts'],
  objects: {
    type: { fields: '0', name: '1' }, strict: { fields: '0', name: '1' }, interface: { fields: '0', name: '1' },
    partial: { fields: '0', name: '1', required: false }, struct: { fields: '0' },
  },
  optional: ['nullable', 'optionFromNullable', 'option'],
})
