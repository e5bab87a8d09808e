import { fold } from '../kit/fold.js'
import { segmentsOf } from '../kit/segments.js'
import { phraseMap, type Phrases } from './phrases.js'
import { words as index } from './words/words.generated.js'
import { without } from './words/particles.js'

/** The small words of one language, which change nothing around a datum. */
export interface SmallWords {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  possessives: ReadonlySet<string>
  statements: ReadonlySet<string>
  connectives: ReadonlySet<string>
}

/** Words that stand in no language alone: those of the English vocabulary. */
const english: ReadonlySet<string> = new Set(index.englishWords)

export const isEnglish = (word: string): boolean => english.has(word)

const particles: ReadonlySet<string> = new Set(index.particles)

/** The words without those that only join others: `date de naissance` is date, naissance. */
export const withoutParticles = (words: readonly string[]): readonly string[] => without(words, particles)

/** All phrases of languages besides English by their letters: `datenaissance`. */
export const foreignPhrases: Phrases = phraseMap(index.foreign)

/** Each language's small words. */
export const smallWords: ReadonlyMap<string, SmallWords> = new Map(index.small.map(({ before, after, possessives, statements, connectives }, at) => [
  index.languages[at] as string,
  { before: new Set(before), after: new Set(after), possessives: new Set(possessives), statements: new Set(statements), connectives: new Set(connectives) },
]))

/** Words after a datum that change nothing in some language. */
export const anyAfter: ReadonlySet<string> = new Set(index.small.flatMap(each => each.after))

/** Words before a datum that change nothing in some language. */
export const anyBefore: ReadonlySet<string> = new Set(index.small.flatMap(each => each.before))

/** First words of a question in some language. */
export const foreignAskers: ReadonlyMap<string, string> = new Map(index.askers)

/** Words by which a language is known to be spoken → languages. */
export const tellingWords: ReadonlyMap<string, readonly string[]> =
  new Map(index.telling.flatMap(([languages, words]) => words.map((word): [string, string[]] => [word, languages])))

/** Options that tell what is asked, in all languages → category. */
export const foreignChoices: ReadonlyMap<string, string> = new Map(index.choices)

/** Words of scripts that are written without spaces. */
const unspaced: ReadonlySet<string> = new Set(index.unspaced)
const longest = Math.max(0, ...index.unspaced.map(word => word.length))

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The words of a name in any script, without diacritics: `お名前` is お, 名前. */
export function foldedSegments(text: string): string[] {
  return segmentsOf(fold(text)).flatMap(segment => withoutSpaces.test(segment) ? cut(segment) : [segment])
}

/** Cuts a text without spaces into known words, the longest first, from its end, where the head stands. */
function cut(text: string): string[] {
  const words: string[] = []
  let unknown = ''
  for (let end = text.length; end > 0;) {
    let length = Math.min(longest, end)
    while (length > 0 && !unspaced.has(text.slice(end - length, end))) length--
    if (length === 0) unknown = text.slice(--end, end + 1) + unknown
    else {
      if (unknown !== '') words.unshift(unknown)
      unknown = ''
      words.unshift(text.slice(end - length, end))
      end -= length
    }
  }
  return unknown === '' ? words : [unknown, ...words]
}
