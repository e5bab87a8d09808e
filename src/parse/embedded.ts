import type { SchemaText } from '../types/index.js'
import { readGraphql } from './graphql.js'
import { readSql } from './sql.js'

const readers: Readonly<Record<string, (text: string) => SchemaText>> = { sql: readSql, graphql: readGraphql }

/** Reads a text in another language that stands in a program, by the reader of that language's files; undefined where it cannot be read. */
export function readEmbedded(language: string, text: string): SchemaText | undefined {
  try {
    return readers[language]?.(text)
  } catch {
    return undefined
  }
}
