import type { Datum } from './classified.js'
import type { Suppression } from './finding.js'
import type { Misnamed, State } from './inventory.js'
import type { Location } from './span.js'

/** How the manifest speaks about one datum in one place. */
export interface Placement {
  state: State
  /** Names of the purposes that speak for this place, listed or not. Sends: the recipient's `for`. */
  purposes: string[]
  /** What its tag calls a purpose and the manifest has none of. */
  misnamed?: Misnamed[]
  /** By what the place was found: the most specific that matched. */
  level: 'tag' | 'field' | 'record' | 'file' | 'folder' | 'recipient' | 'none'
  /** The manifest's line that licenses it, or would have to be changed. */
  manifestAt?: Location
  /** False when the purpose that lists it has `key?`: may be asked, never demanded. */
  mayDemand?: boolean
  /** Why it is not personal, as the manifest or a tag says. */
  none?: string
}

export type PlacedDatum = Datum & {
  placement: Placement
  /** A finding speaks of it. */
  reported?: true
  /** What keeps back all that was found of it here. */
  suppression?: Suppression
  /** Of a field that goes along with its record, handed over whole: how the record is written there. */
  within?: string
}
