import type { Merged } from './application.js'
import type { Compared, DataChanges } from './changes.js'
import type { ConsentCheck } from './consent.js'
import type { Finding, SuppressedFinding } from './finding.js'
import type { Inventory } from './inventory.js'
import type { Manifest } from './manifest.js'
import type { FileFacts } from './observation.js'
import type { PlacedDatum } from './placed.js'
import type { Report, Text, Tool } from './report.js'
import type { Usage } from './use.js'

/** All that one run found: what every report is made of. */
export interface CheckResult {
  /** The scanned root, as the person named it. Reports never print it: their bytes must not depend on the machine. */
  root: string
  facts: FileFacts[]
  data: PlacedDatum[]
  /** What stands in files that the manifest says not to look at: for the inventory alone. Empty for a narrowed run. */
  ignored: PlacedDatum[]
  findings: Finding[]
  /** Findings that a comment or the baseline takes out of the report. */
  suppressed: SuppressedFinding[]
  /**
   * Fingerprints of leaks that the baseline does not know, of those it knows that are gone, and of those whose file has been moved, with what
   * they are called now. Of a narrowed run nothing is gone.
   */
  leaks: { fresh: string[]; gone: string[]; moved: [before: string, now: string][] }
  inventory: Inventory
  /** Who reads what is kept; absent where nobody asked. */
  usage?: Usage
  /** Whether people are asked before a recipient that rests on consent; absent where nobody asked. */
  consents?: ConsentCheck[]
  /** Absent when there is no manifest, or none that could be read. */
  manifest?: Manifest
  /** Files that could not be read or parsed. */
  problems: { file: string; message: string; line: number; column: number }[]
  /** The source of a scanned file, for code frames; undefined when it is no longer at hand. */
  texts(file: string): string | undefined
}

export interface ReportOptions {
  color?: boolean
  /** More warnings than this fail the run. */
  maxWarnings?: number
  /** A run that saw no form, model or sink is no failure: it was narrowed (`--staged`, paths), or the person said so. */
  allowEmpty?: boolean
  /** `false` leaves line numbers out of the Markdown inventory, so that a committed one survives edits above a place. */
  lines?: boolean
  /** The scanned root as a path from the repository's top, with a slash behind it: `apps/shop/`. Code hosts know files by it. */
  base?: string
  /** What stands before such a path in Markdown's links; without it they are relative. */
  links?: string
  /** `false` leaves out what is known and suppressed, where a format shows it. */
  suppressed?: boolean
  /** For formats that introduce the tool. */
  tool?: Tool
  /** The application, as its package.json calls it. */
  name?: string
  /** The folder that an inventory is about where that is not the whole project, from the root. */
  folder?: string
  /** Where the repository's host shows the files of the commit that was read. */
  hosted?: Hosted
  /** Several applications are told as one, and where they speak of the same thing in other words. */
  merged?: Merged
  /** What differs from another state in git, for formats that show both. */
  since?: { changes: DataChanges; from: Compared; to: Compared }
}

/** The repository's host as links name it. */
export interface Hosted {
  /** What stands before a path from the repository's top: `https://github.com/acme/shop/blob/3f2c1ab…/`; absent where the host is not known. */
  links?: string
  /** What stands between a path and the number of its line: `#L`. */
  line: string
  commit?: string
  /** Files, from the scanned root, that are not as they are in that commit. */
  changed: ReadonlySet<string>
}

/** One format of a report. */
export type Format = (result: CheckResult, options: ReportOptions) => Report<Text>
