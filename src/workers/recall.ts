import { createHash } from 'node:crypto'
import type { Examined } from '../engine.js'
import type { Beyond, Manifest, Memory, SourceText } from '../types/index.js'
import type { Crew } from './index.js'

/** An earlier result. `texts` are those of the translation keys it was found with, where it asked for any. */
interface Kept { one: Examined; texts?: string }

export const digest = (...parts: readonly string[]): string => {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url')
}

const contents = new WeakMap<SourceText, string>()
/** The digest of a file's text, which several keys hold. */
export function contentOf(source: SourceText): string {
  const before = contents.get(source)
  if (before !== undefined) return before
  const content = digest(source.text)
  contents.set(source, content)
  return content
}

/** One of 64 numbers, the same for a path in every run. */
function shelfOf(path: string): number {
  let sum = 0
  for (let at = 0; at < path.length; at++) sum = (sum * 31 + path.charCodeAt(at)) | 0
  return sum & 63
}

/**
 * What is read from each text by itself, by path, as far as it is asked for. Many stand in one entry, since reading an entry takes as long as
 * reading a text; which ones is told by their paths, so that one that has changed costs those of its own entry.
 */
export function recallingTexts<Value>(sources: readonly SourceText[], memory: Memory, name: string, read: (text: string) => Value, isValue: (value: unknown) => value is Value): (path: string) => Value | undefined {
  const shelves = new Map<number, SourceText[]>()
  for (const source of sources) {
    const shelf = shelves.get(shelfOf(source.path))
    if (shelf) shelf.push(source)
    else shelves.set(shelfOf(source.path), [source])
  }
  const found = new Map<string, Value>()
  const open = (shelf: readonly SourceText[]): void => {
    const key = digest(name, ...shelf.flatMap(source => [source.path, contentOf(source)]))
    const kept = memory.get(key)
    const values = Array.isArray(kept) && kept.length === shelf.length && kept.every(isValue) ? kept : shelf.map(({ text }) => read(text))
    memory.set(key, values)
    shelf.forEach(({ path }, index) => found.set(path, values[index] as Value))
  }
  return path => {
    const at = shelfOf(path)
    const shelf = shelves.get(at)
    shelves.delete(at)
    if (shelf) open(shelf)
    return found.get(path)
  }
}

/** What is asked of texts one by one, each with all that its answer depends on; found anew where no run has found it. */
export type Recall = <Value>(source: SourceText, asked: readonly string[], isValue: (value: unknown) => value is Value, find: () => Value) => Value

export const recallingOne = (memory: Memory | undefined, manifest: Manifest | undefined): Recall => {
  const speaking = digest(JSON.stringify(manifest ?? null))
  return (source, asked, isValue, find) => {
    const key = memory && digest(speaking, source.path, contentOf(source), ...asked)
    const kept = key === undefined ? undefined : memory?.get(key)
    const value = isValue(kept) ? kept : find()
    if (key !== undefined) memory?.set(key, value)
    return value
  }
}

/**
 * The same crew with a memory: a file is examined anew only where it, the manifest, or what is known beyond its text has changed since.
 * All of that is in the key, and no time stamp. `textsNow` stands for the texts of translation keys.
 */
export function recalling(crew: Crew, memory: Memory, manifest: Manifest | undefined, textsNow: () => string): Crew {
  const speaking = digest(JSON.stringify(manifest ?? null))
  const keyOf = (source: SourceText, beyond: Beyond | undefined): string => digest(speaking, source.path, contentOf(source), JSON.stringify(beyond ?? null))
  const recalled = (key: string, path: string): Examined | undefined => {
    const kept = memory.get(key)
    if (!isKept(kept, path) || (kept.texts !== undefined && kept.texts !== textsNow())) return undefined
    memory.set(key, kept)
    return kept.one
  }
  return {
    async examine(sources, beyond, progress) {
      const keys = sources.map(source => keyOf(source, beyond.get(source.path)))
      const known = sources.map((source, index) => recalled(keys[index] as string, source.path))
      const open = sources.flatMap((_, index) => known[index] ? [] : [index])
      const found = open.length === 0 ? [] : await crew.examine(open.map(index => sources[index] as SourceText), beyond, progress)
      open.forEach((index, place) => {
        const one = found[place] as Examined
        known[index] = one
        memory.set(keys[index] as string, { one, ...(one.keyed && { texts: textsNow() }) } satisfies Kept)
      })
      return known as Examined[]
    },
    end: crew.end,
  }
}

function isKept(value: unknown, path: string): value is Kept {
  const { one, texts } = (value ?? {}) as Partial<Kept>
  const { facts, data } = (one ?? {}) as Partial<Examined>
  return facts?.path === path && isListOf(facts.observations, isSeen) && Array.isArray(facts.tags) && isListOf(data, isPlaced) && (texts === undefined || typeof texts === 'string')
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isListOf = (list: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(list) && list.every(is)
const areTexts = (of: Record<string, unknown>, keys: readonly string[]): boolean => keys.every(key => typeof of[key] === 'string')

const isSpan = (at: unknown): boolean => isObject(at) && ['start', 'end', 'line', 'column', 'endLine', 'endColumn'].every(key => Number.isSafeInteger(at[key]))
const isWord = (word: unknown): boolean => isObject(word) && areTexts(word, ['kind', 'text'])
const isSeen = (one: unknown): boolean => isObject(one) && areTexts(one, ['kind', 'id', 'file', 'detector']) && isSpan(one.at) && (one.words === undefined || isListOf(one.words, isWord))
const isPlaced = (datum: unknown): boolean => isSeen(datum) && isObject(datum) && areTexts(datum, ['category', 'confidence', 'name', 'owner', 'record'])
  && isObject(datum.placement) && areTexts(datum.placement, ['state', 'level']) && isListOf(datum.placement.purposes, purpose => typeof purpose === 'string')
  && (datum.placement.misnamed === undefined || isListOf(datum.placement.misnamed, one => isObject(one) && areTexts(one, ['name']) && isSpan(one.at)))
