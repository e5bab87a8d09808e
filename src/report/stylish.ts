import pc from 'picocolors'
import type { CheckResult, Finding, Location, Report, ReportOptions, Severity } from '../types/index.js'
import { exitCodeOf, isEmpty } from './parts/exit.js'
import { frame } from './parts/frame.js'
import { coverageLine, summary } from './parts/summary.js'
import { compare, count, visibleLine } from './parts/text.js'

type Colors = ReturnType<typeof pc.createColors>

/** One thing to read in a file: a finding, a problem of the manifest, a file that could not be read. */
interface Entry {
  severity: Severity | 'unread'
  message: string
  code: string
  at: Location
  related: Finding['related']
}

/** For people at a terminal: findings by file with the code around them, then what the run saw. */
export default function stylish(result: CheckResult, options: ReportOptions): Report {
  const colors = pc.createColors(options.color === true)
  const entries = entriesOf(result).sort((a, b) => compare(a.at.file, b.at.file)
    || a.at.line - b.at.line || a.at.column - b.at.column || compare(a.code, b.code))
  const files = [...new Set(entries.map(entry => entry.at.file))]
  const blocks = files.map(file => [
    colors.underline(visibleLine(file)),
    ...entries.filter(entry => entry.at.file === file).map(entry => block(entry, result, options, colors)),
  ].join('\n'))
  return { output: [...blocks, closing(result, colors)].join('\n\n') + '\n', exitCode: exitCodeOf(result, options) }
}

function entriesOf({ findings, manifestProblems, problems }: CheckResult): Entry[] {
  return [
    ...manifestProblems.filter(each => !isDraft(each)).map((each): Entry => ({ ...each, code: 'valid-manifest', at: { ...each.at, file: each.file }, related: [] })),
    ...problems.map(({ file, message, line, column }): Entry => ({
      severity: 'unread', message, code: '', at: { file, start: 0, end: 0, line, column, endLine: line, endColumn: column }, related: [],
    })),
    ...findings,
  ]
}

/** A draft fails nothing and is counted; a strict run shows it as the error it has become. */
const isDraft = (problem: CheckResult['manifestProblems'][number]): boolean => problem.draft === true && problem.severity === 'warn'

function block(entry: Entry, result: CheckResult, options: ReportOptions, colors: Colors): string {
  const { severity, message, code, at, related } = entry
  const paint = severity === 'error' ? colors.red : colors.yellow
  const label = severity === 'unread' ? 'not understood' : severity === 'warn' ? 'warning' : 'error'
  const text = result.texts(at.file)
  const shown = text === undefined ? '' : frame(text, at, options.color === true)
  return [
    `  ${colors.dim(`${at.line}:${at.column}`)}  ${paint(label)}  ${visibleLine(message)}${code === '' ? '' : `  ${colors.dim(code)}`}`,
    ...shown === '' ? [] : [shown.replace(/^/gm, '    ')],
    ...related.map(other => `    ${colors.dim(`${visibleLine(other.at.file)}:${other.at.line}:${other.at.column}`)}  ${visibleLine(other.message)}`),
  ].join('\n')
}

function closing(result: CheckResult, colors: Colors): string {
  const lines = [colors.bold(summary(result)), colors.dim(coverageLine(result))]
  const drafts = result.manifestProblems.filter(isDraft)
  if (drafts[0]) lines.push(`${count(drafts.length, 'entry', 'entries')} of ${drafts[0].file} ${drafts.length === 1 ? 'is a draft' : 'are drafts'} still: write what is TODO, then delete each "draft: true".`)
  if (isEmpty(result)) lines.push(nothing(result))
  if (result.manifest === undefined && result.manifestProblems.length === 0) {
    lines.push('There is no purposely.yml, so nobody has said what the data are for: npx purposely init drafts one.')
  }
  return lines.join('\n')
}

function nothing({ inventory: { coverage } }: CheckResult): string {
  return coverage.files === 0
    ? 'No file was read: check the paths given, and what is ignored.'
    : 'No form, model or recipient was found in any of them, so nothing was checked: is the right folder scanned?'
}
