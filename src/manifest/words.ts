import { isMap, type Node } from 'yaml'
import { fold } from '../kit/fold.js'
import type { OwnWord } from '../types/index.js'
import { readCategory } from './category.js'
import { noneKeys, phrasePattern } from './keys.js'
import { entriesOf, kindOf, type Reading } from './reading.js'
import { isTodo, readKeys, sectionEntries, textOf } from './values.js'

const pattern = new RegExp(phrasePattern, 'u')

/** What two spellings of one phrase share: `level of membership`, `levelOfMembership`. */
const lettersOf = (text: string): string => fold(text.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '')

/** `words`, and those that the manifest's own categories go by: what names of this project mean, wherever they stand. */
export function readWords(reading: Reading, node: Node | undefined, ofCategories: readonly OwnWord[]): OwnWord[] {
  const said = sectionEntries(reading, node, '"words"', 'words: { sozialnr: national_identification_number }').flatMap(({ key, keyNode, value }): OwnWord[] => {
    const at = reading.span(keyNode)
    if (value === undefined) {
      reading.error(keyNode, `"${key}" in "words" says nothing: write a category, or { none: why it is not personal }.`)
      return []
    }
    if (isMap(value)) {
      const what = `"${key}" in "words"`
      const none = readKeys(reading, entriesOf(reading, value, what), noneKeys, what).texts.none?.text
      if (none === undefined) {
        if (!value.items.some(pair => String(pair.key) === 'none')) reading.error(value, `${what} says no reason: write { none: why it is not personal }.`)
        return []
      }
      if (isTodo(none)) reading.warn(value, `${what} still says TODO: write why it is not personal.`)
      return [{ text: key, none, at }]
    }
    const text = textOf(value)
    if (text === undefined || text === 'none') {
      reading.error(value, text === 'none' ? `"${key}" in "words" says no reason: write { none: why it is not personal }.`
        : `"${key}" in "words" must be a category, but is ${kindOf(value)}: write ${key}: unique_id, or { none: why it is not personal }.`)
      return []
    }
    const category = readCategory(reading, text, reading.span(value))
    return category === undefined ? [] : [{ text: key, category, at }]
  })
  const known = new Map<string, OwnWord>()
  for (const word of [...ofCategories, ...said]) {
    const letters = lettersOf(word.text)
    const twin = known.get(letters)
    if (!pattern.test(word.text)) reading.error(word.at, `"${word.text}" is no word that a name could hold: write two letters or more.`)
    else if (twin !== undefined) reading.error(word.at, `"${word.text}" is taught twice, first in line ${twin.at.line}: keep one.`)
    else known.set(letters, word)
  }
  return [...known.values()]
}
