import pc from 'picocolors'
import type { CheckResult, Report, ReportOptions } from '../types/index.js'
import { byFile, entriesOf, severityNames, unreadCode, type Entry } from './parts/entries.js'
import { exitCodeOf } from './parts/exit.js'
import { framesOf } from './parts/frame.js'
import { notes } from './parts/notes.js'
import { summary } from './parts/summary.js'
import { visibleLine, visiblePath } from './parts/text.js'

type Colors = ReturnType<typeof pc.createColors>

/** For people at a terminal: findings by file with the code around them, then what the run saw. */
export default function stylish(result: CheckResult, options: ReportOptions): Report {
  const colors = pc.createColors(options.color === true)
  const blocks = byFile(entriesOf(result)).map(([file, entries]) => [
    colors.underline(visiblePath(file)),
    ...blocksOf(entries, result.texts(file), options, colors),
  ].join('\n'))
  return { output: [...blocks, closing(result, colors)].join('\n\n') + '\n', exitCode: exitCodeOf(result, options) }
}

function blocksOf(entries: readonly Entry[], text: string | undefined, options: ReportOptions, colors: Colors): string[] {
  const frameAt = text === undefined ? undefined : framesOf(text)
  // several data of one line are shown by one frame
  const framed = new Set<number>()
  return entries.map(entry => block(entry, framed.size === framed.add(entry.at.line).size ? '' : frameAt?.(entry.at, options.color === true) ?? '', colors))
}

function block(entry: Entry, shown: string, colors: Colors): string {
  const { severity, message, code, at, related } = entry
  const paint = severity === 'error' ? colors.red : colors.yellow
  return [
    `  ${colors.dim(`${at.line}:${at.column}`)}  ${paint(severityNames[severity])}  ${visibleLine(message)}${code === unreadCode ? '' : `  ${colors.dim(code)}`}`,
    ...shown === '' ? [] : [shown.replace(/^/gm, '    ')],
    ...related.map(other => `    ${colors.dim(`${visiblePath(other.at.file)}:${other.at.line}:${other.at.column}`)}  ${visibleLine(other.message)}`),
  ].join('\n')
}

function closing(result: CheckResult, colors: Colors): string {
  const [seen = '', ...more] = notes(result)
  return [colors.bold(summary(result)), colors.dim(seen), ...more].join('\n')
}
