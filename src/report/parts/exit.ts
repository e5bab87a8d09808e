import type { CheckResult, Report, ReportOptions } from '../../types/index.js'

/** Errors and warnings of a run: its findings, and what is wrong with the manifest. */
export function countsOf({ findings, manifestProblems }: CheckResult): { errors: number; warnings: number } {
  // drafts are counted as drafts; a strict run has made errors of them
  const all = [...findings, ...manifestProblems.filter(problem => !(problem.draft && problem.severity === 'warn'))]
  const errors = all.filter(each => each.severity === 'error').length
  return { errors, warnings: all.length - errors }
}

/** Whether the run saw nothing it could judge: no file, or no form, model or recipient in any. */
export function isEmpty({ inventory: { coverage }, data }: CheckResult): boolean {
  return data.length === 0 && (coverage.files === 0 || coverage.forms + coverage.models + coverage.sinks === 0)
}

/** 0 clean or warnings only · 1 errors, or more warnings than allowed · 2 no verdict: nothing seen, or a manifest nobody can read. */
export function exitCodeOf(result: CheckResult, options: ReportOptions): Report['exitCode'] {
  // what such a manifest says is not known: the run tells what it could, but that is no verdict
  if (result.manifest === undefined && result.manifestProblems.length > 0) return 2
  const { errors, warnings } = countsOf(result)
  if (errors > 0 || (options.maxWarnings !== undefined && options.maxWarnings >= 0 && warnings > options.maxWarnings)) return 1
  return isEmpty(result) && options.allowEmpty !== true ? 2 : 0
}
