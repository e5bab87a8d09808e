import { en } from './en.js'
import type { Vocabulary } from './vocabulary.js'

/** Every language the product reads, English first: code is written in it whatever its users speak. */
export const vocabularies: readonly Vocabulary[] = [en]

export type { PhraseRow, Strength, Surroundings, SurroundingsRow, ValueKind, Vocabulary } from './vocabulary.js'
