import type { CheckResult, Finding, Report, ReportOptions } from '../../types/index.js'
import { isDraft } from './entries.js'

/** Errors and warnings of a run. Drafts are counted as drafts; a strict run has made errors of them. */
export function countsOf({ findings }: CheckResult): { errors: number; warnings: number } {
  const all = findings.filter(finding => !isDraft(finding))
  const errors = all.filter(each => each.severity === 'error').length
  return { errors, warnings: all.length - errors }
}

/** Whether the run saw nothing it could judge: no file, or no form, model or recipient in any. */
export function isEmpty({ inventory: { coverage }, data }: CheckResult): boolean {
  return data.length === 0 && (coverage.files === 0 || coverage.forms + coverage.models + coverage.sinks === 0)
}

/** What is wrong with a manifest that nobody can read; undefined where there is none, or it can be read. */
export const unreadManifest = ({ manifest, findings }: CheckResult): Finding | undefined =>
  manifest === undefined ? findings.find(({ code }) => code === 'valid-manifest') : undefined

/** 0 clean or warnings only · 1 errors, or more warnings than allowed · 2 no verdict: nothing seen, or a manifest nobody can read. */
export function exitCodeOf(result: CheckResult, options: ReportOptions): Report['exitCode'] {
  // what such a manifest says is not known: the run tells what it could, but that is no verdict
  if (unreadManifest(result)) return 2
  const { errors, warnings } = countsOf(result)
  if (errors > 0 || (options.maxWarnings !== undefined && options.maxWarnings >= 0 && warnings > options.maxWarnings)) return 1
  return isEmpty(result) && options.allowEmpty !== true ? 2 : 0
}
