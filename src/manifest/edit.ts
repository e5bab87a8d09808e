import { Document, isMap, isScalar, isSeq, parseDocument, stringify, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Edit } from '../types/index.js'

/*
 * Text insertions at the positions of YAML nodes: comments, order and layout of everything else stay as they are.
 */

/** One `key: value` to be written: as lines (without indentation) in a block, as text in a flow collection. */
export interface NewEntry {
  block: string[]
  flow: string
}

export const parseForEdit = (text: string): Document.Parsed =>
  parseDocument(text, { prettyErrors: false, uniqueKeys: false, merge: false, schema: 'core', keepSourceTokens: true })

export const applyEdit = (text: string, edit: Edit): string => text.slice(0, edit.start) + edit.text + text.slice(edit.end)

export function pairOf(map: Node | null | undefined, key: string): Pair<Node, Node | null> | undefined {
  if (!isMap(map)) return undefined
  return (map.items as Pair<Node, Node | null>[]).find(pair => isScalar(pair.key) && String(pair.key.source ?? pair.key.value) === key)
}

export const isNothing = (node: unknown): boolean => node === null || node === undefined || (isScalar(node) && node.value === null)

/** A scalar as YAML writes it, on one line; in a flow collection more characters need quotes. */
export function scalarText(value: string, flow: boolean): string {
  const line = value.replace(/\s+/g, ' ').trim()
  const options = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false }
  if (!flow) return stringify(line, options).trimEnd()
  const doc = new Document([line])
  if (isSeq(doc.contents)) doc.contents.flow = true
  return doc.toString(options).trim().slice(1, -1)
}

/** Adds an entry to a map: behind the last of `after` that stands there, else at its end. */
export function addToMap(text: string, map: YAMLMap, entry: NewEntry, after: readonly string[] = []): Edit {
  const pairs = map.items as Pair<Node, Node | null>[]
  if (map.flow) return addToFlow(text, map, entry.flow, pairs.length === 0 ? undefined : endOfPair(text, pairs.at(-1) as Pair<Node, Node | null>))
  const column = columnOf(text, (pairs[0]?.key as Scalar | undefined)?.range?.[0] ?? 0)
  const lines = entry.block.map(line => line === '' ? line : ' '.repeat(column) + line)
  const last = after.flatMap(key => pairOf(map, key) ?? []).at(-1) ?? pairs.at(-1)
  if (last === undefined) return { start: text.length, end: text.length, text: lines.join('\n') + '\n' }
  return insertLines(text, endOfPair(text, last), lines, column)
}

/** Adds an item to a list. */
export function addToList(text: string, list: YAMLSeq, item: { block: string; flow: string }): Edit {
  const items = list.items as (Node | Pair<Node, Node | null>)[]
  const last = items.at(-1)
  if (list.flow || last === undefined) return addToFlow(text, list, item.flow, last === undefined ? undefined : endOf(text, last as Node))
  const column = columnOf(text, list.range?.[0] ?? 0)
  return insertLines(text, endOf(text, last as Node), [' '.repeat(column) + '- ' + item.block], column)
}

function addToFlow(text: string, collection: YAMLMap | YAMLSeq, added: string, end: number | undefined): Edit {
  if (end !== undefined) return { start: end, end, text: ', ' + added }
  const [start, close] = collection.range ?? [0, 0]
  return { start, end: close, text: text[start] === '{' ? `{ ${added} }` : `[${added}]` }
}

/** Gives a key that has no value (`where:`) one on the same line. */
export function fillPair(text: string, pair: Pair<Node, Node | null>, value: string): Edit {
  const start = afterColon(text, pair.key.range?.[1] ?? 0)
  return { start, end: start, text: (text[start - 1] === ':' ? ' ' : '') + value }
}

/** Replaces a node by text. */
export const replaceNode = (node: Node, value: string): Edit => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0, text: value })

/** Where a pair ends, without what follows it on the line. */
export function endOfPair(text: string, pair: Pair<Node, Node | null>): number {
  const key = pair.key.range?.[1] ?? 0
  return isNothing(pair.value) ? Math.max(afterColon(text, key), (pair.value?.range?.[1] ?? 0)) : endOf(text, pair.value as Node)
}

export function endOf(text: string, node: Node): number {
  if (isMap(node) && !node.flow && node.items.length > 0) return endOfPair(text, node.items.at(-1) as Pair<Node, Node | null>)
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1) as Node)
  return node.range?.[1] ?? 0
}

export const afterColon = (text: string, end: number): number => end + (/^\s*:/.exec(text.slice(end))?.[0].length ?? 0)

export const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)

/** Whole lines behind the line in which `end` stands, and behind comments that belong to it. */
function insertLines(text: string, end: number, lines: readonly string[], column: number): Edit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  let at = end > 0 && text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1
  if (at === 0) return { start: text.length, end: text.length, text: eol + lines.join(eol) + (text.endsWith('\n') ? eol : '') }
  for (;;) {
    const comment = /^([ \t]*)#[^\n]*(?:\n|$)/.exec(text.slice(at))
    if (comment === null || column === 0 || (comment[1] ?? '').length < column) break
    at += comment[0].length
  }
  const open = text[at - 1] === '\n' ? '' : eol
  return { start: at, end: at, text: open + lines.join(eol) + eol }
}
