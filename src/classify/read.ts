import { remembered } from '../kit/remembered.js'
import { matchForeign, nobody } from './foreign.js'
import type { Spoken } from './foreign.js'
import { matchEnglish } from './match.js'
import type { Match } from './match.js'
import { matchTaught } from './taught.js'

/**
 * What an identifier says by its head, in English or, where that takes more of its words, in another language: `code postal` is no
 * English code. `switched` when its first word makes it a switch or a function.
 */
export function matchHead(words: readonly string[], spoken: Spoken = nobody): Match | 'switched' | undefined {
  const alone = spoken.languages.size === 0 && spoken.taught.phrases.size === 0
  return alone ? byItself(words.join(' ')) ?? undefined : matchSpoken(words, spoken)
}

/** The same where no language but English is spoken and nothing is taught, as in nearly all code. */
const byItself = remembered(joined => matchSpoken(joined === '' ? [] : joined.split(' '), nobody) ?? null)

function matchSpoken(words: readonly string[], spoken: Spoken): Match | 'switched' | undefined {
  const english = matchEnglish(words)
  const taught = matchTaught(words, spoken.taught)
  if (english === 'switched' || taught === 'switched') return 'switched'
  const found = english !== undefined && english.span === words.length ? english : better(english, matchForeign(words, spoken))
  return taught === undefined ? found : corrected(found, taught)
}

/** What the manifest teaches of a name goes before what the vocabulary makes of no more of its words. */
function corrected(found: Match | undefined, taught: Match): Match | undefined {
  if (taught.none === undefined) return found !== undefined && found.span > taught.span ? found : taught
  return found === undefined || found.span > taught.span ? found : { ...found, none: taught.none }
}

/** The reading that takes more words, or else the one that is taught, or else leaves none that it does not know. */
export function better(english: Match | undefined, foreign: Match | undefined): Match | undefined {
  if (english === undefined || foreign === undefined) return english ?? foreign
  if (english.none !== undefined || english.phrases.some(phrase => phrase.says !== undefined)) return foreign.span > english.span ? foreign : english
  const clearer = english.before === 'unknown' && foreign.before !== 'unknown'
  return foreign.span > english.span || (foreign.span === english.span && clearer) ? foreign : english
}
