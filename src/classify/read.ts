import { matchForeign, nobody } from './foreign.js'
import type { Spoken } from './foreign.js'
import { matchEnglish } from './match.js'
import type { Match } from './match.js'

/**
 * What an identifier says by its head, in English or, where that takes more of its words, in another language: `code postal` is no
 * English code. `switched` when its first word makes it a switch or a function.
 */
export function matchHead(words: readonly string[], spoken: Spoken = nobody): Match | 'switched' | undefined {
  const english = matchEnglish(words)
  if (english === 'switched') return english
  if (english !== undefined && english.span === words.length) return english
  return better(english, matchForeign(words, spoken))
}

/** The reading that takes more words, or else leaves none that it does not know. */
export function better(english: Match | undefined, foreign: Match | undefined): Match | undefined {
  if (english === undefined || foreign === undefined) return english ?? foreign
  const clearer = english.before === 'unknown' && foreign.before !== 'unknown'
  return foreign.span > english.span || (foreign.span === english.span && clearer) ? foreign : english
}
