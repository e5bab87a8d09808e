import type { ContactObservation, Datum, Manifest, PurposeTag, WrapperObservation } from '../types/index.js'
import type { Kind } from './kinds.js'

export interface DraftInput {
  data: readonly Datum[]
  /** Those that findings report which need no manifest: a draft must not license them. */
  leaks?: ReadonlySet<Datum>
  /** Those that stand in the code already: their purposes are drafted under their names. */
  tags?: readonly PurposeTag[]
  wrappers: readonly WrapperObservation[]
  contacts: readonly ContactObservation[]
  /** What the recipients are called, and of what kind they are. */
  recipientTitles: Readonly<Record<string, { title: string; kind: string }>>
  /** The folder most files stand in, from the scanned root. */
  root?: string
  /** Default `docs/data-inventory.md`. */
  inventory?: string
  /** What a manifest that is replaced has taught: its sections as they are written (`taughtText`), its categories and recipients. */
  taught?: { text: string; categories: Manifest['categories']; recipients: Manifest['recipients'] }
}

export interface DraftDatum {
  mayDemand: boolean
  /** Not typed in by a person, but read from the request. */
  observed: boolean
}

/** A purpose while it is drafted; categories are full keys, paths start at the scanned root. */
export interface DraftPurpose {
  name: string
  kind: Kind | undefined
  records: string[]
  paths: string[]
  data: Map<string, DraftDatum>
}

export interface DraftRecipient {
  name: string
  title: string
  for: string[]
  receives: string[]
  calls: string[]
  /** As the manifest that is replaced has it. */
  taught?: Manifest['recipients'][number]
}

export interface Draft {
  /** Without a trailing slash; empty for none. */
  root: string
  purposes: readonly DraftPurpose[]
  recipients: readonly DraftRecipient[]
  never: readonly string[]
  inventory: string
  taught: NonNullable<DraftInput['taught']>
}
