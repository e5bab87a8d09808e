import { codeFrameColumns } from '@babel/code-frame'
import type { Span } from '../../types/index.js'
import { visible } from './text.js'

/** Lines longer than this are minified or generated: a frame of them shows nothing. */
const widest = 240
const around = 1
const tallest = 4

/** The lines around a place; the first line of it is marked. Empty where they are too wide to read or not there. */
export function frame(text: string, at: Span, color: boolean): string {
  const first = Math.max(1, at.line - around)
  const last = Math.max(at.line, Math.min(at.endLine, at.line + tallest - 1))
  const window = linesOf(text, first, last + around)
  const line = window[at.line - first]
  if (line === undefined || window.some(each => each.length > widest)) return ''
  // The frame takes no end before its start; a place of no width is marked by one character.
  const column = Math.min(at.column, line.length + 1)
  const endColumn = Math.max(at.endLine > at.line ? line.length + 1 : at.endColumn, column + 1)
  // `startLine` is missing from the published types.
  const options = { startLine: first, linesAbove: around, linesBelow: last - at.line + around, highlightCode: false, forceColor: color }
  return codeFrameColumns(window.map(visible).join('\n'), { start: { line: at.line, column }, end: { line: at.line, column: endColumn } }, options)
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
