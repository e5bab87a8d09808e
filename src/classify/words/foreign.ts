import { en, identifiers, languages } from '../../taxonomy/vocabulary/index.js'
import type { LanguageVocabulary, PhraseRow, Surroundings } from '../../taxonomy/vocabulary/index.js'
import { without } from './particles.js'
import { isLatin, phrasesOf, setOf, split, textsOf } from './spelling.js'
import type { Phrase, SmallWordLists, WordIndex } from './shape.js'

/** All vocabularies besides English, and the numbers by which states know people. */
const all: readonly LanguageVocabulary[] = [...languages, ...identifiers]

/** Words that stand in no language alone: those of the English vocabulary. */
export const englishWords: ReadonlySet<string> = new Set([
  ...en.phrases.flatMap(row => [row.sure, row.likely, row.context]),
  ...Object.values(en).filter(each => typeof each === 'string'),
].flatMap(list => split(list)).flatMap(text => text.split(/[ =]/)))

export const particles: ReadonlySet<string> = setOf(...languages.map(each => each.particles))
const ownParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map(languages.map(each => [each.language, setOf(each.particles)]))

const ambiguousIn: ReadonlyMap<LanguageVocabulary, ReadonlySet<string>> = new Map(all.map(each => [each, setOf(each.ambiguous)]))
const ambiguous = (language: LanguageVocabulary): ReadonlySet<string> => ambiguousIn.get(language) as ReadonlySet<string>

const isShort = (text: string): boolean => text.length <= 4 && isLatin(text)

/** Whether the words need their language around them to mean what they do in it. */
const isShared = (words: readonly string[], language: LanguageVocabulary): boolean =>
  ambiguous(language).has(words.join(' ')) || isShort(words.join('')) || words.every(word => englishWords.has(word) || particles.has(word))

/** All phrases of languages besides English by their letters: `datenaissance`. */
export function foreignPhrases(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  const add = (key: string, phrase: Phrase): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [phrase])
    else if (!known.some(each => each.category === phrase.category && each.language === phrase.language && each.in === phrase.in)) known.push(phrase)
  }
  for (const each of all) for (const row of each.phrases) addRow(row, each, add)
  return map
}

function addRow(row: PhraseRow, vocabulary: LanguageVocabulary, add: (key: string, phrase: Phrase) => void): void {
  const { language } = vocabulary
  const shape = { category: row.category, in: row.in ?? 'person', kinds: row.kinds ?? [], read: row.read === true, part: row.part === true, language }
  for (const { strength, words } of phrasesOf(row)) {
    const telling = words.length === 1 ? words : withoutOwn(words, language)
    const phrase: Phrase = { ...shape, words: telling, strength, shared: isShared(words, vocabulary) || (telling !== words && isShared(telling, vocabulary)) }
    add(telling.join(''), phrase)
    if (telling !== words) add(words.join(''), phrase)
  }
}

/** The words without particles, unless one is left out that means something here: `číslo op`, where `op` is Dutch. */
function withoutOwn(words: readonly string[], language: string): readonly string[] {
  const own = ownParticles.get(language)
  return own !== undefined && words.some(word => particles.has(word) && !own.has(word)) ? words : without(words, particles)
}

const inEnglish = { before: textsOf(en.neutralBefore), after: textsOf(en.neutralAfter), statements: textsOf(en.statements) }
const each = (...lists: readonly string[][]): string[] => [...new Set(lists.flat())]

/** The small words of a language. */
export function smallWords(language: string): SmallWordLists {
  const own = languages.find(one => one.language === language)
  const fillers = textsOf(own?.fillers)
  const possessives = textsOf(own?.possessives)
  return {
    before: each(inEnglish.before, textsOf(own?.neutralBefore), fillers, possessives, textsOf(own?.particles)),
    after: each(inEnglish.after, textsOf(own?.neutralAfter), fillers),
    possessives: each(possessives),
    statements: each(inEnglish.statements, textsOf(own?.statements)),
    connectives: each(textsOf(own?.connectives)),
  }
}

/** All languages besides English, each once. */
export const languageNames: readonly string[] = [...new Set(all.map(one => one.language))]

type ForeignList = 'people' | 'maybePeople' | 'personForms' | 'things' | 'creatures' | 'organizations'

/** What the other languages call something, without words that mean something else in English. */
export const foreignWords = (list: ForeignList): string[] =>
  languages.flatMap(one => textsOf(one[list]).filter(text => !isShared(text.split(' '), one)))

/** Owners that give surroundings in other languages; what siblings give follows from their categories. */
export function foreignSurroundings(): Map<Surroundings, string[]> {
  const map = new Map<Surroundings, string[]>()
  for (const { surroundings = [] } of languages) for (const { name, owners } of surroundings) map.set(name, [...(map.get(name) ?? []), ...textsOf(owners)])
  return map
}

/** Words by which languages are known to be spoken, together with all others that tell of the same languages. */
export function tellingWords(): WordIndex['telling'] {
  const told = new Map<string, string[]>()
  for (const one of languages) {
    const lists = [one.people, one.personForms, one.things, one.organizations, one.possessives, one.fillers].flatMap(textsOf)
    const phrases = one.phrases.flatMap(phrasesOf).flatMap(({ words }) => words.length === 1 ? words : [])
    const single = [...lists, ...phrases].filter(text => !text.includes(' ') && !isShared([text], one))
    for (const word of new Set([...single, ...textsOf(one.spoken).filter(text => !ambiguous(one).has(text))])) told.set(word, [...(told.get(word) ?? []), one.language])
  }
  const together = new Map<string, [string[], string[]]>()
  for (const [word, among] of told) {
    const known = together.get(among.join())
    if (known) known[1].push(word)
    else together.set(among.join(), [among, [word]])
  }
  return [...together.values()]
}

/** First words of a question in some language. */
export const foreignAskers = (): WordIndex['askers'] => languages.flatMap(one => textsOf(one.askers).map((text): [string, string] => [text, one.language]))

/** Options that tell what is asked, in all languages → category. */
export const foreignChoices = (): WordIndex['choices'] => languages.flatMap(one =>
  Object.entries(one.choices ?? {}).flatMap(([category, list]) => textsOf(list).map((text): [string, string] => [text.replace(/ /g, ''), category])))

/** Words of scripts that are written without spaces. */
export const unspaced = (): string[] => [...new Set(all.filter(one => ['ja', 'zh', 'ko'].includes(one.language)).flatMap(one => [
  ...Object.values(one).filter(value => typeof value === 'string').flatMap(textsOf).flatMap(text => text.split(' ')),
  ...one.phrases.flatMap(phrasesOf).flatMap(phrase => phrase.words),
]))].filter(word => !isLatin(word))
