import { singular } from '../kit/record.js'
import { segmentsOf } from '../kit/segments.js'
import { compounds } from './lexicon.js'
import type { PhraseSet } from './lexicon.js'

/** The whole words of an identifier, with seamless compounds taken apart: `firstname` → first, name. */
export function wordsOf(identifier: string): string[] {
  const segments = asciiSegments(identifier) ?? segmentsOf(identifier)
  for (let index = 0; index < segments.length; index++) {
    const parts = compounds.get(segments[index] as string)
    if (parts === undefined) continue
    segments.splice(index, 1, ...parts)
    index += parts.length - 1
  }
  return segments
}

const lower = 1
const upper = 2
const digit = 3

const kindOf = (code: number): number =>
  code >= 97 && code <= 122 ? lower : code >= 65 && code <= 90 ? upper : code >= 48 && code <= 57 ? digit : 0

/**
 * What `segmentsOf` says of a name in ASCII, by one pass over it: classification spends most of its time here, and the regular
 * expressions take ten times as long. undefined for other names.
 */
function asciiSegments(text: string): string[] | undefined {
  const segments: string[] = []
  let from = 0
  let before = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (code > 127) return undefined
    const kind = kindOf(code)
    const capital = kind === upper && before === upper && kindOf(text.charCodeAt(at + 1)) === lower
    if (kind !== before || capital) {
      // `User` goes on in lower case after its capital.
      const goesOn = kind === lower && before === upper
      if (before !== 0 && !goesOn) segments.push(text.slice(from, at).toLowerCase())
      if (!goesOn) from = at
    }
    before = kind
  }
  return segments
}

const irregular: ReadonlyMap<string, string> = new Map(Object.entries({ diagnoses: 'diagnosis', people: 'person', children: 'child', addresses: 'address',
  statuses: 'status', cookies: 'cookie', selfies: 'selfie', movies: 'movie', calories: 'calorie' }))

/** The segment as the vocabulary writes it: singular. */
export function baseOf(segment: string): string {
  const last = segment.charCodeAt(segment.length - 1)
  // Plurals end in s, or in the n of children or the e of people.
  return last === 115 || last === 110 || last === 101 ? irregular.get(segment) ?? singular(segment) : segment
}

/** Whether a word of the vocabulary stands in a segment, be it singular or plural. */
export function sameWord(word: string, segment: string): boolean {
  return word === segment || word === baseOf(segment)
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
