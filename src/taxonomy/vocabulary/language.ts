import { en } from './en.js'
import type { PhraseRow, Surroundings, SurroundingsRow, ValueKind } from './vocabulary.js'

/**
 * The words of one language besides English. All lists are separated by commas and written as people write: `Straße`,
 * `Numéro de téléphone`, `電話番号`. Case, diacritics, particles, and whether words stand together, apart or in camel case make no
 * difference: `dateNaissance`, `date_de_naissance` and `Date de naissance` are one.
 */
export interface LanguageVocabulary {
  /** ISO 639-1, as the file is called. */
  language: string
  phrases: readonly PhraseRow[]
  /**
   * Phrases that mean something else in English or in code (`via`, `kind`): they count only where the language is spoken. Latin
   * words of up to four letters, and words that are English ones too, are such without being listed.
   */
  ambiguous?: string
  /** Frequent words that only show that the language is spoken: `bestellung, anzahl`. Never a word of English code. */
  spoken?: string
  /** Small words that may stand between the words of a phrase: `de, la, du`. */
  particles?: string
  people?: string
  maybePeople?: string
  personForms?: string
  things?: string
  creatures?: string
  organizations?: string
  /** `Ihre, dein`. */
  possessives?: string
  /** Words of labels that say nothing: `bitte, eingeben`. */
  fillers?: string
  neutralBefore?: string
  neutralAfter?: string
  /** First words that make a statement on a person: `ist` (schwanger). */
  statements?: string
  /** First words of a question that is answered with yes or no: `sind sie`. */
  askers?: string
  /** Words after which a label only explains: `für, damit`. */
  connectives?: string
  /** Owners that give surroundings: `{ name: 'chat', owners: 'kontaktanfrage' }`. What siblings give follows from their categories. */
  surroundings?: readonly Omit<SurroundingsRow, 'siblings' | 'least'>[]
  /** Options that tell what is asked, of which two are needed, by category. */
  choices?: Readonly<Record<string, string>>
}

/** Fills a language's rows with what the same categories need in English: surroundings of vague words, and types. */
export function defineVocabulary(vocabulary: LanguageVocabulary): LanguageVocabulary {
  return { ...vocabulary, phrases: vocabulary.phrases.map(row => ({ ...row, in: row.in ?? surroundingsOf(row.category), kinds: row.kinds ?? kindsOf(row.category) })) }
}

const english = (category: string): readonly PhraseRow[] => en.phrases.filter(row => row.category === category)

const surroundingsOf = (category: string): Surroundings => english(category).find(row => row.context !== undefined)?.in ?? 'person'

const kindsOf = (category: string): ValueKind[] => [...new Set(english(category).flatMap(row => row.kinds ?? []))]
