import { isAscii } from '../kit/fold.js'
import { singular } from '../kit/record.js'
import { remembered } from '../kit/remembered.js'
import { segmentsOf } from '../kit/segments.js'
import { foldedSegments } from './languages.js'
import { compounds } from './lexicon.js'
import type { PhraseSet } from './lexicon.js'

/** The whole words of an identifier or a text, without diacritics, seamless English compounds taken apart: `firstname` → first, name. */
export const wordsOf: (identifier: string) => readonly string[] = remembered(identifier => {
  const segments = isAscii(identifier) ? segmentsOf(identifier) : foldedSegments(identifier)
  for (let index = 0; index < segments.length; index++) {
    const parts = compounds.get(segments[index] as string)
    if (parts === undefined) continue
    segments.splice(index, 1, ...parts)
    index += parts.length - 1
  }
  return segments
})

const irregular: ReadonlyMap<string, string> = new Map(Object.entries({ diagnoses: 'diagnosis', people: 'person', children: 'child', addresses: 'address',
  statuses: 'status', cookies: 'cookie', selfies: 'selfie', movies: 'movie', calories: 'calorie' }))

const ofPlural = remembered(segment => irregular.get(segment) ?? singular(segment))

/** The segment as the vocabulary writes it: singular. */
export function baseOf(segment: string): string {
  const last = segment.charCodeAt(segment.length - 1)
  // Plurals end in s, or in the n of children or the e of people.
  return last === 115 || last === 110 || last === 101 ? ofPlural(segment) : segment
}

/** Whether a word of the vocabulary stands in a segment, be it singular or plural. */
export function sameWord(word: string, segment: string): boolean {
  return word === segment || word === baseOf(segment)
}

/** How many of the words from `from` on, at most three, are one of the phrases; 0 for none. */
export function startsWith(words: readonly string[], phrases: PhraseSet, from: number): number {
  for (let end = Math.min(words.length, from + 3); end > from; end--) if (endsWith(words, phrases, end) === end - from) return end - from
  return 0
}

/** How many of the last words (up to `end`, at most three) are one of the phrases; 0 for none. */
export function endsWith(words: readonly string[], phrases: PhraseSet, end = words.length): number {
  if (end === 0) return 0
  const last = words[end - 1] as string
  const base = baseOf(last)
  if (!phrases.lasts.has(last) && !phrases.lasts.has(base)) return 0
  for (let length = Math.min(3, end); length > 1; length--) {
    const front = words.slice(end - length, end - 1).join(' ')
    if (phrases.all.has(`${front} ${last}`) || phrases.all.has(`${front} ${base}`)) return length
  }
  return phrases.all.has(last) || phrases.all.has(base) ? 1 : 0
}
