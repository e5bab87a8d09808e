import type { Location } from './span.js'

/** A place at which a server hands a whole record to the program's own client. */
export interface Exposure {
  /** What hands it over, for a sentence: `GET /api/team`, `TeamPage`. */
  by: string
  /** To whom, where that is not whoever calls: the component of the client. */
  to?: string
  record: string
  /** Where it is handed over, and where it was fetched. */
  at: Location
  fetchedAt: Location
  /** Personal fields that are handed over and that nothing in the client reads, by the names of their columns. */
  unread: string[]
  /** Those that it reads. */
  read: string[]
}

/** Whole records handed to clients: the result of a search, when somebody asks. */
export interface Exposures {
  /** Files of the client that were searched for readers. */
  searched: number
  places: Exposure[]
}
