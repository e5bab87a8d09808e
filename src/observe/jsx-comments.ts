import { endOf, startOf } from '../kit/ast.js'
import { dropComment } from '../kit/edits.js'
import type { Edit, Node } from '../types/index.js'

/** Braces of JSX that hold comments alone, with the texts beside them, nearest first: without other such braces between, and with them. */
export interface Braces { node: Node; before: Node[][]; behind: Node[][] }

/** What JSX shows of a text: white space at the edges of its lines goes, and so do lines of nothing else. */
function shown(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/)
  return lines.map((line, index) => line.replace(index > 0 ? /^[ \t]+/ : /^/, '').replace(index < lines.length - 1 ? /[ \t]+$/ : /$/, '')).filter(line => line !== '').join(' ')
}

/**
 * Takes braces away whose comment goes, so that the page shows the same: their two texts become one, of which JSX may trim what it has not
 * trimmed, or keep what it has. Then a space is written out, and where that is not it the braces stay, empty.
 */
export function dropInJsx({ node, before, behind }: Braces, text: string): Edit {
  const [start, end] = [startOf(node), endOf(node)]
  const written = (nodes: readonly Node[]): string => nodes.map(one => text.slice(startOf(one), endOf(one))).join('')
  const pairs = before.flatMap(left => behind.map(right => [written(left.toReversed()), written(right)] as const))
  const keeps = (edit: Edit, show: (left: string, right: string) => string): boolean => pairs.every(([left, right]) =>
    shown(left) + shown(right) === show(left.slice(0, left.length - start + edit.start), right.slice(edit.end - end)))
  const whole = dropComment(text, start, end, 'jsx')
  if (keeps(whole, (left, right) => shown(left + whole.text + right))) return whole
  const spaced = spaceFor(text, start, end)
  if (spaced && keeps(spaced, (left, right) => `${shown(left)} ${shown(right)}`)) return spaced
  return { start, end, text: `{${text.slice(start, end).match(/\r\n|[\r\n]/g)?.join('') ?? ''}}` }
}

/** A space of its own in place of braces on one line and the white space around them. */
function spaceFor(text: string, start: number, end: number): Edit | undefined {
  if (/[\r\n]/.test(text.slice(start, end))) return undefined
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const gap = line.trim() === '' ? 0 : line.length - line.trimEnd().length
  return { start: start - gap, end: end + (/^[^\S\r\n]*/.exec(text.slice(end))?.[0].length ?? 0), text: '{\' \'}' }
}
