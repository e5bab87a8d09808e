import type { Edit, Node } from '../types/index.js'
import { endOf, startOf } from './ast.js'

/** Takes a property out of its object, with the comma and white space that belong to it. */
export function dropEdit(property: Node, text: string): Edit {
  let start = startOf(property)
  let end = endOf(property)
  // a comment before the comma is the property's own
  const after = /^(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*\n)*,[^\S\r\n]*/.exec(text.slice(end, end + 400))
  if (after) {
    end += after[0].length
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    // the property stands alone on its line: take the line
    if (text.slice(lineStart, start).trim() === '' && /^\r?\n/.test(text.slice(end, end + 2))) {
      start = lineStart
      end += text.startsWith('\r\n', end) ? 2 : 1
    }
  } else {
    const before = /,?\s*$/.exec(text.slice(Math.max(0, start - 200), start))
    if (before?.[0].startsWith(',')) start -= before[0].length
  }
  return { start, end, text: '' }
}

/**
 * Takes a comment away: with its line where it stands alone, with the white space before it at a line's end, else leaving what parts its
 * neighbours. In the text of JSX (`inText`) no white space is added or taken.
 */
export function dropComment(text: string, start: number, end: number, inText = false): Edit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  const behind = /^[^\S\r\n]*(\r\n|[\r\n]|$)/.exec(text.slice(end))
  const gap = /[^\S\r\n]*$/.exec(before)?.[0].length ?? 0
  if (behind && gap === before.length) return { start: lineStart, end: end + behind[0].length, text: '' }
  if (behind) return { start: start - gap, end: end + behind[0].length - (behind[1]?.length ?? 0), text: '' }
  if (inText) return { start, end, text: '' }
  if (gap > 0 || before === '') return { start, end: end + (/^[^\S\r\n]*/.exec(text.slice(end))?.[0].length ?? 0), text: '' }
  return { start, end, text: /^\s/.test(text.slice(end)) ? '' : ' ' }
}
