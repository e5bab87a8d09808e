import { codeFrameColumns } from '@babel/code-frame'
import { linesOf } from '../../kit/lines.js'
import type { Span } from '../../types/index.js'
import { visible } from './text.js'

/** Lines longer than this are minified or generated: a frame of them shows nothing. */
const widest = 240
const around = 1
const tallest = 4

/** Shows the lines around places of one text, which is cut into lines once, however many places it has. */
export function framesOf(text: string): (at: Span, color: boolean) => string {
  const { startOf, lineOf } = linesOf(text)
  const count = lineOf(text.length)
  return (at, color) => frame((first, last) => {
    const numbers = Array.from({ length: Math.max(0, Math.min(last, count) - first + 1) }, (_, index) => first + index)
    return numbers.map(number => text.slice(startOf(number), startOf(number + 1)).replace(/(?:\r\n|[\r\n\u2028\u2029])$/, ''))
  }, at, color)
}

/** The lines around a place; the first line of it is marked. Empty where they are too wide to read or not there. */
function frame(linesIn: (first: number, last: number) => string[], at: Span, color: boolean): string {
  const first = Math.max(1, at.line - around)
  const last = Math.max(at.line, Math.min(at.endLine, at.line + tallest - 1))
  const window = linesIn(first, last + around)
  const line = window[at.line - first]
  if (line === undefined || window.some(each => each.length > widest)) return ''
  // The frame takes no end before its start; a place of no width is marked by one character.
  const column = Math.min(at.column, line.length + 1)
  const endColumn = Math.max(at.endLine > at.line ? line.length + 1 : at.endColumn, column + 1)
  // `startLine` is missing from the published types.
  const options = { startLine: first, linesAbove: around, linesBelow: last - at.line + around, highlightCode: false, forceColor: color }
  return codeFrameColumns(window.map(visible).join('\n'), { start: { line: at.line, column }, end: { line: at.line, column: endColumn } }, options)
}
