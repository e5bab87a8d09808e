import { endOf, startOf } from '../kit/ast.js'
import { dropComment } from '../kit/edits.js'
import { treeOf } from '../kit/nodes.js'
import type { Lines } from '../kit/lines.js'
import type { Comment, Edit, Element, Node, Program, PurposeTag, Syntax } from '../types/index.js'
import { commentDropper } from './comment-edits.js'

/** At the beginning of a line of the comment: one that only speaks of the tag, as this does of @purpose, is no tag. */
const pattern = /^[ \t*/#-]*@purpose\b[ \t]*([^\n\r*]*)/m

/** Reads `@purpose a, b` and `@purpose none -- reason`. */
export function readTag(comment: string): Pick<PurposeTag, 'purposes' | 'none'> | undefined {
  const match = pattern.exec(comment)
  if (!match) return undefined
  const [names = '', ...reason] = (match[1] as string).split(/\s--(?:\s|$)/)
  const purposes = names.split(/[\s,]+/).filter(name => name !== '')
  if (purposes.length === 1 && purposes[0] === 'none') return { purposes: [], none: reason.join(' -- ').trim() }
  return { purposes }
}

/** The tags of a program or of markup, each with the lines of the construct it stands above or behind. */
export function tagsIn({ ast, markup, comments = [] }: Pick<Syntax, 'ast' | 'markup' | 'comments'>, file: { path: string; text: string; lines: Lines }): PurposeTag[] {
  if (!file.text.includes('@purpose')) return []
  const tagged = comments.filter(comment => comment.value.includes('@purpose'))
  if (tagged.length === 0) return []
  const drop = commentDropper(ast, file.text)
  const extents = ast ? extentsOf(ast) : new Map<number, number>()
  if (markup) enter(markup, extents)
  return tagged.flatMap(comment => {
    const tag = readTag(comment.value)
    if (!tag) return []
    const at = file.lines.span(startOf(comment as Node), endOf(comment as Node))
    return [{ file: file.path, at, ...tag, covers: coverage(at, file, extents, comments), drop: tagDrop(file.text, at, drop) }]
  })
}

/** The comment, or of one that says more the line of the tag. */
function tagDrop(text: string, { start, end }: PurposeTag['at'], drop: (start: number, end: number) => Edit): Edit {
  const comment = text.slice(start, end)
  const from = comment.indexOf('@purpose')
  const to = from + (/^[^\n\r*]*/.exec(comment.slice(from))?.[0].length ?? 0)
  const isBare = (part: string): boolean => /^[\s*/#{}!<>%-]*$/.test(part)
  if (isBare(comment.slice(0, from)) && isBare(comment.slice(to))) return drop(start, end)
  const lineStart = text.lastIndexOf('\n', start + from) + 1
  const lineEnd = /^\r?\n/.exec(text.slice(start + to))?.[0].length ?? 0
  return lineStart > start && lineEnd > 0 ? { start: lineStart, end: start + to + lineEnd, text: '' } : { start: start + from, end: start + to, text: '' }
}

function coverage(
  at: PurposeTag['at'], file: { text: string; lines: Lines }, extents: ReadonlyMap<number, number>, comments: readonly Comment[],
): [number, number] {
  const lineStart = file.lines.startOf(at.line)
  const before = file.text.slice(lineStart, at.start).trim()
  if (before !== '' && before !== '{') return [at.line, at.line]
  let next = at.end
  for (;;) {
    while (next < file.text.length && /[\s}]/.test(file.text[next] as string)) next++
    const comment = comments.find(one => startOf(one as Node) === next || startOf(one as Node) === next + 1 && file.text[next] === '{')
    if (!comment) break
    next = endOf(comment as Node)
  }
  const end = extents.get(next)
  return [file.lines.lineOf(next), file.lines.lineOf(end ?? next)]
}

/** Enters where each element ends. */
function enter(elements: readonly Element[], ends: Map<number, number>): void {
  for (const { at, end, children } of elements) {
    ends.set(at.start, end ?? at.end)
    enter(children, ends)
  }
}

/** Where the widest node that begins at an offset ends. */
function extentsOf(program: Program): Map<number, number> {
  const ends = new Map<number, number>()
  for (const node of treeOf(program).nodes) {
    const start = startOf(node)
    ends.set(start, Math.max(ends.get(start) ?? 0, endOf(node)))
  }
  return ends
}

const isDeeper = (row: string, than: string): boolean => row.trim() === '' || row.search(/\S/) > than.search(/\S/)

/** Tags in a schema language: each covers the next line that is no comment, or the block that line opens. */
export function tagsInLines(file: { path: string; text: string; lines: Lines }, comments: readonly Comment[]): PurposeTag[] {
  const rows = file.text.split(/\r\n|[\r\n]/)
  const places = comments.map(comment => file.lines.span(startOf(comment as Node), endOf(comment as Node)))
  /** The last row of the comment that a row begins with; one that stands behind something is not meant. */
  const alone = new Map(places.flatMap(({ line, column, endLine }) => rows[line - 1]?.slice(0, column - 1).trim() === '' ? [[line - 1, endLine - 1] as const] : []))
  const drop = (start: number, end: number): Edit => dropComment(file.text, start, end)
  return comments.flatMap((comment, index) => {
    const tag = readTag(comment.value)
    const at = places[index]
    if (!tag || !at) return []
    const given = { file: file.path, at, ...tag, drop: tagDrop(file.text, at, drop) }
    if (!alone.has(at.line - 1)) return [{ ...given, covers: [at.line, at.line] as [number, number] }]
    let next = at.endLine
    while (next < rows.length && (rows[next]?.trim() === '' || alone.has(next))) next = (alone.get(next) ?? next) + 1
    let last = next
    const opens = /([{(])\s*$/.exec(rows[next] ?? '')?.[1]
    const closes = opens === '{' ? /^\s*\}\s*$/ : /^\s*\)/
    // in YAML a block is what stands deeper
    if (/\.ya?ml$/.test(file.path)) while (last < rows.length - 1 && isDeeper(rows[last + 1] as string, rows[next] ?? '')) last++
    if (opens) while (last < rows.length - 1 && !closes.test(rows[last] as string)) last++
    return [{ ...given, covers: [next + 1, last + 1] as [number, number] }]
  })
}
