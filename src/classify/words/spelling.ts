import { spellingsOf } from '../../kit/fold.js'
import { segmentsOf } from '../../kit/segments.js'
import type { PhraseRow, Strength } from '../../taxonomy/vocabulary/index.js'

export const strengths = ['sure', 'likely', 'context'] as const satisfies readonly Strength[]

/** The items of a list, in small letters. */
export const split = (list: string | undefined): string[] => list === undefined ? [] : list.toLowerCase().split(/[,\s]*,[,\s]*|^\s+|\s+$/).filter(item => item !== '')

/** The words of a lower-case text; most other scripts have neither digits nor seams to be cut at. */
const cutAtGaps = (text: string): string[] => /[a-z\p{N}]/u.test(text) ? segmentsOf(text) : text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word !== '')

/** A phrase in all its spellings, cut into words. */
export const readings = (text: string): string[][] => spellingsOf(text).map(spelling => cutAtGaps(spelling.replace(/['’]/g, ' ')))

export const textsOf = (list: string | undefined): string[] => split(list).flatMap(text => readings(text).map(words => words.join(' ')))

export const setOf = (...lists: (string | undefined)[]): Set<string> => new Set(lists.flatMap(textsOf))

/** The phrases of a row: each with its strength, in all its spellings. */
export const phrasesOf = (row: PhraseRow): { strength: Strength; words: string[] }[] =>
  strengths.flatMap(strength => split(row[strength]).flatMap(readings).map(words => ({ strength, words })))

export const isLatin = (text: string): boolean => /^[a-z0-9 ]+$/.test(text)
