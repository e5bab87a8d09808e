import type { Imported } from './observation.js'

/** One property that a value holds, as its type says. */
export interface TypedField {
  /** The keys that lead to it: `['address', 'city']`. */
  path: string[]
  /** The declarations it stands in, outermost first: `['User', 'address']` of its city. Empty where they have no names. */
  owners: string[]
  /** Its own type, as a checker prints it: `string`, `Date | null`. */
  type: string
  comment?: string
}

/** What a value holds that is handed over without its fields being written there. */
export interface TypedValue {
  /** Its type, where that has a name: `User`. */
  name?: string
  /** It is of some of that type's fields only: `Pick<User, 'email'>`. */
  part?: true
  fields: TypedField[]
  /** It may hold more than its type says: `Record<string, unknown>`, or parts nobody knows. */
  open?: true
}

/** What the types say, by the place that asked, as `placeKey` writes it. JSON-safe. */
export type TypedValues = Readonly<Record<string, TypedValue>>

/** What is known of a file beyond its own text: what its imports lead to, and what types say. */
export interface Beyond {
  imported?: Imported
  typed?: TypedValues
}
