import type { Edit, Node } from '../types/index.js'
import { endOf, startOf } from './ast.js'

/** A stretch of the text. */
interface Stretch { start: number; end: number }

/** Takes a property out of its object, or an item out of its list, with the comma and white space that belong to it. */
export function dropEdit(node: Node, text: string): Edit {
  return dropItem({ start: startOf(node), end: endOf(node) }, text)
}

/** The same by its offsets. */
export function dropItem(item: Stretch, text: string): Edit {
  let { start, end } = item
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
    // the last one takes the comma before it; the only one leaves no two spaces behind
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const alone = text.slice(lineStart, start).trim() === '' ? /^[^\S\r\n]*\r?\n/.exec(text.slice(end, end + 80)) : null
    if (before && (before[0].startsWith(',') || /[[{(]/.test(text[start - before[0].length - 1] ?? ''))) start -= before[0].length
    // a comment stands before it: its comma parts nothing any more, and its line goes
    else if (alone) [start, end] = [lineStart, end + alone[0].length]
  }
  return { start, end, text: '' }
}

/** Where a comment stands: what is put in its place parts the neighbours it has in code, and is shown in the text of JSX or of markup. */
export type Around = 'code' | 'jsx' | 'markup'

/**
 * Takes a comment away: with its line where it stands alone, with the white space before it at a line's end, else leaving what parts its
 * neighbours. In the text of JSX no white space is added or taken, in that of markup none where there was none. Lines stay where a directive
 * speaks by them: one that is above must not come to speak of another line, nor lines of code become one.
 */
export function dropComment(text: string, start: number, end: number, around: Around = 'code'): Edit {
  const eaten = around === 'markup' ? eatenBehind(text, start, end) : 0
  if (eaten > 0 || around === 'markup' && isPreformatted(text, start)) return { start, end: end + eaten, text: '' }
  const edit = bareDrop(text, start, end, around)
  const breaks = text.slice(edit.start, edit.end).match(/\r\n|[\r\n]/g)
  if (!breaks || around === 'markup' && /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ')) return edit
  const before = text.slice(text.lastIndexOf('\n', edit.start - 1) + 1, edit.start)
  const joined = before.trim() !== '' && !/^(?:[\r\n]|$)/.test(text.slice(edit.end))
  return joined || speaksOfNext(text, start, edit.start) ? { ...edit, text: breaks.join('') } : edit
}

/** The line's end that a comment of EJS takes from what is behind it (`-%>`), unless its line goes anyway. */
function eatenBehind(text: string, start: number, end: number): number {
  if (!/[-_]%>$/.test(text.slice(start, end)) || text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '') return 0
  return /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0
}

/** Whether an offset of markup stands where all white space is shown. */
const isPreformatted = (text: string, offset: number): boolean => [...text.slice(0, offset).matchAll(/<(\/?)(?:pre|textarea)\b/gi)].at(-1)?.[1] === ''

/** Whether the last directive before the one at `own` ends on the line of an offset, or on the line above: of those before it none ends later. */
function speaksOfNext(text: string, own: number, offset: number): boolean {
  const index = own === 0 ? -1 : text.lastIndexOf('lint-disable-next-line', own - 1)
  if (index < 0) return false
  const isOpen = (opening: string, closing: string): boolean => text.lastIndexOf(opening, index) > text.lastIndexOf(closing, index)
  const closing = isOpen('/*', '*/') ? '*/' : isOpen('<!--', '-->') ? '-->' : undefined
  const end = closing === undefined ? index + (/^[^\r\n]*/.exec(text.slice(index, offset))?.[0].length ?? 0) : text.indexOf(closing, index)
  return end <= offset && text.slice(end, offset).split('\n').length <= 2
}

function bareDrop(text: string, start: number, end: number, around: Around): Edit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  const behind = /^[^\S\r\n]*(\r\n|[\r\n]|$)/.exec(text.slice(end))
  const gap = /[^\S\r\n]*$/.exec(before)?.[0].length ?? 0
  if (behind && gap === before.length) return { start: lineStart, end: end + behind[0].length, text: '' }
  if (behind) return { start: start - gap, end: end + behind[0].length - (behind[1]?.length ?? 0), text: '' }
  if (around === 'jsx') return { start, end, text: '' }
  if (gap > 0 || before === '') return { start, end: end + (/^[^\S\r\n]*/.exec(text.slice(end))?.[0].length ?? 0), text: '' }
  return { start, end, text: around === 'markup' || /^\s/.test(text.slice(end)) ? '' : ' ' }
}

/** Takes a property out of its object, by the place of its value; undefined where its key does not stand before it. */
export function dropValue({ start, end }: Stretch, key: string, text: string): Edit | undefined {
  const before = new RegExp(`(?:^|[{,\\s])((["']?)${key}\\2\\s*:\\s*)$`).exec(text.slice(Math.max(0, start - 200), start))
  return before ? dropItem({ start: start - (before[1] as string).length, end }, text) : undefined
}

/** Takes a statement out, with its line where it stands alone there. */
export function dropStatement(node: Node, text: string): Edit {
  const [start, end] = [startOf(node), endOf(node)]
  const line = text.lastIndexOf('\n', start - 1) + 1
  const rest = /^[^\S\r\n]*\r?\n/.exec(text.slice(end, end + 200))
  return text.slice(line, start).trim() === '' && rest ? { start: line, end: end + rest[0].length, text: '' } : { start, end, text: '' }
}

/** Takes an attribute out of its tag, with the white space before it. In Pug attributes may be separated by commas. */
export function dropAttribute({ start, end }: Stretch, text: string, commas = false): Edit {
  if (commas && (/^\s*,/.test(text.slice(end)) || /,\s*$/.test(text.slice(0, start)))) return dropItem({ start, end }, text)
  const before = /\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0
  return { start: start - before, end, text: '' }
}

/** Takes `required` out of a text of checks, `required|email`. */
export function dropCheck({ start, end }: Stretch, check: string, text: string): Edit | undefined {
  const found = new RegExp(`(\\|?)\\b${check}\\b(?::[^|"'\`]*)?(\\|?)`).exec(text.slice(start, end))
  if (!found) return undefined
  const from = start + found.index
  return { start: from, end: from + found[0].length, text: found[1] !== '' && found[2] !== '' ? '|' : '' }
}
