import type { CheckResult, Report, ReportOptions } from '../types/index.js'
import { entriesOf } from './parts/entries.js'
import { exitCodeOf } from './parts/exit.js'
import { lastingNames } from './parts/fingerprint.js'
import { cut } from './parts/text.js'

const severities = { error: 'major', warn: 'minor', unread: 'info' } as const
const longest = 2000

/** For GitLab's Code Quality: what a merge request adds and mends. */
export default function gitlab(result: CheckResult, options: ReportOptions): Report {
  const { base = '' } = options
  const entries = entriesOf(result)
  const names = lastingNames(entries.map(entry => entry.fingerprint), base)
  const issues = entries.map(({ severity, code, message, at }, index) => ({
    description: cut(message, longest),
    check_name: code,
    fingerprint: names[index],
    severity: severities[severity],
    location: { path: base + at.file, lines: { begin: at.line } },
  }))
  return { output: JSON.stringify(issues, null, 2) + '\n', exitCode: exitCodeOf(result, options) }
}
