import { fold } from '../kit/fold.js'
import { remembered } from '../kit/remembered.js'
import { segmentsOf } from '../kit/segments.js'
import { bannerNames, bannerOwners, consentNames, consentPhrases, consentWords, operatorWords, settingsWords, switchWords } from '../taxonomy/consent.js'
import type { ConsentObservation, Observation, Word } from '../types/index.js'

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} ]+$/u
const wordStarts = /(?<!\p{L})\p{L}/gu

/** The phrases of scripts without spaces as they are, and the others by the letter they begin with: held all against each place of a text they took a tenth of a run. */
interface Phrases { within: readonly string[]; byLetter: ReadonlyMap<string, RegExp> }

let made: Phrases | undefined
/** Any phrase of any language, between what is no letter. Made when the first box is ticked. */
function phrases(): Phrases {
  if (made) return made
  const all = Object.values(consentPhrases).flat()
  const bodies = new Map<string, string[]>()
  for (const phrase of all) {
    if (unspaced.test(phrase)) continue
    const letter = phrase.charAt(0)
    bodies.set(letter, [...bodies.get(letter) ?? [], phrase.replaceAll('*', '\\p{L}*')])
  }
  const byLetter = new Map([...bodies].map(([letter, some]) => [letter, new RegExp(`(?:${some.join('|')})(?!\\p{L})`, 'uy')]))
  return made = { within: all.filter(phrase => unspaced.test(phrase)), byLetter }
}

/** Whether a text that people read asks for consent. */
const asks = remembered(text => {
  const folded = fold(text).toLowerCase()
  const { within, byLetter } = phrases()
  if (within.some(phrase => folded.includes(phrase))) return true
  for (const { 0: letter, index } of folded.matchAll(wordStarts)) {
    const pattern = byLetter.get(letter)
    if (!pattern) continue
    pattern.lastIndex = index
    if (pattern.test(folded)) return true
  }
  return false
})

const said: ReadonlySet<Word['kind']> = new Set(['label', 'placeholder', 'description', 'title'])

/** The observations without boxes that ask for no consent; each that is left says by which words it does. */
export const consentsIn = (observations: readonly Observation[]): Observation[] => observations.flatMap(one => {
  if (one.kind !== 'consent' || one.asked) return one
  const because = askedBy(one)
  return because === undefined ? [] : { ...one, because }
})

/** By what a box asks for consent: the text a person reads, else its name. */
function askedBy({ name, words, owner, file, by }: ConsentObservation): string | undefined {
  const around = new Set([...segmentsOf(owner), ...segmentsOf(file.split('/').slice(-2).join('/'))])
  const banner = [...bannerOwners].some(word => around.has(word)) && ![...operatorWords].some(word => around.has(word))
  // an initial value there is one that was saved before, or is about to be loaded
  const inSettings = [...settingsWords].some(word => around.has(word))
  if (inSettings && !banner && !/^:?(default)?checked/i.test(by)) return undefined
  const names = [name, ...words.filter(({ kind }) => kind === 'identifier' || kind === 'value').map(word => word.text.split('.').at(-1) as string)]
  if (names.some(one => segmentsOf(one).some(word => /^(necessary|essential|essentials|strictly|mandatory)$/.test(word)))) return undefined
  const label = words.find(({ kind, text }) => said.has(kind) && asks(text))
  if (label) return `label "${label.text}"`
  const named = names.find(one => isConsent(segmentsOf(one), banner, /checked|selected/i.test(by) || words.some(({ kind }) => said.has(kind))))
  if (named !== undefined) return `"${named}"`
  const key = words.find(({ kind, text }) => kind === 'labelKey' && isConsent(segmentsOf(text), false, true))
  return key && `label "${key.text}"`
}

/** `boxed`: it is a box that people see, where a word alone says enough; among the values of an object it may be a department. */
function isConsent(segments: readonly string[], banner: boolean, boxed: boolean): boolean {
  if (banner && segments.some(word => bannerNames.has(word))) return true
  if (segments.some(word => switchWords.has(word))) return false
  return boxed && consentNames.has(segments.join(' ')) || consentWords.some(group => group.every(word => segments.includes(word)))
}
