import type { Edit, Fix } from '../types/index.js'

/**
 * Makes the edits of those fixes of a text that do not overlap, first come first; the same edit twice is one. What is left out can be made
 * when the text has been looked at anew. A byte order mark, which offsets do not count, stays.
 */
export function madeTogether<T extends { fix: Fix }>(text: string, all: readonly T[]): { text: string; made: T[] } {
  const made: T[] = []
  // by their place, none over another: those around a place are found by halving
  const edits: Edit[] = []
  const known = new Set<string>()
  const keyOf = ({ start, end, text: instead }: Edit): string => `${start}:${end}:${instead}`
  for (const one of all) {
    const fresh = one.fix.edits.filter(edit => !known.has(keyOf(edit)))
    if (fresh.some(edit => (edits[firstAfter(edits, edit.start)]?.start ?? Infinity) < edit.end)) continue
    made.push(one)
    for (const edit of fresh) {
      known.add(keyOf(edit))
      edits.splice(placeFor(edits, edit), 0, edit)
    }
  }
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const parts: string[] = []
  let from = 0
  for (const { start, end, text: instead } of edits) {
    parts.push(text.slice(from, start + mark), instead)
    from = end + mark
  }
  return { made, text: parts.join('') + text.slice(from) }
}

/** The first of sorted edits for which it holds; it holds for all behind that. */
function firstOf(edits: readonly Edit[], holds: (edit: Edit) => boolean): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(edits[middle] as Edit)) high = middle
    else low = middle + 1
  }
  return low
}

const firstAfter = (edits: readonly Edit[], place: number): number => firstOf(edits, edit => edit.end > place)
const placeFor = (edits: readonly Edit[], { start, end }: Edit): number => firstOf(edits, edit => edit.start > start || edit.start === start && edit.end >= end)
