import { defineModel } from '../kit/define.js'

const shown = { fields: '1.fields', name: '0' } as const

/** Types of a GraphQL schema, made by the project's own builder. */
export default defineModel({
  name: 'pothos', title: 'Pothos', role: 'shaped', offered: true, required: false, requiredKey: 'required', optionalKey: 'nullable',
  packages: ['@pothos/core'],
  receivers: ['builder', 'schemaBuilder'], words: ['pothos', 'builder.'],
  objects: {
    objectType: shown, prismaObject: shown, drizzleObject: shown, simpleObject: shown, interfaceType: shown,
    inputType: { ...shown, role: 'checked' }, prismaNode: shown,
  },
})
