import { distance } from 'fastest-levenshtein'
import { isAlias, isMap, isScalar, type Document, type Node, type YAMLMap } from 'yaml'
import { linesOf } from '../kit/lines.js'
import type { Location, ManifestProblem, OwnCategory, Span } from '../types/index.js'
import { scalarText } from './edit.js'

/** A manifest while it is read: one is made for each text and collects what is wrong with it. */
export interface Reading {
  file: string
  problems: ManifestProblem[]
  span(node: Ranged): Location
  /** `instead`: what may stand there, as YAML writes it. */
  error(at: Ranged | Span, message: string, instead?: readonly string[]): void
  warn(at: Ranged | Span, message: string, more?: { draft?: boolean; instead?: readonly string[] }): void
  /** Notes a name that another part of the manifest has to bear out. */
  refer(to: Reference['to'], name: string, at: Span): void
  references: Reference[]
  /** The manifest's own categories, read before whatever may name them. */
  own: OwnCategory[]
  /** Follows an alias; undefined where nothing (or `~`) is written, or the alias leads nowhere. */
  resolve(node: unknown): Node | undefined
}

export interface Reference {
  to: 'purpose' | 'source'
  name: string
  at: Span
}

export interface Ranged {
  range?: readonly [number, number, number] | null
}

/** One `key: value` of a map. */
export interface Entry {
  key: string
  keyNode: Node
  value?: Node
}

const maxAliases = 100

/** `doc` is undefined for texts that could not be parsed at all. */
export function startReading(text: string, file: string, doc?: Document.Parsed): Reading {
  const lines = linesOf(text)
  const problems: ManifestProblem[] = []
  let aliases = 0
  const span = (node: Ranged): Location => ({ file, ...lines.span(node.range?.[0] ?? 0, node.range?.[1] ?? 0) })
  const add = (severity: 'error' | 'warn', where: Ranged | Span, message: string, draft = false, instead: readonly string[] = []): void => {
    const at = isSpan(where) ? where : span(where)
    const suggestions = instead.map(text => ({ message: `Write ${text}.`, edits: [{ start: at.start, end: at.end, text }] }))
    problems.push({ severity, message, file, at, ...(draft && { draft }), ...(suggestions.length > 0 && { suggestions }) })
  }
  const references: Reference[] = []
  return {
    file,
    problems,
    references,
    own: [],
    span,
    refer: (to, name, at) => { references.push({ to, name, at }) },
    error: (at, message, instead) => add('error', at, message, false, instead),
    warn: (at, message, more) => add('warn', at, message, more?.draft, more?.instead),
    resolve(node) {
      if (!isAlias(node)) return isEmpty(node) ? undefined : node as Node
      aliases++
      if (aliases === maxAliases + 1) add('error', node, `More than ${maxAliases} aliases: write the lists out, or anchor less.`)
      if (aliases > maxAliases || doc === undefined) return undefined
      const target = node.resolve(doc)
      if (target === undefined) add('error', node, `"*${node.source}" is an alias in YAML and points to nothing: put quotes around it if the * belongs to the text.`)
      return isEmpty(target) || isAlias(target) ? undefined : target
    },
  }
}

const isSpan = (at: Ranged | Span): at is Span => 'line' in at && 'endColumn' in at

const isEmpty = (node: unknown): boolean => node === null || node === undefined || (isScalar(node) && node.value === null)

/** The entries of a map with text keys. What is written twice counts once, and says so. `what` names the map in messages. */
export function entriesOf(reading: Reading, map: YAMLMap, what: string): Entry[] {
  const entries: Entry[] = []
  for (const pair of map.items) {
    const keyNode = reading.resolve(pair.key)
    if (keyNode === undefined || !isScalar(keyNode)) {
      if (keyNode !== undefined) reading.error(keyNode,
        `A name in ${what} starts with "{" or "[", which YAML reads as a map or list: put quotes around it.`)
      else if (!isAlias(pair.key)) reading.error(map, `A value in ${what} has no name before the colon: write one.`)
      continue
    }
    const key = String(keyNode.source ?? keyNode.value)
    if (key === '<<') {
      reading.error(keyNode, `Merge keys ("<<") are not read: write out what ${what} holds.`)
      continue
    }
    if (entries.some(entry => entry.key === key)) {
      reading.error(keyNode, `"${key}" stands twice in ${what}: keep one.`)
      continue
    }
    const value = reading.resolve(pair.value)
    if (value === undefined && isAlias(pair.value)) continue
    entries.push(value === undefined ? { key, keyNode } : { key, keyNode, value })
  }
  return entries
}

/** The name a person may have meant: as a part of a sentence, `; did you mean "x"`, and as YAML that may stand there instead. */
export function guess(text: string, names: readonly string[]): { said: string; instead: string[] } {
  let best: string | undefined
  let away = Math.max(2, text.length / 3) + 0.1
  for (const name of names) {
    const here = distance(text.toLowerCase(), name.toLowerCase())
    if (here < away) [best, away] = [name, here]
  }
  return best === undefined ? { said: '', instead: [] } : { said: `; did you mean "${best}"`, instead: [scalarText(best, true)] }
}

/** What a node is, as a person says it. */
export function kindOf(node: Node | undefined): string {
  if (node === undefined) return 'nothing'
  if (isMap(node)) return 'a map'
  if (!isScalar(node)) return 'a list'
  if (typeof node.value === 'string') return node.value.trim() === '' ? 'empty' : 'text'
  return typeof node.value === 'boolean' ? 'true or false' : typeof node.value === 'number' ? 'a number' : 'no text'
}

export const listOf = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
