import { codeFrameColumns } from '@babel/code-frame'
import type { Span } from '../../types/index.js'
import { visible } from './text.js'

/** Lines longer than this are minified or generated: a frame of them shows nothing. */
const widest = 240
const around = 1
const tallest = 4

/** The lines around a place, with the place marked; empty where they are too wide to read or not there. */
export function frame(text: string, at: Span, color: boolean): string {
  const last = Math.min(at.endLine, at.line + tallest - 1)
  const first = Math.max(1, at.line - around)
  const window = linesOf(text, first, last + around)
  if (window.length <= at.line - first || window.some(line => line.length > widest)) return ''
  const isCut = last < at.endLine
  // The frame takes no place that begins behind its line or ends before it begins; one of no width is marked by one character.
  const column = Math.min(at.column, (window[at.line - first]?.length ?? 0) + 1)
  const endColumn = isCut ? (window[last - first]?.length ?? 0) + 1 : at.endColumn
  const end = { line: last, column: last === at.line ? Math.max(endColumn, column + 1) : endColumn }
  // `startLine` is missing from the published types.
  const options = { startLine: first, linesAbove: around, linesBelow: around, highlightCode: false, forceColor: color }
  return codeFrameColumns(window.map(visible).join('\n'), { start: { line: at.line, column }, end }, options)
}

/** Lines `first..last` (from 1), found without splitting the whole text. */
function linesOf(text: string, first: number, last: number): string[] {
  const lines: string[] = []
  const pattern = /\r\n|[\n\r\u2028\u2029]/g
  let start = 0
  for (let number = 1; number <= last; number++) {
    const end = pattern.exec(text)
    if (number >= first) lines.push(text.slice(start, end?.index ?? text.length))
    if (end === null) break
    start = pattern.lastIndex
  }
  return lines
}
