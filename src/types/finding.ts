import type { Evidence } from './classified.js'
import type { Role } from './observation.js'
import type { Edit, Location } from './span.js'

export type Severity = 'error' | 'warn'

export interface Suggestion {
  /** One sentence in the imperative: `Drop the property "email".` */
  message: string
  /** Edits of the file the finding stands in. */
  edits: Edit[]
}

export interface Finding {
  /** The rule's name: `require-purpose`. */
  code: string
  severity: Severity
  /** One line: what was seen, why it counts here, what to do. */
  message: string
  at: Location
  /** Further places of the same datum, and the manifest's line. */
  related: { message: string; at: Location }[]
  suggestions: Suggestion[]
  because: Evidence[]
  /** For a collected datum: `record|category`, and how it is collected. Its places in other files are the same datum. */
  datum?: { key: string; role: Role }
  /** Stable across edits above it: code + symbol path + category. */
  fingerprint: string
}
