import { fold } from '../kit/fold.js'
import { segmentsOf } from '../kit/segments.js'
import { bannerNames, bannerOwners, consentNames, consentPhrases, consentWords, settingsWords, switchWords } from '../taxonomy/consent.js'
import type { ConsentObservation, Observation, Word } from '../types/index.js'

let phrases: RegExp | undefined
/** Any phrase of any language, between what is no letter; without spaces in scripts that have none. Made when the first box is ticked. */
const pattern = (): RegExp => phrases ??= new RegExp(Object.values(consentPhrases).flat().map(phrase => {
  const body = phrase.replaceAll('*', '\\p{L}*')
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} ]+$/u.test(phrase) ? body : `(?<!\\p{L})${body}(?!\\p{L})`
}).join('|'), 'u')

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
  const banner = [...bannerOwners].some(word => around.has(word))
  // an initial value there is one that was saved before, or is about to be loaded
  const inSettings = [...settingsWords].some(word => around.has(word))
  if (inSettings && !banner && !/^:?(default)?checked/i.test(by)) return undefined
  const names = [name, ...words.filter(({ kind }) => kind === 'identifier' || kind === 'value').map(word => word.text.split('.').at(-1) as string)]
  if (names.some(one => segmentsOf(one).some(word => /^(necessary|essential|essentials|strictly|mandatory)$/.test(word)))) return undefined
  const label = words.find(({ kind, text }) => said.has(kind) && pattern().test(fold(text).toLowerCase()))
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
