import { defineModel } from '../kit/define.js'

/** Classes of a GraphQL schema, here and in Nest: what an input type takes is checked, what an object type shows is only shaped. */
export default defineModel({
  name: 'type-graphql', title: 'TypeGraphQL', role: 'shaped', offered: true, required: true,
  packages: ['type-graphql', '@nestjs/graphql'],
  decorators: ['Field'], wrappedDecorators: ['Field'],
  classRoles: { InputType: 'checked', ArgsType: 'checked' },
})
