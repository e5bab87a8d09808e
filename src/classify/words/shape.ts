import type { Strength, Surroundings, ValueKind } from '../../taxonomy/vocabulary/index.js'

/** What is said of a phrase, whatever its words are. */
export interface Shape {
  category: string
  strength: Strength
  in: Surroundings
  kinds: readonly ValueKind[]
  /** Says so only to a reader. */
  read: boolean
  /** Sure only where a person is beside it. */
  part: boolean
  /** Also a word of English or of code: counts only where its language is spoken. */
  shared?: boolean
}

/** One phrase, ready to be compared with the segments of an identifier or a label. */
export interface Phrase extends Shape {
  words: readonly string[]
  /** What evidence says of it, where the manifest teaches it. */
  says?: string
  /** ISO 639-1, where it is not English. */
  language?: string
}

/** Lists of words that are asked whether they hold one, and of phrases that are asked by their last word. */
export type WordList =
  | 'people' | 'maybePeople' | 'personForms' | 'creatures' | 'references' | 'machines' | 'things' | 'patientSigns' | 'catalogued' | 'settingHeads'
  | 'ownerTails' | 'tools' | 'askers' | 'services' | 'texts' | 'switches' | 'statements' | 'neutralBefore' | 'looseBefore' | 'neutralAfter' | 'fillers'
  | 'possessives' | 'connectives' | 'prepositions' | 'nestedThings' | 'serviceOwners' | 'belongings' | 'recordHeads' | 'roles' | 'facets'
  | 'organizations' | 'technicalHeads' | 'carriers' | 'technicalSecrets'

/**
 * A key and the phrases that it is, with tabs between: for each the number of its language and of its shape, and its words where they
 * are not the key itself. One string, since thousands of small arrays take three times as long to read.
 */
export type PhraseEntry = string

/** The small words of one language, which change nothing around a datum. */
export interface SmallWordLists {
  before: string[]
  after: string[]
  possessives: string[]
  statements: string[]
  connectives: string[]
}

/** Surroundings with the owners and siblings that give them. */
export interface SurroundingsLists { name: Surroundings; owners: string[]; siblings: string[]; least: number }

/** All that classification looks up, as JSON holds it: made of the vocabularies before the build, since every run begins with it. */
export interface WordIndex {
  lists: Record<WordList, string[]>
  /** `firstname` → `first name`. */
  compounds: [whole: string, parts: string][]
  surroundings: SurroundingsLists[]
  counters: { category: string; siblings: string[]; least: number; says: string }[]
  /** Categories of which a yes or no tells something. */
  yesOrNo: string[]
  shapes: Shape[]
  languages: string[]
  /** Phrases of English by their last word, the longest first. */
  english: PhraseEntry[]
  /** Phrases of the other languages by their letters: `datenaissance`. */
  foreign: PhraseEntry[]
  /** All words of the English vocabulary. */
  englishWords: string[]
  /** Small words between the words of a phrase, in any language. */
  particles: string[]
  /** By language, in the order of `languages`. */
  small: SmallWordLists[]
  /** Words by which languages are known to be spoken. */
  telling: [languages: string[], words: string[]][]
  /** First words of a question → language. */
  askers: [words: string, language: string][]
  /** Options that tell what is asked → category. */
  choices: [option: string, category: string][]
  /** Words of scripts that are written without spaces. */
  unspaced: string[]
}
