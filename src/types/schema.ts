import type { Span } from './span.js'
import type { Word } from './word.js'

/** A record that a schema language (Prisma, GraphQL, SQL ...) declares. */
export interface SchemaRecord {
  /** The language or dialect, as a detector's `records.language` names it: `prisma`, `sql`, `openapi`. */
  language: string
  /** Empty where nothing names it: what stands around it must say. */
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
  /** What else the declaration says: labels, formats, values to choose from; a `declaredType` here stands for `type` where that is no common word. */
  words?: Word[]
  /** Keys this field stands below, inside the record: `['address']` for `address.street`. */
  path?: readonly string[]
  at: Span
}

/** A part of a schema that was seen and not understood: `CREATE TABLE x AS SELECT …`. */
export interface SchemaGap {
  language: string
  reason: 'spread' | 'dynamic' | 'unreadable'
  /** One phrase for a reader. */
  what: string
  /** The record it belongs to. */
  owner: string
  at: Span
}

/** What a text in a schema language says. Offsets are those of the text. */
export interface SchemaText {
  records: SchemaRecord[]
  gaps: SchemaGap[]
}
