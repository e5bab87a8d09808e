import type { Datum } from '../types/index.js'
import { people } from './lexicon.js'
import { holds } from './owner.js'
import { wordsOf } from './segments.js'

/** What was sent, with less confidence where only the name of a variable makes it a person's. Takes one file's data, in their order. */
export function doubted(data: readonly Datum[]): Datum[] {
  return data.map(each => each.kind === 'send' && each.confidence === 'high' && isLoosePlace(each, data)
    ? { ...each, confidence: 'low' } : each)
}

const pathOf = (datum: Datum): string[] => (datum.words.find(word => word.kind === 'value')?.text ?? datum.name).split(/[.?!]+/).filter(part => part !== '')

const place = /^user\.contact\.address\.(street|city|state|postal_code|country)$/

/** Country, region and street with nobody beside them may be a place's. */
function isLoosePlace(datum: Datum, data: readonly Datum[]): boolean {
  if (!place.test(datum.category) || datum.kind !== 'send' || pathOf(datum).length > 1 || holds(wordsOf(datum.name), people)) return false
  return !data.some(other => other.kind === 'send' && other.callAt.start === datum.callAt.start && !other.category.startsWith('user.contact.address'))
}
