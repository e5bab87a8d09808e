import { textParts } from '../taxonomy/vocabulary/code.js'
import { askers, connectives, fillers, possessives } from './lexicon.js'
import type { Phrase } from './phrases.js'
import { matchForeign, nobody } from './foreign.js'
import type { Spoken } from './foreign.js'
import { foreignAskers } from './languages.js'
import { better, matchHead } from './read.js'
import type { Match } from './match.js'
import { wordsOf } from './segments.js'

export interface LabelMatch {
  match: Match
  /** The person is spoken to: `Your name`. */
  possessive: boolean
}

/** Whether a text asks the person for a yes or no, of which the last words tell the datum: `Are you pregnant?`. */
export function matchQuestion(text: string, spoken: Spoken = nobody): LabelMatch | undefined {
  const words = wordsOf(text.replace(/['’?]/g, ''))
  for (let length = Math.min(4, words.length - 1); length > 0; length--) {
    const asker = words.slice(0, length).join(' ')
    if (!askers.has(asker) && !foreignAskers.has(asker)) continue
    const match = matchHead(words.slice(length), { ...spoken, languages: new Set([foreignAskers.get(asker) ?? '']) })
    // what only has a name or an address is no answer: yes or no has to tell something
    const phrases = match === undefined || match === 'switched' ? [] : match.phrases.filter(isYesOrNo)
    return match === undefined || match === 'switched' || phrases.length === 0 ? undefined : { match: { ...match, phrases }, possessive: true }
  }
  return undefined
}

const isYesOrNo = (phrase: Phrase): boolean => phrase.kinds.includes('boolean') && phrase.strength !== 'context'

const exampleOfEmail = /[\w.+-]+@[\w-]+\.\w+/

/** What a text a person reads says: by its head, without fillers, parentheses and explanations. Long texts say nothing. */
export function matchLabel(text: string, spoken: Spoken = nobody): LabelMatch | undefined {
  const question = matchQuestion(text, spoken)
  if (question !== undefined) return question
  const english = matchEnglishLabel(text, spoken)
  const foreign = matchForeignLabel(text, spoken)
  const match = better(english?.match, foreign)
  if (match === undefined) return undefined
  return { match, possessive: match.possessive === true || (match === english?.match && english.possessive) }
}

/** Sentences of polite labels are long, and begin with a word of their own: `Por favor, introduzca su nombre`. */
function matchForeignLabel(text: string, spoken: Spoken): Match | undefined {
  const enumerated = matchEnumeration(text, spoken)
  if (enumerated !== undefined) return enumerated
  for (const part of sentencesOf(text)) {
    const words = wordsOf(part.replace(/['’]/g, ' '))
    const match = words.length > 12 ? undefined : matchForeign(words, spoken)
    if (match !== undefined) return match.statement ? undefined : match
  }
  return undefined
}

/** Commas join the parts of one datum, and stand around politeness: `Фамилия, имя, отчество`, `Введите, пожалуйста, фамилию`. */
function matchEnumeration(text: string, spoken: Spoken): Match | undefined {
  const words = text.length < 60 && text.includes(',') ? wordsOf(text) : []
  const match = words.length > 6 || words.length < 2 ? undefined : matchForeign(words, spoken)
  return match?.before === 'nothing' && !match.statement ? match : undefined
}

const sentencesOf = (text: string): string[] => text.replace(/\([^)]*\)|（[^）]*）|\[[^\]]*\]/g, ' ')
  .split(/[.:?!*,;|–—\n。、：？！，]| - /).filter(part => part.trim() !== '').slice(0, 2)

function matchEnglishLabel(text: string, spoken: Spoken): LabelMatch | undefined {
  const plain = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/\bi18n\b/g, ' ')
  const sentence = (plain.split(/[.:?!*,;|–—\n]| - /).find(part => part.trim() !== '') ?? '').trim()
  const words = wordsOf(sentence.replace(/['’]/g, ''))
  if (words.length === 0 || words.length > 8) return undefined
  const possessive = words.some(word => possessives.has(word))
  const heads = [strip(words), strip(untilConnective(strip(words)))]
  for (const head of heads) {
    const match = matchHead(head, spoken)
    if (match !== undefined && match !== 'switched' && !match.statement) return { match, possessive }
  }
  return undefined
}

/** Whether a placeholder shows an e-mail address. */
export const showsEmail = (text: string): boolean => exampleOfEmail.test(text)

function strip(words: readonly string[]): string[] {
  let from = 0
  let to = words.length
  while (from < to && fillers.has(words[from] as string)) from++
  while (to > from && fillers.has(words[to - 1] as string)) to--
  return words.slice(from, to)
}

function untilConnective(words: readonly string[]): string[] {
  const at = words.findIndex((word, index) => index > 0 && connectives.has(word))
  return at < 0 ? [...words] : words.slice(0, at)
}

/** The part of a translation key that names the datum: `form.phone.label` → phone. */
export function keyName(key: string): string {
  const parts = key.split(/[.:/]/).filter(part => part !== '')
  while (parts.length > 1 && textParts.has((parts.at(-1) as string).toLowerCase())) parts.pop()
  return parts.at(-1) ?? ''
}
