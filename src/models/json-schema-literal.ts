import { keyName, literalText, propertiesOf, propertyValue, unwrap } from '../kit/ast.js'
import { defineModel } from '../kit/define.js'
import { dropEdit } from '../kit/edits.js'
import { ownersOnRoute } from '../kit/owner.js'
import type { Walk } from '../kit/visit.js'
import type { FieldObservation, Node, Word } from '../types/index.js'

/** Keys of a schema that name no record. */
const structure = new Set(`properties items schema jsonSchema $jsonSchema definitions $defs schemas components allOf anyOf oneOf then else not
  additionalProperties patternProperties validator mappings params querystring headers content parameters input_schema inputSchema function
  application/json value static get default exports response`.split(/\s+/))
/** Around these a schema says what comes out, or what a language model may hand to a function: nobody is asked. */
const outward = new Set(['response', 'responses', 'parameters', 'input_schema', 'inputSchema', 'outputSchema', 'output_schema'])
/** Around these it says what a database keeps. */
const kept = new Set(['$jsonSchema', 'jsonSchema', 'mappings', 'addCollections'])

/** JSON Schema in an object literal: Ajv's, Fastify's routes, Objection's and RxDB's models, MongoDB's validators. */
export default defineModel({
  name: 'json-schema-literal', title: 'JSON Schema in code', role: 'checked', required: false,
  words: ['properties'],
  visit: {
    ObjectExpression(schema, walk) {
      const fields = propertyValue(schema, 'properties')
      if (fields?.type !== 'ObjectExpression' || !isObjectSchema(schema, walk)) return
      const demanded = new Map(((propertyValue(schema, 'required')?.elements ?? []) as (Node | null)[]).flatMap(one => one ? [[literalText(one), one]] : []))
      const written = ownersOnRoute(walk.owners(), walk.ancestors, walk.path)
      const owners = written.filter(name => !structure.has(name) && !/^\d+$/.test(name))
      const title = literalText(propertyValue(schema, '$id')) ?? literalText(propertyValue(schema, 'title'))
      const record = title !== undefined && /^[\w$-]+$/.test(title) ? [title, ...owners] : owners
      for (const property of propertiesOf(fields)) {
        const name = property.type === 'Property' ? keyName(property) : undefined
        const value = name === undefined ? undefined : unwrap(property.value)
        if (name === undefined || value?.type !== 'ObjectExpression' || holdsFields(value)) continue
        const required = demanded.has(name) && !isNullable(value)
        const comment = walk.commentOf(property)
        walk.field({
          role: roleAt(walk, written), name, owners: record, nested: inside(walk), at: walk.spanOf(property), detector: 'json-schema-literal', required,
          words: [{ kind: 'identifier', text: name }, ...wordsOf(value), ...(comment ? [{ kind: 'comment' as const, text: comment }] : [])],
          ...(required && { requiredBy: `required: ['${name}']`, edits: { optional: [dropEdit(demanded.get(name) as Node, walk.text)] } }),
        })
      }
    },
  },
})

/** An object that says it is one, or the mapping of a search index. */
function isObjectSchema(schema: Node, walk: Walk): boolean {
  const type = propertyValue(schema, 'type') ?? propertyValue(schema, 'bsonType')
  const names = type?.type === 'ArrayExpression' ? (type.elements as (Node | null)[]).map(literalText) : [literalText(type)]
  const parent = walk.ancestors.at(-1)
  return names.includes('object') || (parent?.type === 'Property' && keyName(parent) === 'mappings')
}

/** It, or each of its items, is an object whose own fields are read. */
const holdsFields = (value: Node): boolean => {
  const items = propertyValue(value, 'items')
  return propertyValue(value, 'properties') !== undefined || (items?.type === 'ObjectExpression' && propertyValue(items, 'properties') !== undefined)
}

const isNullable = (value: Node): boolean => {
  const type = propertyValue(value, 'type')
  return propertyValue(value, 'nullable')?.value === true
    || (type?.type === 'ArrayExpression' && (type.elements as (Node | null)[]).some(one => literalText(one) === 'null'))
}

/** Whether a schema stands in another one's fields: then one of its owners is a key. */
const inside = (walk: Walk): number => walk.ancestors.some(one => one.type === 'Property' && keyName(one) === 'properties') ? 1 : 0

function roleAt(walk: Walk, owners: readonly string[]): FieldObservation['role'] & ('kept' | 'checked' | 'shaped') {
  if (owners.some(name => outward.has(name))) return 'shaped'
  const typed = walk.ancestors.some(one => one.type === 'VariableDeclarator' && one.id.typeAnnotation?.typeAnnotation?.typeName?.name === 'RxJsonSchema')
  return typed || owners.some(name => kept.has(name)) ? 'kept' : 'checked'
}

function wordsOf(value: Node): Word[] {
  const say = (key: string, kind: Word['kind']): Word[] => {
    const text = literalText(propertyValue(value, key))
    return text === undefined || text === '' ? [] : [{ kind, text }]
  }
  const options = ((propertyValue(value, 'enum')?.elements ?? []) as (Node | null)[]).slice(0, 8).map(literalText)
  return [
    ...say('type', 'declaredType'), ...say('bsonType', 'declaredType'), ...say('format', 'validator'), ...say('title', 'label'),
    ...say('description', 'description'), ...options.flatMap(text => text === undefined ? [] : [{ kind: 'option' as const, text }]),
  ]
}
