import type { Span } from './span.js'

/** A record that a schema language (Prisma, GraphQL, SQL ...) declares. */
export interface SchemaRecord {
  name: string
  /** What the language calls it: `model`, `type`, `view`, `table`, `enum` ... */
  kind: string
  comment: string
  fields: SchemaField[]
  at: Span
}

export interface SchemaField {
  name: string
  /** As written, without list and optional marks: `String`, `DateTime`, `Post`. */
  type: string
  optional: boolean
  list: boolean
  /** Attributes or directives as written: `@unique`, `@db.VarChar(20)`. */
  attributes: string[]
  comment: string
  /** True where the type is another record of the schema: a relation, not a datum. */
  relation: boolean
  at: Span
}
