import { categories, resolveKey, shortKey, titleOf } from '../taxonomy/index.js'
import type { Category, Span } from '../types/index.js'
import { scalarText } from './edit.js'
import type { Reading } from './reading.js'

/**
 * The full key of a category as written, or an error. Spellings that the JSON Schema does not know are understood, and mended. `mark`: the
 * question mark that stands behind it.
 */
export function readCategory(reading: Reading, written: string, at: Span, mark = ''): string | undefined {
  const resolved = resolveKey(written, reading.own)
  const instead = (keys: readonly string[]): string[] => keys.map(key => scalarText(key + mark, true))
  if ('problem' in resolved) {
    reading.error(at, resolved.problem, instead(resolved.meant))
    return undefined
  }
  const { key } = resolved
  if (!isSpelling(written, key)) reading.warn(at,
    `"${written}" is understood as ${titleOf(key, reading.own)}: write "${shortKey(key)}", which editors know too.`, { instead: instead([shortKey(key)]) })
  return key
}

/** A key is spelled by itself or by a dotted end of itself: `user.contact.email`, `contact.email`, `email`. */
export const isSpelling = (written: string, key: string): boolean => key === written || key.endsWith('.' + written)

/** Full keys as people list them: the name, how to reach somebody, then the order of the taxonomy. */
export function inOrder(keys: Iterable<string>, own: readonly Category[] = []): string[] {
  const wanted = new Set(keys)
  const rank = (key: string): number => key.startsWith('user.name') ? 0 : key.startsWith('user.contact') ? 1 : 2
  return [...categories, ...own].map(({ key }) => key).filter(key => wanted.has(key)).toSorted((one, other) => rank(one) - rank(other))
}
