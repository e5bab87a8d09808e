import type { FieldObservation, SendObservation } from './observation.js'
import type { FormKind } from './taxonomy.js'
import type { WordKind } from './word.js'

/** One word that counted for (`weight` > 0) or against (< 0) a category. */
export interface Evidence {
  kind: WordKind
  text: string
  /** What it points to, as a reader says it: `phone number`, `not a person's`. */
  says: string
  weight: number
}

export type Confidence = 'high' | 'low'

export interface Classification {
  /** A full key: `user.contact.email`; `user` for a whole person's record. */
  category: string
  confidence: Confidence
  because: Evidence[]
  /** The manifest's word by which it is not personal after all: what `words` says of a name. */
  none?: string
}

/** What a form is for, as far as its words and fields tell. */
export interface FormGuess {
  kind: FormKind
  because: Evidence[]
}

/** A datum: a field or a sent value that was found to be personal. `form`: of what is asked, the form it is asked in. */
export type Datum = (FieldObservation | SendObservation) & Classification & { form?: FormGuess }
