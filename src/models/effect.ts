import { defineModel } from '../kit/define.js'

/** `Schema.Struct({ … })`, `Schema.Class<User>('User')({ … })`. */
export default defineModel({
  name: 'effect', title: 'Effect Schema', role: 'checked', required: true, wraps: true,
  packages: ['effect', '@effect/schema', '@effect/sql'],
  objects: {
    'Struct': { fields: '0' }, 'TaggedStruct': { fields: '1', name: '0' }, 'Class()': { fields: '0' }, 'extend()': { fields: '0' },
    'TaggedClass()': { fields: '1', name: '0' }, 'TaggedRequest()': { fields: '1.payload', name: '0' },
  },
  optional: ['optional', 'optionalWith', 'optionalKey', 'NullOr', 'UndefinedOr', 'NullishOr', 'OptionFromNullOr'], partial: ['partial'],
})
