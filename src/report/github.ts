import type { CheckResult, Report, ReportOptions } from '../types/index.js'
import { entriesOf, severityNames, worstFirst, type Entry } from './parts/entries.js'
import { exitCodeOf } from './parts/exit.js'
import { notes, whyNoVerdict } from './parts/notes.js'
import { summary } from './parts/summary.js'
import { count, cut, visibleLine } from './parts/text.js'

/** So many annotations of each kind GitHub shows of one step; the runner drops what is beyond. */
const mostOfAKind = 10
const mostRelated = 5
const longest = 2000

const commands = { error: 'error', warn: 'warning', unread: 'notice' } as const

/** For GitHub Actions: workflow commands that annotate the lines of a change, the rest as plain lines, then the summary. */
export default function github(result: CheckResult, options: ReportOptions): Report {
  const exitCode = exitCodeOf(result, options)
  const noVerdict = whyNoVerdict(result, exitCode)
  const entries = worstFirst(entriesOf(result))
  const left = { error: mostOfAKind - (noVerdict === undefined ? 0 : 1), warn: mostOfAKind, unread: mostOfAKind }
  const annotated = new Set(entries.filter(entry => left[entry.severity]-- > 0))
  const others = entries.filter(entry => !annotated.has(entry))
  const base = options.base ?? ''
  const lines = [
    ...noVerdict === undefined ? [] : [`::error title=Purposely::${data(noVerdict)}`],
    ...[...annotated].map(entry => annotation(entry, base)),
    ...others.length === 0 ? [] : [`${count(others.length, 'more finding', 'more')} than GitHub annotates:`, ...others.map(entry => plainLine(entry, base))],
    summary(result), ...notes(result),
  ]
  return { output: lines.join('\n') + '\n', exitCode }
}

function annotation({ severity, code, message, at, related }: Entry, base: string): string {
  const place = at.endLine === at.line
    ? { line: at.line, endLine: at.endLine, col: at.column, endColumn: at.endColumn }
    // columns of two lines are refused
    : { line: at.line, endLine: at.endLine }
  const properties = Object.entries({ file: visibleLine(base + at.file), ...place, title: `Purposely: ${code}` }).map(([name, value]) => `${name}=${property(String(value))}`)
  const below = related.slice(0, mostRelated).map(other => `${visibleLine(`${base}${other.at.file}:${other.at.line}`)} ${cut(other.message, longest)}`)
  return `::${commands[severity]} ${properties.join(',')}::${data([cut(message, longest), ...below].join('\n'))}`
}

/** `error src/a.ts:3:1 …  require-purpose`. */
const plainLine = ({ severity, code, message, at }: Entry, base: string): string =>
  `${severityNames[severity]} ${visibleLine(`${base}${at.file}:${at.line}:${at.column}`)}  ${cut(message, longest)}  ${code}`

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
