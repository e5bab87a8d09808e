import type { Comment, Program } from './ast.js'
import type { Element } from './markup.js'
import type { SchemaGap, SchemaRecord } from './schema.js'

export type Language = 'js' | 'vue' | 'svelte' | 'astro' | 'html' | 'pug' | 'prisma' | 'sql' | 'graphql' | 'proto' | 'json' | 'yaml'

/** One file as it was read. `path` is relative to the scanned root, with forward slashes; `text` has no byte order mark. */
export interface SourceText {
  path: string
  text: string
  language: Language
}

/** One file as it was parsed. What the language has of `ast`, `markup` and `schema` stands (a component file has both of the first two), unless `problem` says why none does. */
export interface Syntax {
  path: string
  text: string
  /** JavaScript and TypeScript: an ESTree program, in the dialect of typescript-eslint. */
  ast?: Program
  /** Of the program, and of markup where its parser keeps them. */
  comments?: Comment[]
  /** Markup languages: the elements, outermost first. */
  markup?: Element[]
  /** Schema languages: the records they declare. */
  schema?: SchemaRecord[]
  /** What of the schema was not understood. */
  gaps?: SchemaGap[]
  /** Why the file could not be understood, as one sentence, with the place where the parser gave up. */
  problem?: { message: string; line: number; column: number }
}
