import { fold } from '../kit/fold.js'
import { remembered } from '../kit/remembered.js'
import { formKinds, keepingWords } from '../taxonomy/form-kinds.js'
import type { FormKind } from '../types/index.js'
import { wordsOf } from './segments.js'

/** `text` stands without its spaces where `anywhere` is set. */
interface Phrase { text: string; anywhere: boolean }
interface Speaking extends Phrase { kind: FormKind; weak: boolean }

/** Scripts that are written without spaces: there a phrase is looked for anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const split = (list: string): string[] => list.split(',').map(each => each.trim()).filter(each => each !== '')
const normal = (text: string): string => ` ${wordsOf(text).join(' ')} `

const phraseOf = (text: string): Phrase => unspaced.test(text) ? { text: normal(text).replaceAll(' ', ''), anywhere: true } : { text: normal(text), anywhere: false }

interface Known { phrases: readonly Speaking[]; keeping: readonly Phrase[] }

let made: Known | undefined
/** Made when the first form is met: a start has none. */
const known = (): Known => made ??= { phrases: phrasesOfKinds(), keeping: split(keepingWords).map(phraseOf) }

const phrasesOfKinds = (): Speaking[] => formKinds.flatMap(({ kind, words, weak = '' }) => [
  ...split(words).map(text => ({ ...phraseOf(text), kind, weak: false })), ...split(weak).map(text => ({ ...phraseOf(text), kind, weak: true })),
])

/** Those of the phrases that stand in a text. */
function heldBy<T extends Phrase>(text: string, all: readonly T[]): T[] {
  const said = normal(fold(text))
  const close = said.replaceAll(' ', '')
  return all.filter(phrase => (phrase.anywhere ? close : said).includes(phrase.text))
}

/** The kinds of form that a text speaks of: the first of those it names plainly, else all it may name. `exact` words count in full. */
export const kindsIn = remembered((text): readonly { kind: FormKind; weak: boolean }[] => {
  const found = heldBy(text, known().phrases)
  const plain = found.find(phrase => !phrase.weak)
  if (plain) return [{ kind: plain.kind, weak: false }]
  return [...new Set(found.map(phrase => phrase.kind))].map(kind => ({ kind, weak: true }))
})

/** Whether a button says that something is kept or changed. */
export const keeps = (text: string): boolean => heldBy(text, known().keeping).length > 0
