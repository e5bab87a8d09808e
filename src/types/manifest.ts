import type { Span } from './span.js'

/** One category a purpose collects. */
export interface ManifestDatum {
  /** Full category key. */
  category: string
  /** The key as written: `email`, `phone_number`. */
  key: string
  /** `false` for `key?`: may be asked, never demanded. */
  mayDemand: boolean
  /** The reason shown to the person, if one is given. */
  why?: string
  source?: string
  retention?: string
  at: Span
}

/** One entry of `where`: a record by its noun, one field of a record, or a literal path prefix from the scanned root. */
export interface ManifestPlace {
  kind: 'record' | 'field' | 'path'
  /** `User`, `User.phone`, `User.ban*`, or `src/features/letter/` (already joined with `root`). */
  value: string
  /** As written. */
  text: string
  at: Span
}

export interface Purpose {
  name: string
  description: string
  where: ManifestPlace[]
  data: ManifestDatum[]
  benefit?: string
  use?: string
  basis?: string
  retention?: string
  subjects: string[]
  source?: string
  condition?: string
  draft: boolean
  at: Span
}

export interface Recipient {
  name: string
  for: string[]
  /** Full category keys. */
  receives: string[]
  /** The receives keys as written, with their places. */
  entries: { key: string; category: string; at: Span }[]
  /** Names of the project's own functions that hand on to it. */
  calls: string[]
  role?: string
  region?: string
  draft: boolean
  at: Span
  /** Where `receives` stands; where it should stand if it is absent. */
  receivesAt: Span
}

/** One entry of `fields`: what names do not tell. */
export interface FieldDeclaration {
  /** `PollActivity.payload`, `Allergy.*`, `*.ja4Digest`. */
  pattern: string
  /** Full category keys; empty when `none` says it is not personal. */
  categories: string[]
  none?: string
  at: Span
}

export interface Manifest {
  /** Path of the file, relative to the scanned root. */
  file: string
  root: string
  purposes: Purpose[]
  recipients: Recipient[]
  fields: FieldDeclaration[]
  /** Full category keys. */
  never: { category: string; key: string; at: Span }[]
  /** Literal path prefixes from the scanned root. */
  ignore: string[]
  inventory?: string
  findings: { preset: 'recommended' | 'strict'; severities: Record<string, 'off' | 'warn' | 'error'> }
}

/** One thing wrong with the manifest, as one sentence that says what to do. */
export interface ManifestProblem {
  severity: 'error' | 'warn'
  message: string
  file: string
  at: Span
  /** It says only that something is a draft still: reports for people count these instead of showing each. */
  draft?: boolean
}
