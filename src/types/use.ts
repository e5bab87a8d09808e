import type { Location } from './span.js'

/**
 * `read` its value is used, or may be · `through` it is only written, checked or handed on as it came · `shown-again` it fills a form in
 * which the person it is about may change it
 */
export type UseKind = 'read' | 'through' | 'shown-again'

/** One place at which a program names a field and does something with its value. */
export interface UseFact {
  kind: UseKind
  /** As it is written there: `dateOfBirth` of the column `date_of_birth`. */
  name: string
  /** What it is read from: `user` of `user.phone`; empty where nothing is named. */
  receiver: string
  /** The receiver is named for the record, and not only might be it. */
  sure?: true
  /** The declaration around it, and its noun, lower case: `ShippingService`, `shipping`. */
  owner: string
  noun: string
  at: Location
  /** Of a read, where somebody asked: the value is surely the record's own, or surely another's or nobody's. Absent where neither is known. */
  whose?: 'own' | 'other'
}

/** Something that may read the field without naming it where that can be seen. */
export interface DoubtFact {
  /** One phrase for a reader: `Object.entries(user) takes every field`. */
  what: string
  at?: Location
}

/** Who reads one field of a record, as far as the program tells. */
export interface FieldUse {
  record: string
  name: string
  uses: UseFact[]
  /** What could hide a read. Looked for only where none was found. */
  doubts: DoubtFact[]
}

/** Who reads what is kept: the result of a search over all files of a run. */
export interface Usage {
  /** Files in which was looked for the names. */
  searched: number
  /** Every place was looked for; otherwise the search of a field ended with its first reader. */
  whole: boolean
  /** It was asked of each read whose value it is; otherwise the names alone are known. */
  told?: true
  fields: FieldUse[]
}
