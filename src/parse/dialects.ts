import type { Lines } from '../kit/lines.js'
import type { SchemaRecord } from '../types/index.js'
import { readAvro, readFrappe, readStrapi } from './content-types.js'
import { readJsonSchema } from './json-schema.js'
import { readOpenapi } from './openapi.js'
import { entryOf, textAt, valueAt, type Value } from './tree.js'

/** A kind of document that declares records. */
interface Dialect {
  is(tree: Value): boolean
  read(tree: Value, lines: Lines): SchemaRecord[]
}

/** The first that knows a document reads it. */
export const dialects: readonly Dialect[] = [
  { is: tree => ['openapi', 'swagger', 'asyncapi'].some(key => /^[23]/.test(textAt(tree, key) ?? '')), read: readOpenapi },
  { is: tree => textAt(tree, 'doctype') === 'DocType' && valueAt(tree, 'fields')?.items !== undefined, read: readFrappe },
  {
    is: tree => valueAt(tree, 'attributes')?.entries !== undefined && (entryOf(tree, 'collectionName') ?? entryOf(valueAt(tree, 'info'), 'singularName')) !== undefined,
    read: readStrapi,
  },
  { is: tree => textAt(tree, 'type') === 'record' && valueAt(tree, 'fields')?.items !== undefined, read: readAvro },
  {
    is: tree => /json-schema\.org/.test(textAt(tree, '$schema') ?? '') || (textAt(tree, 'type') === 'object' && valueAt(tree, 'properties')?.entries !== undefined),
    read: readJsonSchema,
  },
]
