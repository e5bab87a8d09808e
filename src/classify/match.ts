import {
  looseBefore, maybePeople, neutralAfter, neutralBefore, people, phrasesByLastWord, services, statements, switches, things,
} from './lexicon.js'
import type { Phrase } from './phrases.js'
import { baseOf, endsWith, sameWord } from './segments.js'

/** What stands before a phrase: whose it is. */
export type Before = 'nothing' | 'loose' | 'person' | 'maybe-person' | 'thing' | 'service' | 'unknown'

export interface Match {
  /** All phrases that stand at the head and are the longest to do so. */
  phrases: readonly Phrase[]
  /** How many words the phrases take. */
  span: number
  /** The head stands in the plural: `countries`. */
  plural: boolean
  before: Before
  /** The words of the owner that stands before: `customer`. */
  owner: string
  /** A statement on a person: `is pregnant`. */
  statement: boolean
  /** The manifest's word that says it is not personal. */
  none?: string
  /** The person is spoken to, in another language than English. */
  possessive?: true
}

const fits = (phrase: Phrase, words: readonly string[], end: number): boolean => {
  const from = end - phrase.words.length
  return from >= 0 && phrase.words.every((word, index) => index === phrase.words.length - 1
    ? sameWord(word, words[end - 1] as string)
    : word === words[from + index] || sameWord(word, words[from + index] as string))
}

/** The longest phrases that end right before `end`. */
function phrasesAt(words: readonly string[], end: number): Phrase[] {
  const last = words[end - 1]
  if (last === undefined) return []
  const base = baseOf(last)
  const candidates = [...(phrasesByLastWord.get(last) ?? []), ...(base === last ? [] : phrasesByLastWord.get(base) ?? [])]
  if (candidates.length === 0) return []
  const found = candidates.filter(phrase => fits(phrase, words, end))
  const longest = Math.max(...found.map(phrase => phrase.words.length))
  return found.filter(phrase => phrase.words.length === longest)
}

/** Whose the phrase that starts at `start` is, by the nearest word before it that says something. `neutral` words say nothing. */
export function beforeOf(words: readonly string[], start: number, neutral = neutralBefore): { before: Before; owner: string } {
  let loose = false
  for (let end = start; end > 0;) {
    const taken = (length: number): string => words.slice(end - length, end).join(' ')
    const person = endsWith(words, people, end)
    if (person > 0) return { before: 'person', owner: taken(person) }
    const maybe = endsWith(words, maybePeople, end)
    if (maybe > 0 && maybe >= endsWith(words, things, end)) return { before: 'maybe-person', owner: taken(maybe) }
    const word = words[end - 1] as string
    if (neutral.has(word) || (end === 1 && statements.has(word))) {
      end--
    } else if (looseBefore.has(word)) {
      loose = true
      end--
    } else if (endsWith(words, services, end) > 0) {
      return { before: 'service', owner: taken(endsWith(words, services, end)) }
    } else if (endsWith(words, things, end) > 0) {
      return { before: 'thing', owner: taken(endsWith(words, things, end)) }
    } else {
      return { before: 'unknown', owner: word }
    }
  }
  return { before: loose ? 'loose' : 'nothing', owner: '' }
}

/**
 * What an identifier says by its head, the last word that matters: `billingEmail` an e-mail address, `emailTemplate` nothing.
 * `switched` when its first word makes it a switch or a function (`showEmail`): then no other word can make it a datum.
 */
export function matchEnglish(words: readonly string[]): Match | 'switched' | undefined {
  let end = words.length
  let phrases = phrasesAt(words, end)
  for (let cut = 0; phrases.length === 0 && cut < 3 && end > 1 && neutralAfter.has(words[end - 1] as string); cut++) {
    end--
    phrases = phrasesAt(words, end)
  }
  const first = words[0] ?? ''
  if (phrases.length === 0) return words.length > 1 && switches.has(first) ? 'switched' : undefined
  const start = end - (phrases[0] as Phrase).words.length
  if (start > 0 && switches.has(first)) return 'switched'
  const statement = start > 0 && statements.has(first)
  if (statement && !words.slice(1, start).every(word => neutralBefore.has(word))) return 'switched'
  return { phrases, span: (phrases[0] as Phrase).words.length, plural: words[end - 1] !== phrases[0]?.words.at(-1), ...beforeOf(words, start), statement }
}
