import type { ContactObservation, Datum, WrapperObservation } from '../types/index.js'
import type { Kind } from './kinds.js'

export interface DraftInput {
  data: readonly Datum[]
  wrappers: readonly WrapperObservation[]
  contacts: readonly ContactObservation[]
  /** What the recipients are called, and of what kind they are. */
  recipientTitles: Readonly<Record<string, { title: string; kind: string }>>
  /** The folder most files stand in, from the scanned root. */
  root?: string
  /** Default `docs/data-inventory.md`. */
  inventory?: string
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
}

export interface Draft {
  /** Without a trailing slash; empty for none. */
  root: string
  purposes: readonly DraftPurpose[]
  recipients: readonly DraftRecipient[]
  never: readonly string[]
  inventory: string
}
