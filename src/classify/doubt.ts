import { singular } from '../kit/record.js'
import type { Datum } from '../types/index.js'
import { facets, people, roles, things } from './lexicon.js'
import { holds } from './owner.js'
import { endsWith, wordsOf } from './segments.js'

/** What was sent, with less confidence where only the name of a variable makes it a person's. Takes one file's data, in their order. */
export function doubted(data: readonly Datum[]): Datum[] {
  return data.map(each => each.kind === 'send' && each.confidence === 'high' && (isLooseRecord(each) || isLoosePlace(each, data))
    ? { ...each, confidence: 'low' } : each)
}

const pathOf = (datum: Datum): string[] => (datum.words.find(word => word.kind === 'value')?.text ?? datum.name).split(/[.?!]+/).filter(part => part !== '')

/** `profile` alone may be one of a build; the author of a commit is often a line of text. */
function isLooseRecord(datum: Datum): boolean {
  if (datum.category !== 'user') return false
  const path = pathOf(datum)
  const last = singular(wordsOf(path.at(-1) ?? '').join(' '))
  if (facets.has(last)) return path.length === 1
  return roles.has(last) && path.length > 1 && endsWith(wordsOf(path.at(-2) as string), things) > 0
}

const place = /^user\.contact\.address\.(street|city|state|postal_code|country)$/

/** Country, region and street with nobody beside them may be a place's. */
function isLoosePlace(datum: Datum, data: readonly Datum[]): boolean {
  if (!place.test(datum.category) || datum.kind !== 'send' || pathOf(datum).length > 1 || holds(wordsOf(datum.name), people)) return false
  return !data.some(other => other.kind === 'send' && other.callAt.start === datum.callAt.start && !other.category.startsWith('user.contact.address'))
}
