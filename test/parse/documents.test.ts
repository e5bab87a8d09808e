import { expect, test } from 'vitest'
import { parseJson, parseYaml } from '../../src/parse/documents.js'
import { isOfItsLanguage, languageOf } from '../../src/parse/index.js'
import type { Syntax } from '../../src/types/index.js'

const json = (value: unknown): Syntax => parseJson({ path: 'a.json', text: typeof value === 'string' ? value : JSON.stringify(value, null, 2), language: 'json' })
const yaml = (text: string): Syntax => parseYaml({ path: 'a.yaml', text, language: 'yaml' })
const namesOf = ({ schema }: Syntax) => schema?.map(record => [record.language, record.kind, record.name, record.fields.map(field => [...field.path ?? [], field.name].join('.'))])

test('a property is where it stands, and is required where its object says so', () => {
  const text = '{\n  "type": "object", "required": ["a"],\n  "properties": {\n    "a": { "type": ["string", "null"] },\n    "b": { "type": "string" }\n  }\n}'
  const fields = json(text).schema?.[0]?.fields ?? []
  expect(fields.map(field => [field.name, field.optional, field.at.line, text.slice(field.at.start, field.at.end)]))
    .toEqual([['a', true, 4, '"a": { "type": ["string", "null"] }'], ['b', true, 5, '"b": { "type": "string" }']])
})

test('what a request leads to is taken, the rest is given', () => {
  const text = 'openapi: 3.0.0\npaths:\n  /a:\n    post:\n      requestBody: { content: { x/y: { schema: { $ref: "#/components/schemas/A" } } } }\ncomponents:\n  schemas:\n'
    + '    A: { properties: { b: { $ref: "#/components/schemas/B" } } }\n    B: { properties: { x: { type: string } } }\n    C: { properties: { x: { type: string } } }\n'
  expect(namesOf(yaml(text))).toEqual([['openapi', 'input', 'A', ['b']], ['openapi', 'input', 'B', ['x']], ['openapi', 'output', 'C', ['x']]])
})

test('messages of AsyncAPI are given', () => {
  expect(namesOf(yaml('asyncapi: 2.6.0\ncomponents:\n  messages:\n    Signup: { payload: { properties: { x: { type: string } } } }\n'))).toEqual([['openapi', 'output', 'Signup', ['x']]])
})

test('objects inside objects and lists keep their path', () => {
  const inner = { type: 'object', properties: { b: { type: 'string' } } }
  expect(namesOf(json({ type: 'object', properties: { a: inner, c: { type: 'array', items: inner }, d: { type: 'object' } } }))?.[0]?.[3]).toEqual(['a.b', 'c.b', 'd'])
})

test('other JSON and YAML says nothing; what is broken says where', () => {
  for (const value of [{ email: 'a@b.c' }, [], 'null', { openapi: true }, { $schema: 'https://json.schemastore.org/x', name: 'x' }]) expect(json(value).schema ?? []).toEqual([])
  expect(yaml('a: 1\n---\nb: 2').schema ?? []).toEqual([])
  expect(json('{ "type": "object", }').problem).toBeUndefined()
  expect(json('{\n  "a": b\n}').problem).toMatchObject({ line: 2, column: 8, message: 'is no JSON from here on' })
  expect(yaml('openapi: 3.0.0\na: [').problem?.message).toMatch(/^does not parse: /)
})

test('hostile documents end soon', () => {
  const bomb = 'openapi: 3.0.0\na: &a [x, x, x, x, x, x, x, x, x]\n' + 'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index] as string}`).join(', ')}]\n`).join('')
  const deep = '{"a":'.repeat(20_000)
  const before = performance.now()
  expect(namesOf(yaml(bomb))).toEqual([])
  expect(json(deep).problem).toBeDefined()
  expect(yaml(`openapi: 3.0.0\na: ${'['.repeat(5_000)}`).problem).toBeDefined()
  expect(performance.now() - before).toBeLessThan(5_000)
})

test.each([
  ['schemas/user.json', '{\n  "$schema": "http://json-schema.org/draft-07/schema#",', true],
  ['src/user.schema.json', '{\n  "title": "User",\n  "type": "object",\n  "properties": {', true],
  ['api.json', '{"openapi":"3.0.0"', true],
  ['crm/lead.json', '{\n "actions": [],\n "doctype": "DocType",', true],
  ['events.avsc', '{ "namespace": "a", "type": "record", "name": "A"', true],
  ['swagger.yml', 'swagger: "2.0"\ninfo:', true],
  ['api.yaml', '# The API\nopenapi: 3.1.0', true],
  ['data.json', '{ "properties": { "email": "a" } }', false],
  ['people.json', '[{ "type": "object", "email": "a@b.c" }]', false],
  ['compose.yaml', 'services:\n  openapi: x', false],
])('%s is told by how it begins', (path, text, is) => {
  expect(languageOf(path) && isOfItsLanguage(path, length => text.slice(0, length))).toBe(is)
})

test.each(['package.json', 'apps/web/tsconfig.build.json', 'public/locales/en/common.json', 'src/i18n/de.json', '.github/workflows/ci.yml', 'pnpm-lock.yaml'])('%s is never opened', path => {
  expect(languageOf(path)).toBeUndefined()
})
