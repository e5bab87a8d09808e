import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Edit } from '../types/index.js'
import { endOf, endOfPair, afterColon } from './edit.js'

/** An entry of a list or map by its offsets; its value may hold more. */
interface Item { start: number; end: number }

/**
 * How to take each entry of a manifest's lists and maps out of its text, by the offset at which the entry begins; all else stays as it is.
 * Edits that do not overlap can be made together and always leave one entry: the first of a list touches the second, and the only one
 * leaves an empty list. What an alias shares is left out, since it stands in several places.
 */
export function dropsIn(text: string, doc: Document.Parsed): Record<number, Edit[]> {
  const drops: Record<number, Edit[]> = {}
  const enter = (node: unknown, key?: Node): void => {
    if (!isMap(node) && !isSeq(node) || node.anchor !== undefined) return
    const items = itemsOf(text, node)
    for (const [index, item] of items.entries()) {
      const edits = node.flow ? fromFlow(text, items, index, node) : fromBlock(text, items, index, node, key)
      if (edits) drops[item.start] = edits
    }
    for (const each of node.items) {
      if (isMap(node)) enter((each as Pair).value, (each as Pair<Node>).key)
      else enter(each)
    }
  }
  enter(doc.contents)
  return drops
}

function itemsOf(text: string, collection: YAMLMap | YAMLSeq): Item[] {
  if (isMap(collection)) {
    return (collection.items as Pair<Node, Node | null>[]).map(pair => ({ start: pair.key.range?.[0] ?? 0, end: endOfPair(text, pair) }))
  }
  return (collection.items as Node[]).map(node => ({ start: isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] ?? 0 : 0, end: endOf(text, node) }))
}

function fromFlow(text: string, items: readonly Item[], index: number, { range }: YAMLMap | YAMLSeq): Edit[] | undefined {
  const [open, close] = [(range?.[0] ?? 0) + 1, (range?.[1] ?? 0) - 1]
  const { start, end } = items[index] as Item
  const own = ownLines(text, start, end, /^\s*,?/)
  const next = items[index + 1]
  const previous = items[index - 1]
  if (next === undefined && previous === undefined) {
    const rest = text.slice(open, start) + text.slice(end, close)
    return [/^[\s,]*$/.test(rest) ? { start: open, end: close, text: '' } : { start, end: end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0), text: '' }]
  }
  if (own && own.start >= open && own.end <= close) return [own, ...index === 0 && next ? [touching(text, next.start)] : []]
  if (previous === undefined) return next && !text.slice(end, next.start).includes('#') ? [{ start, end: next.start, text: '' }] : undefined
  return text.slice(previous.end, start).includes('#') ? undefined : [{ start: previous.end, end, text: '' }]
}

function fromBlock(text: string, items: readonly Item[], index: number, collection: YAMLMap | YAMLSeq, key: Node | undefined): Edit[] | undefined {
  const { start, end } = items[index] as Item
  const dash = isSeq(collection) ? /-[^\S\r\n]*$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) : undefined
  if (isSeq(collection) && !dash) return undefined
  const from = start - (dash?.[0].length ?? 0)
  const own = ownLines(text, from, text[end - 1] === '\n' ? end - 1 : end, /^/)
  if (!own) return undefined
  const lines = { ...own, end: behindBlank(text, own, behindRemarks(text, own.end, from - own.start)) }
  if (items.length > 1) return [lines, ...index === 0 ? [touching(text, (items[1] as Item).start)] : []]
  const colon = key && afterColon(text, key.range?.[1] ?? 0)
  return colon === undefined ? undefined : [{ start: colon, end: colon, text: isMap(collection) ? ' {}' : ' []' }, lines]
}

/** The lines from `start` to `end`, if nothing else but a comment stands on them. `comma` may follow. */
function ownLines(text: string, start: number, end: number, comma: RegExp): Edit | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const behind = end + (comma.exec(text.slice(end))?.[0].length ?? 0)
  const rest = /^[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\n|$)/.exec(text.slice(behind))
  return text.slice(lineStart, start).trim() === '' && rest ? { start: lineStart, end: behind + rest[0].length, text: '' } : undefined
}

/** Comments that stand deeper than the entry belong to it. */
function behindRemarks(text: string, end: number, column: number): number {
  for (let at = end; ;) {
    const remark = /^([ \t]*)#[^\n]*(?:\n|$)/.exec(text.slice(at))
    if (remark === null || (remark[1] as string).length <= column) return at
    at += remark[0].length
  }
}

/** Where a blank line stands above, those below go too. */
function behindBlank(text: string, { start }: Edit, end: number): number {
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start)
  return start === 0 || above.trim() === '' ? end + (/^(?:[^\S\r\n]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0) : end
}

/** Changes nothing at an entry, and so overlaps whatever would take it out. */
function touching(text: string, start: number): Edit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(lineStart, start)
  return indent.trim() === '' || /^\s*-\s*$/.test(indent) ? { start: lineStart, end: start, text: indent } : { start: start - 1, end: start, text: text[start - 1] ?? '' }
}
