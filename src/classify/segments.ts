import { singular } from '../kit/record.js'
import { segmentsOf } from '../kit/segments.js'
import { compounds } from './lexicon.js'

/** The whole words of an identifier, with seamless compounds taken apart: `firstname` → first, name. */
export function wordsOf(identifier: string): string[] {
  return segmentsOf(identifier).flatMap(segment => compounds.get(segment) ?? [segment])
}

/** Whether a word of the vocabulary stands in a segment, be it singular or plural. */
export function sameWord(word: string, segment: string): boolean {
  return word === segment || word === singular(segment) || irregular[segment] === word
}

const irregular: Readonly<Record<string, string>> = { diagnoses: 'diagnosis', people: 'person', children: 'child', addresses: 'address', statuses: 'status',
  cookies: 'cookie', selfies: 'selfie', movies: 'movie', zombies: 'zombie', calories: 'calorie' }

/** The segment as the vocabulary writes it: singular. */
export function baseOf(segment: string): string {
  return irregular[segment] ?? singular(segment)
}

/** Whether a list of phrases holds the last (or first) one, two or three words; gives how many, 0 for none. Longest first. */
export function endsWith(words: readonly string[], phrases: ReadonlySet<string>, end = words.length): number {
  for (let length = Math.min(3, end); length > 0; length--) {
    const raw = words.slice(end - length, end).join(' ')
    if (phrases.has(raw)) return length
    const based = [...words.slice(end - length, end - 1), baseOf(words[end - 1] as string)].join(' ')
    if (phrases.has(based)) return length
  }
  return 0
}
