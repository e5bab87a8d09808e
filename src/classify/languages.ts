import { fold, spellingsOf } from '../kit/fold.js'
import { segmentsOf } from '../kit/segments.js'
import { en, identifiers, languages } from '../taxonomy/vocabulary/index.js'
import type { LanguageVocabulary, PhraseRow, Strength, Surroundings, ValueKind } from '../taxonomy/vocabulary/index.js'

/** One phrase, ready to be compared with the segments of an identifier or a label. */
export interface Phrase {
  category: string
  words: readonly string[]
  strength: Strength
  in: Surroundings
  kinds: readonly ValueKind[]
  /** Says so only to a reader. */
  read: boolean
  /** Sure only where a person is beside it. */
  part: boolean
  /** What evidence says of it, where the manifest teaches it. */
  says?: string
  /** ISO 639-1, where it is not English. */
  language?: string
  /** Also a word of English or of code: counts only where its language is spoken. */
  shared?: boolean
}

/** The small words of one language, which change nothing around a datum. */
export interface SmallWords {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  possessives: ReadonlySet<string>
  statements: ReadonlySet<string>
  connectives: ReadonlySet<string>
}

const none: readonly never[] = []
const split = (list: string | undefined): string[] => list === undefined ? [] : list.toLowerCase().split(/[,\s]*,[,\s]*|^\s+|\s+$/).filter(item => item !== '')

/** The words of a lower-case text; most other scripts have neither digits nor seams to be cut at. */
const cutAtGaps = (text: string): string[] => /[a-z\p{N}]/u.test(text) ? segmentsOf(text) : text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word !== '')

/** A phrase in all its spellings, cut into words. */
const readings = (text: string): string[][] => spellingsOf(text).map(spelling => cutAtGaps(spelling.replace(/['’]/g, ' ')))
const textsOf = (list: string | undefined): string[] => split(list).flatMap(text => readings(text).map(words => words.join(' ')))
const setOf = (...lists: (string | undefined)[]): Set<string> => new Set(lists.flatMap(textsOf))
const strengths = ['sure', 'likely', 'context'] as const

/** A row of a vocabulary with its phrases read: each with its strength, in all its spellings. */
interface ReadRow { row: PhraseRow; phrases: readonly { strength: Strength; words: string[] }[] }

/** Rows are read once: there are thousands of phrases, and every run starts with them. */
const readRows: ReadonlyMap<LanguageVocabulary, readonly ReadRow[]> = new Map([...languages, ...identifiers].map(each =>
  [each, each.phrases.map(row => ({ row, phrases: strengths.flatMap(strength => split(row[strength]).flatMap(readings).map(words => ({ strength, words }))) }))]))

type Texts = { readonly [list in 'people' | 'maybePeople' | 'personForms' | 'things' | 'creatures' | 'organizations' | 'possessives' | 'fillers']: readonly string[] }

/** The same for lists that are asked for more than once. */
const readLists: ReadonlyMap<LanguageVocabulary, Texts> = new Map(languages.map(each => [each, {
  people: textsOf(each.people), maybePeople: textsOf(each.maybePeople), personForms: textsOf(each.personForms), things: textsOf(each.things),
  creatures: textsOf(each.creatures), organizations: textsOf(each.organizations), possessives: textsOf(each.possessives), fillers: textsOf(each.fillers),
}]))

/** Words that stand in no language alone: those of the English vocabulary. */
const english: ReadonlySet<string> = new Set([
  ...en.phrases.flatMap(row => [row.sure, row.likely, row.context]),
  ...Object.values(en).filter(each => typeof each === 'string'),
].flatMap(list => split(list)).flatMap(text => text.split(/[ =]/)))

export const isEnglish = (word: string): boolean => english.has(word)

const particles: ReadonlySet<string> = setOf(...languages.map(each => each.particles))

/** The words without those that only join others: `date de naissance` is date, naissance. */
export function withoutParticles(words: readonly string[]): readonly string[] {
  if (!words.some(word => particles.has(word))) return words
  // a letter that begins a name is no article: `D-nummer`
  const left = words.filter((word, index) => !particles.has(word) || (index === 0 && word.length === 1) || beginsMail(word, words[index + 1]))
  return left.length === 0 ? words : left
}

/** The e of `Din e-post` joins nothing. */
const beginsMail = (word: string, next = ''): boolean => word === 'e' && /^(mail|post)/.test(next)

const isLatin = (text: string): boolean => /^[a-z0-9 ]+$/.test(text)
const isShort = (text: string): boolean => text.length <= 4 && isLatin(text)

const ambiguousIn: ReadonlyMap<LanguageVocabulary, ReadonlySet<string>> = new Map(languages.map(each => [each, setOf(each.ambiguous)]))

/** Whether the words need their language around them to mean what they do in it. */
const isShared = (words: readonly string[], ambiguous: ReadonlySet<string>): boolean =>
  ambiguous.has(words.join(' ')) || isShort(words.join('')) || words.every(word => english.has(word) || particles.has(word))

const ownParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map(languages.map(each => [each.language, setOf(each.particles)]))

/** All phrases of languages besides English by their letters: `datenaissance`. */
export const foreignPhrases: ReadonlyMap<string, readonly Phrase[]> = byLetters()

function byLetters(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  const add = (key: string, phrase: Phrase): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [phrase])
    else if (!known.some(each => each.category === phrase.category && each.language === phrase.language && each.in === phrase.in)) known.push(phrase)
  }
  for (const each of [...languages, ...identifiers]) {
    const ambiguous = ambiguousIn.get(each) ?? setOf(each.ambiguous)
    for (const row of readRows.get(each) ?? none) addRow(row, each.language, ambiguous, add)
  }
  return map
}

function addRow({ row, phrases }: ReadRow, language: string, ambiguous: ReadonlySet<string>, add: (key: string, phrase: Phrase) => void): void {
  const shape = { category: row.category, in: row.in ?? 'person', kinds: row.kinds ?? none, read: row.read === true, part: row.part === true, language }
  for (const { strength, words } of phrases) {
    const telling = words.length === 1 ? words : withoutOwn(words, language)
    const phrase: Phrase = { ...shape, words: telling, strength, shared: isShared(words, ambiguous) || (telling !== words && isShared(telling, ambiguous)) }
    add(telling.length === 1 ? telling[0] as string : telling.join(''), phrase)
    if (telling !== words) add(words.join(''), phrase)
  }
}

/** The words without particles, unless one is left out that means something here: `číslo op`, where `op` is Dutch. */
function withoutOwn(words: readonly string[], language: string): readonly string[] {
  const own = ownParticles.get(language)
  return own !== undefined && words.some(word => particles.has(word) && !own.has(word)) ? words : withoutParticles(words)
}

const inEnglish = { before: textsOf(en.neutralBefore), after: textsOf(en.neutralAfter), statements: textsOf(en.statements) }

/** Each language's small words. */
export const smallWords: ReadonlyMap<string, SmallWords> = new Map([...languages, ...identifiers].map(each => [each.language, smallWordsOf(each.language)]))

function smallWordsOf(language: string): SmallWords {
  const own = languages.find(each => each.language === language)
  const { fillers, possessives }: Pick<Texts, 'fillers' | 'possessives'> = (own === undefined ? undefined : readLists.get(own)) ?? { fillers: none, possessives: none }
  return {
    before: new Set([...inEnglish.before, ...textsOf(own?.neutralBefore), ...fillers, ...possessives, ...textsOf(own?.particles)]),
    after: new Set([...inEnglish.after, ...textsOf(own?.neutralAfter), ...fillers]),
    possessives: new Set(possessives),
    statements: new Set([...inEnglish.statements, ...textsOf(own?.statements)]),
    connectives: setOf(own?.connectives),
  }
}

/** Words after a datum that change nothing in some language. */
export const anyAfter: ReadonlySet<string> = new Set([...smallWords.values()].flatMap(each => [...each.after]))

/** Words before a datum that change nothing in some language. */
export const anyBefore: ReadonlySet<string> = new Set([...smallWords.values()].flatMap(each => [...each.before]))

/** First words of a question in some language. */
export const foreignAskers: ReadonlyMap<string, string> = new Map(languages.flatMap(each => textsOf(each.askers).map(text => [text, each.language] as const)))

/** What the other languages call something, without words that mean something else in English. */
export function foreignWords(list: keyof Texts): string[] {
  return [...readLists].flatMap(([each, texts]) => texts[list].filter(text => !isShared(text.split(' '), ambiguousIn.get(each) ?? new Set())))
}

/** Owners that give surroundings in other languages; what siblings give follows from their categories. */
export const foreignSurroundings: ReadonlyMap<Surroundings, readonly string[]> = bySurroundings()

function bySurroundings(): Map<Surroundings, string[]> {
  const map = new Map<Surroundings, string[]>()
  for (const { surroundings = [] } of languages) for (const { name, owners } of surroundings) map.set(name, [...(map.get(name) ?? []), ...textsOf(owners)])
  return map
}

/** Words by which a language is known to be spoken → languages. */
export const tellingWords: ReadonlyMap<string, readonly string[]> = byTelling()

function byTelling(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [each, { people, personForms, things, organizations, possessives, fillers }] of readLists) {
    const ambiguous = ambiguousIn.get(each) as ReadonlySet<string>
    const lists = [...people, ...personForms, ...things, ...organizations, ...possessives, ...fillers]
    const phrases = (readRows.get(each) ?? none).flatMap(row => row.phrases).flatMap(({ words }) => words.length === 1 ? words : [])
    const single = [...lists, ...phrases].filter(text => !text.includes(' ') && !isShared([text], ambiguous))
    for (const word of new Set([...single, ...textsOf(each.spoken).filter(text => !ambiguous.has(text))])) map.set(word, [...(map.get(word) ?? []), each.language])
  }
  return map
}

/** Options that tell what is asked, in all languages → category. */
export const foreignChoices: ReadonlyMap<string, string> = new Map(languages.flatMap(each =>
  Object.entries(each.choices ?? {}).flatMap(([category, list]) => textsOf(list).map((text): [string, string] => [text.replace(/ /g, ''), category]))))

/** Words of scripts that are written without spaces. */
const unspaced: ReadonlySet<string> = new Set([...languages, ...identifiers].filter(each => ['ja', 'zh', 'ko'].includes(each.language)).flatMap(each => [
  ...Object.values(each).filter(value => typeof value === 'string').flatMap(textsOf).flatMap(text => text.split(' ')),
  ...(readRows.get(each) ?? none).flatMap(row => row.phrases.flatMap(phrase => phrase.words)),
]).filter(word => !isLatin(word)))
const longest = Math.max(0, ...[...unspaced].map(word => word.length))

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
