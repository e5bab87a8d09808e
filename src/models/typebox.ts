import { defineModel } from '../kit/define.js'

/** `Type.Object({ … })`; Elysia's `t` is the same. */
export default defineModel({
  name: 'typebox', title: 'TypeBox', role: 'checked', required: true, wraps: true,
  packages: ['@sinclair/typebox', 'typebox', '@fastify/type-provider-typebox', 'elysia'],
  objects: { Object: { fields: '0', name: '1.$id' }, Form: { fields: '0' }, Interface: { fields: '1' } },
  optional: ['Optional', 'MaybeEmpty', 'Nullable'], partial: ['Partial'],
})
