import { guess } from './reading.js'
import { languagePattern } from './keys.js'

const pattern = new RegExp(languagePattern)
const letters = [...'abcdefghijklmnopqrstuvwxyz']

let displayed: Intl.DisplayNames | undefined
/** The English name of a language by its code; what knows them is made when the first is asked for, since most manifests speak one language. */
const nameOf = (code: string): string | undefined => (displayed ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })).of(code)

/** Whether a text is the code of a language that there is: `en`, `pt-BR`. */
export const isLanguage = (text: string): boolean => pattern.test(text) && nameOf(text.split('-')[0] as string) !== undefined

/** What to say of a code that is none, and what may have been meant: `german` is `de`. */
export function noLanguage(text: string): { message: string; instead: string[] } {
  const codes = letters.flatMap(one => letters.flatMap(other => nameOf(one + other) === undefined ? [] : [one + other]))
  const named = codes.find(code => nameOf(code)?.toLowerCase() === text.toLowerCase()) ?? codes.find(code => code === text.toLowerCase().slice(0, 2) && text.length < 4)
  const meant = named === undefined ? { said: '', instead: [] } : guess(named, [named])
  return { message: `"${text}" is no language${meant.said}: write its code, such as en, de or pt-BR.`, instead: meant.instead }
}
