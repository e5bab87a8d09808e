import type { Suggestion } from './finding.js'
import type { Edit, Location, Span } from './span.js'
import type { Category } from './taxonomy.js'

/** A text by language: `{ en: 'So that the letter greets you.', de: 'Damit der Brief Sie grüßt.' }`. */
export type Spoken = Readonly<Record<string, string>>

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
  /** What a notice calls it. */
  title?: string
  /** What of it is said in several languages; each is the first of them above. */
  spoken?: Partial<Record<'why' | 'retention' | 'title', Spoken>>
  /** Readers outside the program: `the billing service`. */
  readBy?: string[]
  at: Location
}

/** One entry of `where`: a record by its noun, one field of a record, or a literal path prefix from the scanned root. */
export interface ManifestPlace {
  kind: 'record' | 'field' | 'path'
  /** `User`, `User.phone`, `User.ban*`, or `src/features/letter/` (already joined with `root`). */
  value: string
  /** As written. */
  text: string
  at: Location
}

export interface Purpose {
  name: string
  description: string
  where: ManifestPlace[]
  /** Where its data may be read or sent from, beside the files it is collected in; absent: anywhere. */
  used?: ManifestPlace[]
  data: ManifestDatum[]
  benefit?: string
  use?: string
  basis?: string
  /** What a draft proposes as the basis and nobody has confirmed: `TODO contract`. */
  proposedBasis?: string
  retention?: string
  subjects: string[]
  source?: string
  condition?: string
  /** What of it is said in several languages; each is the first of them above. */
  spoken?: Partial<Record<'description' | 'benefit' | 'retention', Spoken>>
  draft: boolean
  at: Location
}

export interface Recipient {
  name: string
  for: string[]
  /** Full category keys. */
  receives: string[]
  /** The receives keys as written, with their places. */
  entries: { key: string; category: string; at: Location }[]
  /** Names of the project's own functions that hand on to it: `track`, `crm.upsert`. */
  calls: string[]
  /** Modules whose functions hand on to it. */
  packages: string[]
  /** Hosts that are its own, with all below them. */
  domains: string[]
  /** As people call it, and what kind it is: `crm`. */
  title?: string
  kind?: string
  role?: string
  region?: string
  draft: boolean
  at: Location
  /** Where `receives` stands; where it should stand if it is absent. */
  receivesAt: Location
}

/** One entry of `fields`: what names do not tell. */
export interface FieldDeclaration {
  /** `PollActivity.payload`, `Allergy.*`, `*.ja4Digest`. */
  pattern: string
  /** Full category keys; empty when `none` says it is not personal. */
  categories: string[]
  none?: string
  at: Location
}

/** A category of the project's own, below one that exists. */
export interface OwnCategory extends Category {
  origin: 'manifest'
  at: Location
}

/** What a name of the project's own means: a category, or nothing personal. */
export interface OwnWord {
  /** As written: `sozialnr`, `level of membership`. */
  text: string
  /** Full category key; absent when `none` says why it is not personal. */
  category?: string
  none?: string
  at: Location
}

/** A component of the project's own in which a person types or picks. */
export interface OwnComponent {
  /** The tag, in camel case as it is imported: `AppInput`. */
  name: string
  /** Attributes that say what others say by `name`, `label`, `required`. */
  attributes: { name?: string; label?: string; required?: string }
  /** It always asks for this; a full category key. */
  category?: string
  at: Location
}

export interface Manifest {
  /** Path of the file, relative to the scanned root. */
  file: string
  root: string
  purposes: Purpose[]
  recipients: Recipient[]
  fields: FieldDeclaration[]
  categories: OwnCategory[]
  words: OwnWord[]
  components: OwnComponent[]
  /** Names by which the code asks whether somebody has agreed: `hasConsent`. */
  consent: string[]
  /** Full category keys. */
  never: { category: string; key: string; at: Location }[]
  /** Literal path prefixes from the scanned root. */
  ignore: string[]
  /** Where each prefix stands in the file. */
  ignoreAt?: Readonly<Record<string, Location>>
  inventory?: string
  /** The language of texts for which none is given; `en` without it. */
  language?: string
  findings: { preset: 'recommended' | 'strict'; severities: Record<string, 'off' | 'warn' | 'error'> }
  /** How to take an entry out of the file's text, by the offset at which it begins. */
  drops?: Readonly<Record<number, Edit[]>>
  /**
   * Of a project with manifests in its packages, which is then all of them together: what speaks in which folder, the longest folder first.
   * `partFor` picks.
   */
  parts?: readonly ManifestPart[]
}

/** What speaks for the files of one folder. */
export interface ManifestPart {
  /** From the scanned root, with a slash at its end; empty for the top. */
  folder: string
  /** What the file in that folder says. */
  own: Manifest
  /** The same with all that the files above it say. */
  all: Manifest
}

/** One thing wrong with the manifest, as one sentence that says what to do. What only warns is unfinished: a strict run fails it. */
export interface ManifestProblem {
  severity: 'error' | 'warn'
  message: string
  file: string
  at: Span
  /** It says only that something is a draft still: reports for people count these instead of showing each. */
  draft?: boolean
  /** What may stand there instead, where that is known. */
  suggestions?: Suggestion[]
}
