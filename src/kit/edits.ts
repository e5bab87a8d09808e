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
