import type { Lines } from '../kit/lines.js'
import type { SchemaField, SchemaRecord } from '../types/index.js'
import { fieldOf, recordOf } from './json-schema.js'
import { entriesAt, itemsAt, textAt, valueAt, type Value } from './tree.js'

const language = 'openapi'
const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'])

/**
 * OpenAPI, Swagger and AsyncAPI. A schema that a request leads to is what the service takes (`input`), all others are what it gives
 * (`output`); parameters and bodies that stand in an operation are records of their own.
 */
export function readOpenapi(tree: Value, lines: Lines): SchemaRecord[] {
  const schemas = [...entriesAt(tree, 'components', 'schemas'), ...entriesAt(tree, 'definitions')]
  const taken = new Set<string>()
  const records: SchemaRecord[] = []
  for (const { key, value } of entriesAt(tree, 'paths')) records.push(...readPath(key, value, taken, lines))
  for (const { value } of entriesAt(tree, 'components', 'requestBodies')) for (const one of bodySchemas(value)) referencesIn(one, taken)
  const byName = new Map(schemas.map(({ key, value }) => [key, value]))
  // what is taken leads on
  for (const name of taken) referencesIn(byName.get(name), taken)
  for (const { key, value } of schemas) records.push(recordOf(language, key.split('.').at(-1) ?? key, taken.has(key) ? 'input' : 'output', value, lines))
  const parameters = [...entriesAt(tree, 'components', 'parameters'), ...entriesAt(tree, 'parameters')].flatMap(({ value }) => parameterOf(value, lines) ?? [])
  records.push({ language, name: '', kind: 'input', comment: '', fields: parameters, at: lines.span(tree.start, tree.start) })
  for (const { key, value } of entriesAt(tree, 'components', 'messages')) {
    const payload = valueAt(value, 'payload')
    if (payload) records.push(recordOf(language, key, 'output', payload, lines))
  }
  return records
}

function readPath(path: string, item: Value, taken: Set<string>, lines: Lines): SchemaRecord[] {
  const noun = path.split('/').filter(part => part !== '' && !/[{:]/.test(part) && !/^(api|v\d+)$/.test(part)).at(-1) ?? ''
  const shared = itemsAt(item, 'parameters')
  const records: SchemaRecord[] = []
  const named = new Set<string>()
  for (const { key, value } of item.entries ?? []) {
    if (!methods.has(key)) continue
    const fields: SchemaField[] = []
    for (const one of [...shared, ...itemsAt(value, 'parameters')]) {
      const schema = valueAt(one, 'schema')
      if (textAt(one, 'in') === 'body') {
        if (schema) records.push(...bodyRecord(noun, schema, taken, lines))
        continue
      }
      const field = parameterOf(one, lines)
      // the parameters of a path are those of each of its methods
      if (field && !named.has(`${one.start}`)) fields.push(field)
      named.add(`${one.start}`)
    }
    for (const schema of bodySchemas(valueAt(value, 'requestBody'))) records.push(...bodyRecord(noun, schema, taken, lines))
    records.push({ language, name: noun, kind: 'input', comment: '', fields, at: lines.span(value.start, value.end) })
  }
  return records
}

/** The schemas of a body, of which content types often share one. */
const bodySchemas = (body: Value | undefined): Value[] => entriesAt(body, 'content').slice(0, 1).flatMap(({ value }) => valueAt(value, 'schema') ?? [])

function bodyRecord(noun: string, schema: Value, taken: Set<string>, lines: Lines): SchemaRecord[] {
  referencesIn(schema, taken)
  return [recordOf(language, noun, 'input', schema, lines)]
}

/** Adds the names of all schemas a value refers to. */
function referencesIn(value: Value | undefined, names: Set<string>): void {
  for (const entry of value?.entries ?? []) {
    if (entry.key === '$ref' && entry.value.text !== undefined) names.add(entry.value.text.split('/').at(-1) as string)
    else referencesIn(entry.value, names)
  }
  for (const item of value?.items ?? []) referencesIn(item, names)
}

function parameterOf(parameter: Value, lines: Lines): SchemaField | undefined {
  const name = textAt(parameter, 'name')
  if (name === undefined) return undefined
  const schema = valueAt(parameter, 'schema') ?? parameter
  const field = fieldOf({ key: name, value: schema, start: parameter.start, end: parameter.end }, textAt(parameter, 'required') === 'true', lines)
  return { ...field, comment: textAt(parameter, 'description') ?? field.comment }
}
