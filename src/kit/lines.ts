import type { Span } from '../types/index.js'
import { ofLastText } from './remembered.js'

/** Turns offsets of one text into lines and columns. Lines end at LF, CRLF, CR, U+2028 and U+2029, as ESLint counts them. */
export interface Lines {
  span(start: number, end: number): Span
  /** The line (from 1) an offset stands in. */
  lineOf(offset: number): number
  /** The offset at which a line (from 1) begins. */
  startOf(line: number): number
}

/** How the lines of a text end, for what is written into it. */
export const lineEndIn = ofLastText(text => text.includes('\r\n') ? '\r\n' : '\n')

const lf = 10
const cr = 13

export function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === lf || code === cr && text.charCodeAt(at + 1) !== lf || code === 0x2028 || code === 0x2029) starts.push(at + 1)
  }
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  const startOf = (line: number): number => starts[line - 1] ?? text.length
  return {
    lineOf,
    startOf,
    span(start, end) {
      const line = lineOf(start)
      const endLine = lineOf(end)
      return { start, end, line, column: start - startOf(line) + 1, endLine, endColumn: end - startOf(endLine) + 1 }
    },
  }
}
