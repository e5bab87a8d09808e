import type { Lines } from '../kit/lines.js'
import type { SchemaField, SchemaRecord, Word } from '../types/index.js'
import { entriesAt, itemsAt, textAt, valueAt, type Entry, type Value } from './tree.js'

const maxDepth = 6

/** JSON Schema: the object it describes, and each of its definitions. */
export function readJsonSchema(tree: Value, lines: Lines): SchemaRecord[] {
  const definitions = ['$defs', 'definitions'].flatMap(key => entriesAt(tree, key))
  const id = (textAt(tree, '$id') ?? textAt(tree, 'id') ?? '').replace(/[#?].*$/, '').split('/').at(-1)?.replace(/(\.schema)?\.json$/, '') ?? ''
  return [
    { ...recordOf('json-schema', textAt(tree, 'title') ?? id, 'schema', tree, lines) },
    ...definitions.map(({ key, value }) => recordOf('json-schema', key, 'schema', value, lines)),
  ]
}

/** One schema as a record: its properties, those of what it is made of, and those of objects inside. */
export const recordOf = (language: string, name: string, kind: string, schema: Value, lines: Lines): SchemaRecord => ({
  language, name, kind, comment: textAt(schema, 'description') ?? '', at: lines.span(schema.start, schema.end), fields: fieldsOf(schema, lines, []),
})

function fieldsOf(schema: Value, lines: Lines, path: readonly string[]): SchemaField[] {
  if (path.length > maxDepth) return []
  const demanded = new Set(itemsAt(schema, 'required').map(item => item.text))
  const own = entriesAt(schema, 'properties').flatMap(entry => {
    const inner = innerOf(entry.value)
    const nested = inner ? fieldsOf(inner, lines, [...path, entry.key]) : []
    return nested.length > 0 ? nested : [fieldOf(entry, demanded.has(entry.key), lines, path)]
  })
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(key => itemsAt(schema, key)).flatMap(part => fieldsOf(part, lines, path))
  return [...own, ...parts]
}

/** The object a property holds, or a list of. */
const innerOf = (schema: Value): Value | undefined => [schema, valueAt(schema, 'items')].find(one => one && (valueAt(one, 'properties') ?? valueAt(one, 'allOf')) !== undefined)

/** A property as a field. `demanded`: its object names it among the required. */
export function fieldOf({ key, value, start, end }: Entry, demanded: boolean, lines: Lines, path: readonly string[] = []): SchemaField {
  const types = [textAt(value, 'type'), ...itemsAt(value, 'type').map(item => item.text)].filter(type => type !== undefined)
  const type = types.find(one => one !== 'null') ?? ''
  const nullable = types.includes('null') || textAt(value, 'nullable') === 'true'
  // the line of a long property is its key's: what stands below it are its parts
  return {
    name: key, type, optional: !demanded || nullable, list: type === 'array', attributes: [], path, at: lines.span(start, end),
    comment: textAt(value, 'description') ?? '', words: wordsOf(value, type), relation: isReference(value),
  }
}

const isReference = (schema: Value): boolean => ['$ref', 'allOf', 'anyOf', 'oneOf'].some(key => key === '$ref' ? textAt(schema, key) !== undefined : itemsAt(schema, key).some(isReference))
  || (valueAt(schema, 'items') !== undefined && isReference(valueAt(schema, 'items') as Value))

/** Formats, titles and the values to choose from. */
export function wordsOf(schema: Value, type: string): Word[] {
  const format = textAt(schema, 'format')
  const title = textAt(schema, 'title')
  return [
    { kind: 'declaredType', text: format === 'date' || format === 'date-time' ? 'date' : type },
    ...(format ? [{ kind: 'validator' as const, text: format }] : []),
    ...(title ? [{ kind: 'label' as const, text: title }] : []),
    ...itemsAt(schema, 'enum').flatMap(item => item.text === undefined ? [] : [{ kind: 'option' as const, text: item.text }]),
  ]
}
