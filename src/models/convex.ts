import { defineModel } from '../kit/define.js'

const args = { fields: '0.args', role: 'checked' } as const

/** Tables of `defineSchema`, and what its functions that change something take. */
export default defineModel({
  name: 'convex', title: 'Convex', role: 'kept', required: true, wraps: true,
  packages: ['convex'],
  objects: {
    defineTable: { fields: '0' }, object: { fields: '0' },
    mutation: args, internalMutation: args, action: args, internalAction: args, zMutation: args, authedMutation: args,
  },
  optional: ['optional'],
})
