import { en } from './en.js'
import type { Vocabulary } from './vocabulary.js'

/** The language of code, whatever its users speak; the others are in `languages`. */
export const vocabularies: readonly Vocabulary[] = [en]

export { en }
export { identifiers } from './identifiers.js'
export { languages } from './languages.generated.js'
export type { LanguageVocabulary } from './language.js'
export type { PhraseRow, Strength, Surroundings, SurroundingsRow, ValueKind, Vocabulary } from './vocabulary.js'
