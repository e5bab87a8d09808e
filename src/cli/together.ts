import type { Edit, Fix } from '../types/index.js'

/**
 * Makes the edits of those fixes of a text that do not overlap, first come first; the same edit twice is one. What is left out can be made
 * when the text has been looked at anew. A byte order mark, which offsets do not count, stays.
 */
export function madeTogether<T extends { fix: Fix }>(text: string, all: readonly T[]): { text: string; made: T[] } {
  const made: T[] = []
  const edits: Edit[] = []
  const isKnown = (edit: Edit): boolean => edits.some(other => other.start === edit.start && other.end === edit.end && other.text === edit.text)
  for (const one of all) {
    const fresh = one.fix.edits.filter(edit => !isKnown(edit))
    if (fresh.some(edit => edits.some(other => edit.start < other.end && other.start < edit.end))) continue
    made.push(one)
    edits.push(...fresh)
  }
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const backwards = edits.sort((a, b) => b.start - a.start || b.end - a.end)
  return { made, text: backwards.reduce((now, { start, end, text: instead }) => now.slice(0, start + mark) + instead + now.slice(end + mark), text) }
}
