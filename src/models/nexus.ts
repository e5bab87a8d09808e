import { defineModel } from '../kit/define.js'

/** Types of a GraphQL schema: what an input type takes is checked, what an object type shows is only shaped. */
export default defineModel({
  name: 'nexus', title: 'Nexus', role: 'shaped', offered: true, required: false,
  packages: ['nexus'],
  tables: {
    objectType: { name: '0.name', build: '0.definition' }, inputObjectType: { name: '0.name', build: '0.definition', role: 'checked' },
    interfaceType: { name: '0.name', build: '0.definition' }, extendInputType: { name: '0.type', build: '0.definition', role: 'checked' },
  },
  noColumns: /^(implements|modify)$/,
  demanded: ['nonNull'], optional: ['nullable'],
})
