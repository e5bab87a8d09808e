import { anyAfter, foreignPhrases, isEnglish, smallWords, tellingWords, withoutParticles } from './languages.js'
import type { SmallWords } from './languages.js'
import type { Phrase } from './phrases.js'
import { maybePeople, organizations, people, things } from './lexicon.js'
import type { PhraseSet } from './lexicon.js'
import { beforeOf } from './match.js'
import type { Before, Match } from './match.js'
import { startsWith } from './segments.js'
import { untaught } from './taught.js'
import type { Taught } from './taught.js'

/** What counts around a name beside English: languages that are known to be spoken there, and the words of the project's own. */
export interface Spoken {
  languages: ReadonlySet<string>
  taught: Taught
}

export const nobody: Spoken = { languages: new Set(), taught: untaught }

/** The longest phrases have six words, each cut with their language's particles left out. */
const most = 6

/**
 * What words say in languages other than English: by their last words (`telefonnummer`, `kundenAdresse`), or by their first where only
 * whose it is follows (`nombreCliente`, `téléphone du client`). Words that are also English count where their language is spoken:
 * around them, or by another word beside them.
 */
export function matchForeign(all: readonly string[], spoken: Spoken): Match | undefined {
  const words = withoutParticles(all)
  const end = atEnd(words, spoken)
  if (end !== undefined && end.before !== 'unknown') return end
  // what joins words in one language is a word of another: `alter in jahren`
  const whole = words === all ? undefined : atEnd(all, spoken)
  return whole !== undefined && whole.before !== 'unknown' ? whole : atStart(words, spoken) ?? end
}

function atEnd(words: readonly string[], spoken: Spoken): Match | undefined {
  for (let end = words.length; end > 0 && end > words.length - 4; end--) {
    for (let start = Math.max(0, end - most); start < end; start++) {
      const found = phrasesFor(words, start, end, spoken)
        .filter(({ language }) => words.slice(end).every(word => smallOf(language).after.has(word)))
      if (found.length === 0) continue
      // of languages that share the word, the one whose small words stand around it
      const told = found.filter(({ language }) => beforeOf(words, start, smallOf(language).before).before !== 'unknown')
      const phrases = told.length === 0 ? found : told
      const small = smallOf(phrases[0]?.language)
      const statement = start > 0 && small.statements.has(words[0] as string)
      if (statement && !words.slice(1, start).every(word => small.before.has(word))) return undefined
      return { phrases, span: end - start, plural: false, statement, ...beforeOf(words, start, small.before), ...possessiveIn(words, small) }
    }
    if (!anyAfter.has(words[end - 1] as string)) return undefined
  }
  return undefined
}

function atStart(words: readonly string[], spoken: Spoken): Match | undefined {
  for (let start = 0; start < Math.min(3, words.length - 1); start++) {
    for (let end = Math.min(words.length - 1, start + most); end > start; end--) {
      for (const phrase of phrasesFor(words, start, end, spoken)) {
        const small = smallOf(phrase.language)
        if (!words.slice(0, start).every(word => small.before.has(word))) continue
        const whose = whoseFollows(words, end, small)
        if (whose === undefined) continue
        const phrases = phrasesFor(words, start, end, spoken).filter(each => each.language === phrase.language)
        return { phrases, span: end - start, plural: false, statement: false, ...whose, ...possessiveIn(words, small) }
      }
    }
  }
  return undefined
}

const nobodys = { before: 'nothing', owner: '' } as const

/** Whose a datum is by the words behind it; undefined where they say something else. */
function whoseFollows(words: readonly string[], from: number, small: SmallWords): { before: Before; owner: string } | undefined {
  let at = from
  while (at < words.length && (small.after.has(words[at] as string) || small.before.has(words[at] as string))) at++
  if (at === words.length || small.connectives.has(words[at] as string)) return nobodys
  const kinds: readonly [Before, PhraseSet][] = [['person', people], ['maybe-person', maybePeople], ['thing', things], ['thing', organizations]]
  for (const [before, phrases] of kinds) {
    const length = startsWith(words, phrases, at)
    if (length > 0) return { before, owner: words.slice(at, at + length).join(' ') }
  }
  return undefined
}

const empty: SmallWords = { before: new Set(), after: new Set(), possessives: new Set(), statements: new Set(), connectives: new Set() }
const smallOf = (language: string | undefined): SmallWords => smallWords.get(language ?? '') ?? empty

const possessiveIn = (words: readonly string[], small: SmallWords): { possessive?: true } =>
  words.some(word => small.possessives.has(word)) ? { possessive: true } : {}

/** The phrases that these words are, as far as they count here. */
function phrasesFor(words: readonly string[], start: number, end: number, spoken: Spoken): readonly Phrase[] {
  const key = start + 1 === end ? words[start] as string : words.slice(start, end).join('')
  const found = foreignPhrases.get(key) ?? ((words[end - 1] as string).length < 4 ? undefined : inPlural(key))
  if (found === undefined) return []
  const here = found.filter(({ language }) => spoken.languages.has(language ?? '') || tells(words, start, end, language as string))
  return here.length > 0 ? here : found.filter(({ shared }) => shared !== true)
}

/** Plurals that are made by an ending: `telefones`, `adressen`. */
function inPlural(key: string): readonly Phrase[] | undefined {
  if (key.length < 7 || isEnglish(key)) return undefined
  for (const ending of ['s', 'n', 'es', 'en']) {
    const found = key.endsWith(ending) ? foreignPhrases.get(key.slice(0, -ending.length)) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a word beside the phrase is of its language: `tu nombre`. */
const tells = (words: readonly string[], start: number, end: number, language: string): boolean =>
  words.some((word, index) => (index < start || index >= end) && (tellingWords.get(word)?.includes(language) === true || smallOf(language).possessives.has(word)))
