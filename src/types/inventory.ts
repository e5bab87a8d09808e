import type { Confidence } from './classified.js'
import type { Suppression } from './finding.js'
import type { Role, Surface } from './observation.js'
import type { Location } from './span.js'
import type { Story } from './story.js'
import type { FormKind } from './taxonomy.js'
import type { DoubtFact } from './use.js'

/**
 * `declared`, `draft` a purpose lists it here · `undeclared` none does · `shaped` only a type, an output or props hold it ·
 * `unsure` low confidence · `not-personal` a person said so, with a reason · `ignored` it stands where the manifest says not to look
 */
export type State = 'declared' | 'draft' | 'undeclared' | 'shaped' | 'unsure' | 'not-personal' | 'ignored'

/** A name in a tag that no purpose has. */
export interface Misnamed {
  name: string
  /** The purpose whose name comes closest, if one comes close. */
  meant?: string
  /** The tag. */
  at: Location
}

/** One place where a datum stands. */
export interface DatumPlace {
  id: string
  name: string
  surface: Surface
  role: Role
  required?: boolean
  sink?: string
  /** It says who somebody is, and is handed over as the person's id. */
  asId?: true
  /** The record that is handed over whole, as it is written there, and that it goes along with. */
  within?: string
  at: Location
}

/** One datum: record + category. */
export interface DatumEntry {
  record: string
  category: string
  confidence: Confidence
  state: State
  purposes: string[]
  /** What tags call its purpose and the manifest has none of; absent where there is none. */
  misnamed?: Misnamed[]
  recipients: string[]
  /** Those of the recipients that the manifest does not let have it, in one place at least; absent where there are none. */
  refused?: string[]
  places: DatumPlace[]
  /** The kinds of form it is asked in, as far as they are known. Absent where no form asks for it. */
  asked?: FormKind[]
  /** Who reads it, where somebody asked. Absent for what is not kept. */
  reading?: Reading
  /** Why it is not personal, as the manifest or a tag says. */
  none?: string
  /** What keeps back all that was found of it, each way once; absent where something is reported. */
  suppressions?: Suppression[]
  /** Of an ignored one: the manifest's lines that say so. */
  ignoredAt?: Location[]
}

/** Who reads what is kept of a datum. */
export interface Reading {
  verdict: 'read' | 'unsure' | 'unread'
  places: Location[]
  /** Where a property of its name is read, of what record is not known. */
  named: Location[]
  /** What could hide a read, where none was found. */
  doubts: DoubtFact[]
  /** Readers outside the program, as the manifest names them. */
  outside: string[]
  /** It fills a form in which it may be changed. */
  shownAgain: boolean
}

/** What one line sets up for a recipient. */
export interface Setup {
  /** Where the data is kept, by a code of a region or country: `EU`, `US`, `DE`. */
  region?: string
  /** The recipient by which a library sends: its key, and what it is called. */
  carrier?: { name: string; title: string }
  at: Location
}

export interface RecipientEntry {
  name: string
  title: string
  kind: string
  declared: boolean
  /** The purposes it serves, as the manifest says. */
  for: string[]
  receives: { category: string; allowed: boolean; places: DatumPlace[] }[]
  /** Calls that carry no readable datum. */
  contacts: number
  /** How the code sets its client up: where it keeps data, or by whom it sends; absent where it does not say. */
  setups?: Setup[]
  /** Functions of the project's own that hand on to it and that the manifest, which declares it, does not name; absent where there are none. */
  unnamed?: string[]
}

export interface Inventory {
  data: DatumEntry[]
  recipients: RecipientEntry[]
  /** Each datum on its way from where it is asked to where it is sent and read. Absent where nobody asked. */
  stories?: Story[]
  /** `recipient`: what was not understood goes there. */
  gaps: { reason: string; what: string; at: Location; recipient?: string }[]
  coverage: Coverage
}

/** Why a file is left out by default. */
export type LeftOutKind = 'tests' | 'stories' | 'seeds' | 'migrations' | 'generated' | 'configuration'

/** What the run saw, so that silence can be judged. */
export interface Coverage {
  files: number
  parsed: number
  /** Files that held no word any detector needs, and so were not parsed. */
  skipped: number
  /** Files that a machine wrote, or bundled: they say so, or hold lines nobody writes. */
  generated: number
  unreadable: number
  /** Files that may hold forms or records in a language that is not read yet, by ending: `{ sql: 31 }`. */
  unread: Record<string, number>
  /** Files that are left out by default, by kind: `{ tests: 31 }`. */
  leftOut: Partial<Record<LeftOutKind, number>>
  /** Places where something is handed over as it is: of how many the types were asked what it holds, and said it. Absent where none were asked. */
  typed?: { asked: number; answered: number }
  forms: number
  models: number
  sinks: number
}
