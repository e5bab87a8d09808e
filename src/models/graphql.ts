import { defineModel } from '../kit/define.js'

/** Types, inputs, arguments and variables of GraphQL, in its own files and in templates. */
export default defineModel({
  name: 'graphql', title: 'GraphQL', role: 'shaped', offered: true,
  words: ['graphql', 'gql'],
  records: {
    language: 'graphql', kinds: { model: 'kept', input: 'checked', arguments: 'checked', type: 'shaped', operation: 'shaped' },
    embedded: { tags: ['gql', 'graphql'] },
  },
})
