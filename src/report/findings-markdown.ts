import type { CheckResult, Location, Report, ReportOptions } from '../types/index.js'
import { entriesOf, severityNames, worstFirst, type Entry } from './parts/entries.js'
import { countsOf, exitCodeOf } from './parts/exit.js'
import { inert, table } from './parts/markdown.js'
import { notes, whyNoVerdict } from './parts/notes.js'
import { summary } from './parts/summary.js'
import { count, cut } from './parts/text.js'
import { uriOf } from './parts/uri.js'

/** A comment on GitHub holds 65,536 characters: so much for the table, and so much with the evidence. */
const longestTable = 40_000
const longestReport = 60_000
const longest = 1000
const mostBelow = 8

/** The findings for a summary of a job or a comment on a change: the worst first, evidence folded away. */
export default function findingsMarkdown(result: CheckResult, options: ReportOptions): Report {
  const exitCode = exitCodeOf(result, options)
  const noVerdict = whyNoVerdict(result, exitCode)
  const entries = worstFirst(entriesOf(result))
  const pages = pagesOf(entries, options)
  const print = printer(options, pages)
  const rows = fitting(entries.map(print.row), longestTable)
  const top = [
    `## Purposely: ${title(result)}`,
    ...noVerdict === undefined ? [] : [`**No verdict.** ${inert(noVerdict)}`],
    inert(summary(result)),
    ...rows.length === 0 ? [] : [table(['Severity', 'Finding', 'Code', 'Place'], rows)],
    ...rows.length === entries.length ? [] : [`And ${entries.length - rows.length} more: \`npx purposely\` shows all of them.`],
  ]
  const bottom = [
    ...notes(result).filter(note => note !== noVerdict).map(inert),
    ...pages.size === 0 ? [] : [[...pages].map(([code, page]) => `[${code}]: ${page}`).join('\n')],
  ]
  const room = longestReport - [...top, ...bottom].join('\n\n').length
  const evidence = fitting(entries.slice(0, rows.length).flatMap(entry => print.evidence(entry) ?? []).map(text => [text]), room).flat()
  const folded = evidence.length === 0 ? [] : ['<details>\n<summary>Evidence, and further places</summary>', evidence.join('\n'), '</details>']
  return { output: [...top, ...folded, ...bottom].join('\n\n') + '\n', exitCode }
}

function title(result: CheckResult): string {
  const { errors, warnings } = countsOf(result)
  const unread = result.problems.length === 0 ? '' : `, ${result.problems.length} not understood`
  return (errors + warnings === 0 ? 'nothing to report' : `${count(errors, 'error')}, ${count(warnings, 'warning')}`) + unread
}

/** The first that fit into so many characters. */
function fitting(rows: readonly string[][], most: number): string[][] {
  let length = 0
  const end = rows.findIndex(cells => (length += cells.join(' | ').length + 5) > most)
  return rows.slice(0, end === -1 ? rows.length : end)
}

/** The pages of the codes that stand in the report: each address is written once, at its end. */
const pagesOf = (entries: readonly Entry[], { tool }: ReportOptions): Map<string, string> =>
  new Map(tool?.rules.filter(rule => entries.some(entry => entry.code === rule.code)).map(rule => [rule.code, rule.page]))

function printer({ base = '', links = '' }: ReportOptions, pages: ReadonlyMap<string, string>) {
  const place = (at: Location): string => `[${inert(`${base}${at.file}:${at.line}`)}](${links}${uriOf(base + at.file)}#L${at.line})`
  const code = (name: string): string => pages.has(name) ? `[\`${name}\`][${name}]` : `\`${name}\``
  return {
    row: ({ severity, message, code: name, at }: Entry): string[] =>
      [severity === 'error' ? `**${severityNames[severity]}**` : severityNames[severity], inert(cut(message, longest)), code(name), place(at)],
    /** By which words it was told, and where else it stands; nothing where there is nothing to add. */
    evidence({ at, code: name, because, related }: Entry): string | undefined {
      const below = [
        ...because.map(({ kind, text, says, weight }) => `${inert(`${kind} "${cut(text, longest)}": ${says}`)} (${weight > 0 ? '+' : ''}${Math.round(weight * 100) / 100})`),
        ...related.map(other => `${place(other.at)} ${inert(cut(other.message, longest))}`),
      ]
      const shown = below.length > mostBelow ? [...below.slice(0, mostBelow), `${below.length - mostBelow} more`] : below
      return below.length === 0 ? undefined : [`- ${place(at)} ${code(name)}`, ...shown.map(line => `  - ${line}`)].join('\n')
    },
  }
}
