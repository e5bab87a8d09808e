/**
 * A syntax tree as ESLint, oxlint and oxc-parser give it: ESTree in typescript-eslint's dialect.
 * Loosely typed on purpose: the hosts differ in absent fields (null against undefined), so readers test with `== null`.
 */
export interface Node {
  type: string
  range?: [number, number]
  start?: number
  end?: number
  [key: string]: any
}

export interface Program extends Node {
  type: 'Program'
  body: Node[]
}

export interface Comment {
  type: string
  value: string
  range?: [number, number]
  start?: number
  end?: number
  /** Of a comment in a component's markup: where the block ends for which it speaks. */
  until?: number
}
