import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'instantdb', title: 'InstantDB', role: 'kept', required: true,
  packages: ['@instantdb/core', '@instantdb/react', '@instantdb/react-native', '@instantdb/admin', '@instantdb/svelte'],
  objects: { entity: { fields: '0' } },
  optional: ['optional'],
})
