import type { LanguageVocabulary } from './language.js'

/** Numbers by which states know people. */
export const identifiers: readonly LanguageVocabulary[] = []
