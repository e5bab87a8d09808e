import { expect, test } from 'vitest'
import { parseProtobuf } from '../../src/parse/protobuf.js'

const read = (text: string) => parseProtobuf({ path: 'a.proto', text, language: 'proto' })
const fieldsOf = (text: string) => read(text).schema?.flatMap(record => record.fields.map(field => [`${record.kind} ${record.name}.${field.name}`, text.slice(field.at.start, field.at.end)]))

test('fields are found where they stand, also where names repeat and comments speak of them', () => {
  const text = 'syntax = "proto3";\n// message A { string x = 1; }\nmessage A {\n  message B { string x = 1; }\n  string x = 1; // A\n  repeated B b = 2;\n}\nmessage C { string x = 1 [json_name = "y"]; }\n'
  expect(fieldsOf(text)).toEqual([['message A.x', 'string x = 1;'], ['message A.b', 'repeated B b = 2;'], ['message B.x', 'string x = 1;'], ['message C.x', 'string x = 1 [json_name = "y"];']])
})

test('what a service takes is a request', () => {
  expect(read('syntax = "proto3";\nservice S { rpc F(a.A) returns (B); }\nmessage A { int32 x = 1; }\nmessage B { int32 x = 1; }').schema?.map(record => record.kind)).toEqual(['request', 'message'])
})

test('need: by the keyword, and in proto3 by its absence', () => {
  const need = (text: string) => read(text).schema?.[0]?.fields.map(field => !field.optional)
  expect(need('syntax = "proto3";\nmessage A { int32 x = 1; optional int32 y = 2; oneof z { int32 a = 3; } }')).toEqual([true, false, false])
  expect(need('message A { required int32 x = 1; optional int32 y = 2; }')).toEqual([true, false])
})

test('options are passed over, however they are written', () => {
  expect(fieldsOf('syntax = "proto3";\nmessage A {\n  option (buf.validate.message).oneof = { fields: ["x", "y"], required: true };\n  string x = 1 [(buf.validate.field).string = { min_len: 1, pattern: "];" }];\n}\n'))
    .toEqual([['message A.x', 'string x = 1 [(buf.validate.field).string = { min_len: 1, pattern: "];" }];']])
})

test('what does not parse says where', () => {
  expect(read('syntax = "proto3";\nmessage A { string }').problem?.message).toMatch(/^does not parse: /)
})
