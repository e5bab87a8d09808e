import { endOf, startOf } from '../kit/ast.js'
import type { Lines } from '../kit/lines.js'
import type { Comment, Directive, Edit, Node, Syntax } from '../types/index.js'
import { commentDropper } from './comment-edits.js'

interface File { path: string; text: string; lines: Lines }

/** A comment by its place; what it says begins at `content`. `of`: JavaScript knows two kinds, all other languages one. */
interface Said { start: number; end: number; content: number; value: string; of: 'line' | 'block' | 'other'; until?: number | undefined }

const label = /^\s*(es|ox)lint-(disable(?:(?:-next)?-line)?|enable)(?=\s|$)/
const mayHold = /\b(?:es|ox)lint-(?:dis|en)able\b/

/**
 * The directives of a file, in the order of its text, as ESLint reads them: only a block comment switches off all that follows, one for
 * its own line stands on one line, commas part the names, and a reason stands behind ` -- `. In markup, in schemas and for oxlint, whose
 * readers do so, white space parts names too, and any comment may do anything.
 */
export function disablesIn({ ast, schema, comments = [] }: Pick<Syntax, 'ast' | 'schema' | 'comments'>, file: File): Directive[] {
  if (!mayHold.test(file.text)) return []
  const said = comments.filter(comment => mayHold.test(comment.value)).map(comment => saidBy(comment, file.text, schema !== undefined))
  const drop = commentDropper(ast, file.text)
  return said.flatMap(one => directiveOf(one, file, drop) ?? []).sort((a, b) => a.at.start - b.at.start)
}

const opens = /^(?:<!--|\{\{!(?:--)?|\{#|<%#|\/\/-?)?/
const opensInSchema = /^(?:\/\*|\/{2,}|--|#)/

function saidBy(comment: Comment, text: string, inSchema: boolean): Said {
  const [start, end] = [startOf(comment as Node), endOf(comment as Node)]
  const raw = text.slice(start, end)
  const of = inSchema ? 'other' : comment.type === 'Line' ? 'line' : raw.startsWith('/*') ? 'block' : 'other'
  const open = of === 'other' ? (inSchema ? opensInSchema : opens).exec(raw)?.[0].length ?? 0 : 2
  const value = raw.slice(open).replace(of === 'line' ? /$/ : /(?:-->|(?:--)?\}\}|#\}|%>|\*\/)$/, '')
  return { start, end, content: start + open, value, of, until: comment.until }
}

function directiveOf({ start, end, content, value, of, until }: Said, { lines }: File, drop: (start: number, end: number) => Edit): Directive | undefined {
  const match = label.exec(value)
  if (!match) return undefined
  const [whole, tool, kind] = match as unknown as [string, 'es' | 'ox', Directive['kind']]
  const strict = tool === 'es' && of !== 'other'
  const at = lines.span(start, end)
  if (strict && (of === 'line' && !kind.endsWith('line') || kind === 'disable-line' && at.line !== at.endLine)) return undefined
  const parting = /\s-{2,}\s/.exec(value)
  const list = value.slice(whole.length, parting?.index ?? value.length)
  const rules = [...list.matchAll(strict ? /[^,]+/g : /[^\s,]+/g)].flatMap(found => {
    const name = found[0].trim()
    const from = content + whole.length + found.index + found[0].indexOf(name)
    return name === '' ? [] : [{ name: name.replace(/^(['"]?)(.*)\1$/s, '$2'), at: lines.span(from, from + name.length) }]
  })
  const reason = parting ? value.slice(parting.index + parting[0].length).replace(/\s+/g, ' ').trim() : ''
  return { kind, rules, reason, at, drop: drop(start, end), ...(until !== undefined && { until }) }
}
