import type { Uses } from './disables.js'
import type { Baseline } from '../manifest/index.js'
import type { ConsentCheck, Evidence, Exposures, FileFacts, Finding, Fix, Location, Manifest, ManifestProblem, PlacedDatum, Severity, Suggestion, SuppressedFinding, Usage } from '../types/index.js'

export type Level = Severity | 'off'

/** What a finding code is given of one file: the same in the editor and on the command line. */
export interface FileGiven {
  facts: FileFacts
  data: PlacedDatum[]
  manifest?: Manifest
  /** A recipient as people call it: `PostHog` for `posthog`. */
  title(sink: string): string
  /** What a recipient does: `analytics`, `logs`. */
  kind(sink: string): string
  /** Whether what a code's option asks is asked: by the strict preset, or by the rule's configuration in the editor. */
  strict?: ((code: string) => boolean) | undefined
}

/** What a finding code is given of a whole run. Never of a narrowed one: what was not read is not absent. */
export interface ProgramGiven {
  facts: FileFacts[]
  data: PlacedDatum[]
  /** One file of the manifest, with the facts and data of the folder it speaks for. */
  manifest?: Manifest
  /** All files of it together, where there are several. */
  whole?: Manifest
  /** Who reads what is kept; absent where nobody asked. */
  usage?: Usage | undefined
  /** Where whole records go to the program's own client; absent where nobody asked. */
  exposures?: Exposures | undefined
  /** Whether people are asked before a recipient that rests on consent; absent where nobody asked. */
  consents?: readonly ConsentCheck[] | undefined
  title(sink: string): string
  /** What a recipient's own terms say it is, where that is more than a processor. */
  terms?: ((sink: string) => { is: string; terms: string } | undefined) | undefined
}

/** What a whole run has done with what people keep back. */
export interface SuppressionsGiven {
  facts: FileFacts[]
  manifest?: Manifest
  uses: Uses
  baseline?: Baseline
  /** Entries of the baseline that kept something back. */
  known: ReadonlySet<string>
  /** What was kept back, and what was not, each place by itself. */
  suppressed: SuppressedFinding[]
  places: Finding[]
  /** The codes there are, those whose findings may stand in the baseline, and those that spoke in this run. */
  codes: ReadonlySet<string>
  leaks: ReadonlySet<string>
  speaking: ReadonlySet<string>
  /** Files that could not be read. */
  unread: ReadonlySet<string>
}

/** What a finding code is given of the manifest: what was found wrong with it as it was read. */
export interface ManifestGiven {
  problems: readonly ManifestProblem[]
}

/** What a finding code is given of the committed inventory. */
export interface InventoryGiven {
  /** From the scanned root. */
  file: string
  /** Where the manifest names it. */
  namedAt: Location
  /** Absent where there is no such file. */
  committed?: string
  /** What would be committed now; of a run over some files, what these say. */
  fresh: string
  /** Of a run over some files: which were looked at, and what is there at all; as the texts write them. */
  part?: { looked: ReadonlySet<string>; isThere(file: string): boolean }
}

/** A finding before its severity is known. */
export interface Draft {
  message: string
  at: Location
  related?: { message: string; at: Location }[]
  suggestions?: Suggestion[]
  fix?: Fix
  because?: Evidence[]
  /** Symbol path of what it speaks about; together with `category` it outlives edits above. */
  id: string
  category?: string
  /** The data this finding speaks for: no less specific code reports them again. */
  owns?: PlacedDatum[]
  /** It warns, however severe its code is, unless the code's option asks for it. */
  unfinished?: true
  /** It says only that something is a draft still. */
  draft?: true
}

interface Common {
  /** The rule's name, and its file's: `require-purpose`. */
  code: string
  /** One sentence: what it reports. */
  description: string
  recommended: Level
  strict: Level
  /** Silent until there is a purposely.yml. */
  needsManifest: boolean
  /** What the strict preset asks beyond the recommended one: an option of the ESLint rule, which is `true` or not there. */
  option?: { name: string; description: string }
}

export interface FileCode extends Common {
  scope: 'file'
  find(given: FileGiven): Draft[]
}

export interface ProgramCode extends Common {
  scope: 'program'
  find(given: ProgramGiven): Draft[]
  /** What can be said once all findings are known: which suppressions keep nothing back. */
  findUnused?(given: SuppressionsGiven): Draft[]
}

export interface ManifestCode extends Common {
  scope: 'manifest'
  find(given: ManifestGiven): Draft[]
}

export interface InventoryCode extends Common {
  scope: 'inventory'
  find(given: InventoryGiven): Draft[]
}

export type Code = FileCode | ProgramCode | ManifestCode | InventoryCode

/** Gives a finding code its types; returns it unchanged. */
export function defineCode<T extends Code>(code: T): T {
  return code
}
