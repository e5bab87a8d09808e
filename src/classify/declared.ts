import { remembered } from '../kit/remembered.js'
import { emptyHeads, emptyTypes, plainTypes, typePrefix, typeSuffixes, wrappingType } from '../taxonomy/vocabulary/code.js'
import type { Declared } from '../taxonomy/vocabulary/code.js'
import { wordsOf } from './segments.js'

const nothing = /^(null|undefined|nil|unknown|any|)$/i

/** Reads a type as written: `string | null` is text, `Date` a date, `(email: string) => void` none, `EmailTemplate` none. */
export const declaredOf: (text: string) => Declared = remembered(text => {
  if (emptyTypes.test(text)) return 'none'
  const parts = text.split('|').map(part => part.trim().replace(/(\[\])+$/, '').replace(/[!?]$/, '')).filter(part => !nothing.test(part))
  if (parts.length === 0) return 'any'
  const found = new Set(parts.map(kindOfPart))
  if (found.size > 1 && found.has('text')) return 'text'
  return found.size > 1 && found.has('any') ? 'any' : [...found][0] as Declared
})

/** The words of a type's name, without those that say what it is for: `UserEntity` is user. */
export function nounOf(type: string): readonly string[] {
  let words = wordsOf(type)
  while (words.length > 1 && typeSuffixes.has(words.at(-1) as string)) words = words.slice(0, -1)
  return words
}

function kindOfPart(part: string): Declared {
  const inner = /^\w+/.exec(part.replace(typePrefix, ''))?.[0] ?? ''
  const kind = plainTypes.get(inner.toLowerCase())
  if (kind !== undefined) return kind
  const wrapped = wrappingType.exec(part)?.[1]
  if (wrapped !== undefined) return declaredOf(wrapped)
  if (/^['"](true|false)['"]$/.test(part)) return 'boolean'
  if (/^['"`\d]/.test(part)) return 'any'
  return emptyHeads.has(nounOf(inner).at(-1) ?? '') ? 'none' : 'any'
}
