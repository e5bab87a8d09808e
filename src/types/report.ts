import type { Severity } from './finding.js'

/** What a report function returns: the text, in pieces where it may be longer than there is room for twice, and what the process should exit with. */
export interface Report<Output extends Text = string> {
  output: Output
  exitCode: 0 | 1 | 2
}

/** A text, or its pieces one behind the other, which are made anew for each who asks. */
export type Text = string | Iterable<string>

/** What people are told of a finding code, wherever they meet it. */
export interface RuleInfo {
  /** `require-purpose`. */
  code: string
  /** One sentence: what it reports. */
  description: string
  recommended: Severity | 'off'
  strict: Severity | 'off'
  /** Where its page is. */
  page: string
  /** Why it counts and what to do, in a few lines: to be read where there is no network. */
  help: { text: string; markdown: string }
}

/** The tool as reports introduce it to whoever reads them elsewhere. */
export interface Tool {
  version: string
  page: string
  rules: readonly RuleInfo[]
}
