import { expect, test } from 'vitest'
import { parseGraphql } from '../../src/parse/graphql.js'
import type { SchemaField } from '../../src/types/index.js'

const read = (text: string) => parseGraphql({ path: 'a.graphql', text, language: 'graphql' })
const fieldsOf = (text: string): SchemaField[] => read(text).schema?.flatMap(record => record.fields) ?? []

test('need, lists, defaults and places', () => {
  const text = 'input A {\n  "as on the card"\n  a: String! @deprecated\n  b: [String!]!\n  c: Int! = 3\n  d: B\n}\ninput B { e: ID }'
  const [a, b, c, d] = fieldsOf(text) as [SchemaField, SchemaField, SchemaField, SchemaField]
  expect(a).toMatchObject({ name: 'a', type: 'String', optional: false, list: false, comment: 'as on the card', attributes: ['@deprecated'] })
  expect(text.slice(a.at.start, a.at.end)).toBe('a: String! @deprecated')
  expect(b).toMatchObject({ optional: false, list: true })
  expect(c.optional).toBe(true)
  expect(d.relation).toBe(true)
})

test('records by their kind; the fields of roots are operations', () => {
  const text = 'schema { query: Root }\ntype Root { a(x: Int): A, b: A }\ntype A @model { x: Int }\ninterface I { x: Int }\nunion U = A\nenum E { F }\nquery Q($x: Int) { a(x: $x) { x } }\nfragment P on A { x }'
  expect(read(text).schema?.map(record => [record.kind, record.name])).toEqual([['arguments', 'a'], ['model', 'A'], ['type', 'I'], ['operation', 'Q']])
})

test('comments above and behind are a field\'s own; tags and those of others are not', () => {
  const text = 'type A {\n  # far away\n\n  # of the guest\n  a: Int # in years\n  # @purpose care\n  b: Int\n}'
  expect(fieldsOf(text).map(field => field.comment)).toEqual(['of the guest in years', ''])
})

test('what does not parse says where; comments alone say nothing', () => {
  expect(read('type A {\n  a: \n}').problem).toMatchObject({ line: 3, column: 1, message: expect.stringMatching(/^does not parse: Syntax Error/) as string })
  expect(read('# nothing here\n')).toMatchObject({ schema: [] })
})
