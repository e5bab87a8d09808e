import { fold } from '../kit/fold.js'
import { formKinds, keepingWords } from '../taxonomy/form-kinds.js'
import type { FormKind } from '../types/index.js'
import { wordsOf } from './segments.js'

interface Phrase { text: string; kind: FormKind; weak: boolean }

/** Scripts that are written without spaces: there a phrase is looked for anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const split = (list: string): string[] => list.split(',').map(each => each.trim()).filter(each => each !== '')
const normal = (text: string): string => ` ${wordsOf(text).join(' ')} `

const phrases: readonly Phrase[] = formKinds.flatMap(({ kind, words, weak = '' }) => [
  ...split(words).map(text => ({ text: normal(text), kind, weak: false })), ...split(weak).map(text => ({ text: normal(text), kind, weak: true })),
])
const keeping = split(keepingWords).map(normal)

const holds = (text: string, phrase: string): boolean => unspaced.test(phrase) ? text.replaceAll(' ', '').includes(phrase.replaceAll(' ', '')) : text.includes(phrase)

/** The kinds of form that a text speaks of: the first of those it names plainly, else all it may name. `exact` words count in full. */
export function kindsIn(text: string): { kind: FormKind; weak: boolean }[] {
  const said = normal(fold(text))
  const found = phrases.filter(phrase => holds(said, phrase.text))
  const plain = found.find(phrase => !phrase.weak)
  if (plain) return [{ kind: plain.kind, weak: false }]
  return [...new Set(found.map(phrase => phrase.kind))].map(kind => ({ kind, weak: true }))
}

/** Whether a button says that something is kept or changed. */
export const keeps = (text: string): boolean => {
  const said = normal(fold(text))
  return keeping.some(phrase => holds(said, phrase))
}
