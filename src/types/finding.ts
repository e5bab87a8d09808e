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

/** Why a finding is not reported: a comment in the code says so, or the baseline of leaks does. */
export interface Suppression {
  kind: 'comment' | 'baseline'
  /** What a person wrote behind `--`. */
  reason?: string
  /** The comment, or the baseline's line. */
  at?: Location
}

/** What takes away what a finding calls stale. */
export interface Fix {
  /** As a person says it: `the tag @purpose care`. */
  what: string
  /** Edits of the file the finding stands in. Those that overlap another finding's are made in a run of their own. */
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
  fix?: Fix
  because: Evidence[]
  /** For a collected datum: `record|category`, and how it is collected. Its places in other files are the same datum. */
  datum?: { key: string; role: Role }
  /** What it is about, where that is one category. */
  category?: string
  /** It says only that something in the manifest is a draft still: reports for people count these instead of showing each. */
  draft?: true
  /** The data it speaks for, each by symbol path and category. */
  owns?: string[]
  /** Stable across edits above it: code + symbol path + category. */
  fingerprint: string
}

/** A finding that is known and not reported; reports that can show such do. */
export interface SuppressedFinding extends Finding {
  suppression: Suppression
}
