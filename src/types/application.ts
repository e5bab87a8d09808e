import type { Confidence } from './classified.js'
import type { State } from './inventory.js'
import type { Severity } from './finding.js'
import type { Role, Slot, Surface } from './observation.js'
import type { ProofKind, StoryStep } from './story.js'
import type { Category, FormKind } from './taxonomy.js'

interface Placed { file: string; line: number; column: number; endLine: number; endColumn: number }

/** One row of the JSON inventory: a datum in one place. */
export interface ApplicationRow extends Placed {
  id: string
  surface: Surface
  role: Role
  name: string
  record: string
  category: string
  confidence: Confidence
  required: boolean | null
  sink: string | null
  /** Absent in what an earlier release wrote, as is the next. */
  slot?: Slot | null
  /** The id of the row of the record that is handed over whole, and that this is a part of. */
  within?: string | null
  purposes: string[]
  state: State
  none?: string
  misnamed?: (Placed & { name: string; meant: string | null })[]
  suppressed: { by: 'comment' | 'baseline'; reason: string | null; file: string | null; line: number | null } | null
  detector: string
  form: FormKind | null
}

/** What the check said; what could be done about it is not read again. */
export interface ApplicationFinding extends Placed {
  code: string
  severity: Severity
  message: string
  related: (Placed & { message: string })[]
  draft?: true
  fingerprint: string
}

/** One datum on its way. */
export interface ApplicationStory {
  category: string
  steps: (Placed & Pick<StoryStep, 'deed' | 'owner' | 'record' | 'name' | 'sink'> & { from: number | null; proof: (Placed & { how: ProofKind; whole: boolean })[] })[]
}

/** Who reads one field. */
export interface ApplicationUse {
  record: string
  name: string
  reads: Placed[]
  /** Where a property of its name is read, of what record is not known. Absent in what an earlier release wrote. */
  named?: Placed[]
  shownAgain: Placed[]
  writes: Placed[]
  doubts: (Partial<Placed> & { what: string })[]
}

interface Declared { file: string; line: number }

export interface ApplicationPurpose extends Declared {
  name: string
  description: string
  draft: boolean
  where: string[]
  data: { category: string; key: string; mayDemand: boolean; why?: string; source?: string; retention?: string; readBy?: string[] }[]
  subjects: string[]
  basis?: string
  condition?: string
  retention?: string
  benefit?: string
  use?: string
  source?: string
}

export interface ApplicationRecipient extends Declared {
  name: string
  for: string[]
  receives: string[]
  draft: boolean
  title?: string
  kind?: string
  role?: string
  region?: string
}

/** What `inventory --format json` says of one application, as far as it is read again. */
export interface Application {
  version: 1
  /** As its package.json calls it; null where that does not say. */
  name: string | null
  /** Where it stands in its project, where it is a part of one: the files below begin with it. */
  folder?: string
  observations: ApplicationRow[]
  recipients: {
    name: string; title: string; kind: string; declared: boolean; contacts: number
    /** Absent in what an earlier release wrote. */
    setups?: (Placed & { region: string | null; carrier: { name: string; title: string } | null })[]
  }[]
  manifest: { file: string; purposes: ApplicationPurpose[]; recipients: ApplicationRecipient[]; categories: Omit<Category, 'origin'>[]; /** Absent in what an earlier release wrote. */ never?: (Declared & { category: string; key: string })[] } | null
  /** Absent in what an earlier release wrote, as are the next two. */
  findings?: ApplicationFinding[]
  stories?: ApplicationStory[]
  usage?: ApplicationUse[]
  gaps: (Placed & { reason: string; what: string })[]
  stats: Record<string, unknown>
}

/** One thing that applications say in different words: each text with those that say it. */
export interface Difference {
  kind: 'purpose' | 'recipient' | 'category'
  name: string
  /** `basis`, `region`. */
  key: string
  said: { text: string; applications: string[] }[]
}

/** Several applications told as one. */
export interface Merged {
  applications: string[]
  differences: Difference[]
}
