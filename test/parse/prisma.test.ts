import { expect, test } from 'vitest'
import { parsePrisma } from '../../src/parse/prisma.js'
import type { SchemaField } from '../../src/types/index.js'

const read = (text: string) => parsePrisma({ path: 'prisma/schema.prisma', text, language: 'prisma' })
const fieldsOf = (text: string): SchemaField[] => read(text).schema?.flatMap(record => record.fields) ?? []

test('fields as written, with their types, marks and attributes', () => {
  const text = 'model User {\n  id Int @id\n  email String? @unique @db.VarChar(80)\n  tags String[]\n  born Unsupported("date")\n}\n'
  expect(fieldsOf(text).map(({ name, type, optional, list, attributes }) => ({ name, type, optional, list, attributes }))).toEqual([
    { name: 'id', type: 'Int', optional: false, list: false, attributes: ['@id'] },
    { name: 'email', type: 'String', optional: true, list: false, attributes: ['@unique', '@db.VarChar(80)'] },
    { name: 'tags', type: 'String', optional: false, list: true, attributes: [] },
    { name: 'born', type: 'Unsupported', optional: false, list: false, attributes: [] },
  ])
  const email = fieldsOf(text)[1] as SchemaField
  expect([email.at.line, email.at.column, text.slice(email.at.start, email.at.end)]).toEqual([3, 3, 'email String? @unique @db.VarChar(80)'])
})

test('relations are no data; enums and composite types are', () => {
  const text = 'model A {\n id Int @id\n b B @relation(fields: [bId], references: [id])\n bId Int\n sex Sex\n home Place\n}\nmodel B {\n id Int @id\n as A[]\n}\nenum Sex {\n F\n M\n}\ntype Place {\n street String\n}\n'
  expect(fieldsOf(text).filter(field => field.relation).map(field => field.name)).toEqual(['b', 'home', 'as'])
  expect(read(text).schema?.map(record => [record.kind, record.name])).toEqual([['model', 'A'], ['model', 'B'], ['type', 'Place']])
})

test('comments above and behind a field are its own; a tag is not', () => {
  const text = 'model A {\n  /// of the guardian\n  name String // as in the passport\n\n  /// @purpose care\n  phone String\n  mail String\n}\n'
  expect(fieldsOf(text).map(field => field.comment.replace(/^\W+/, ''))).toEqual([expect.stringContaining('of the guardian') as string, '', ''])
  expect(fieldsOf(text)[0]?.comment).toContain('as in the passport')
  expect(fieldsOf(text).map(field => field.at.line)).toEqual([3, 6, 7])
})

test('CRLF changes nothing but the offsets', () => {
  const text = 'model A {\r\n  id Int @id\r\n  email String\r\n}\r\n'
  expect(fieldsOf(text).map(field => [field.name, field.at.line, text.slice(field.at.start, field.at.end)])).toEqual([['id', 2, 'id Int @id'], ['email', 3, 'email String']])
})

test('what does not parse says where', () => {
  const { problem, schema } = read('model User {\n  email String\n  phone ???\n}\n')
  expect(schema).toBeUndefined()
  expect(problem).toMatchObject({ line: 3 })
  expect(problem?.message).toMatch(/^does not parse: /)
})
