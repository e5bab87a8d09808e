import type { Surroundings } from '../taxonomy/vocabulary/index.js'
import { phraseMap, type Phrases } from './phrases.js'
import { words as index } from './words/words.generated.js'
import type { WordList } from './words/shape.js'

/** Phrases, and the words they end with: most words end none, and need no closer look. */
export interface PhraseSet {
  all: ReadonlySet<string>
  lasts: ReadonlySet<string>
}

const lastOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1)
const phraseSet = (phrases: readonly string[]): PhraseSet => ({ all: new Set(phrases), lasts: new Set(phrases.map(lastOf)) })
const merged = (list: WordList): PhraseSet => phraseSet(index.lists[list])
const words = (list: WordList): ReadonlySet<string> => new Set(index.lists[list])

/** All phrases of English by their last word, longest first. */
export const phrasesByLastWord: Phrases = phraseMap(index.english)

/** `firstname` → first, name. */
export const compounds: ReadonlyMap<string, readonly string[]> = new Map(index.compounds.map(([whole, parts]) => [whole, parts.split(' ')]))

export const people = merged('people')
export const maybePeople = merged('maybePeople')
export const personForms = merged('personForms')
export const creatures = merged('creatures')
export const references = merged('references')
export const machines = merged('machines')
export const things = merged('things')
export const patientSigns = merged('patientSigns')
export const catalogued = words('catalogued')
export const settingHeads = merged('settingHeads')
export const ownerTails = words('ownerTails')
export const tools = words('tools')
export const askers = words('askers')
export const services = merged('services')
export const texts = words('texts')
export const switches = words('switches')
export const statements = words('statements')
export const neutralBefore = words('neutralBefore')
export const looseBefore = words('looseBefore')
export const neutralAfter = words('neutralAfter')
export const fillers = words('fillers')
export const possessives = words('possessives')
export const connectives = words('connectives')
export const prepositions = words('prepositions')
export const nestedThings = words('nestedThings')
export const serviceOwners = merged('serviceOwners')
export const belongings = merged('belongings')
/** `userData`: still the user's record. */
export const recordHeads = words('recordHeads')
/** `recipient`: as often a name or an id as a record. */
export const roles = words('roles')
/** `profile`: a person's, unless something else stands before it. */
export const facets = words('facets')
export const organizations = merged('organizations')
export const technicalHeads = words('technicalHeads')
export const carriers = words('carriers')
export const technicalSecrets = merged('technicalSecrets')

/** Categories of which a yes or no tells something. */
export const yesOrNo: readonly string[] = index.yesOrNo

/** Surroundings that count only in a person's record or form; the others make a record a person's, whatever its noun is. */
export const personalSurroundings: ReadonlySet<Surroundings> =
  new Set<Surroundings>(['address', 'area', 'profile', 'mailing', 'naming', 'work', 'writing', 'chat'])

/** What gives surroundings: the owners, or enough of the siblings. */
export const surroundings = index.surroundings.map(row => ({ ...row, owners: phraseSet(row.owners), personal: personalSurroundings.has(row.name) }))

export const counters = index.counters

export type SurroundingsEntry = (typeof surroundings)[number]

/** The surroundings that a sibling of this name helps to give. */
export const surroundingsOfSibling: ReadonlyMap<string, readonly SurroundingsEntry[]> = bySibling()

function bySibling(): Map<string, SurroundingsEntry[]> {
  const map = new Map<string, SurroundingsEntry[]>()
  for (const row of surroundings) {
    for (const sibling of row.siblings) map.set(sibling, [...(map.get(sibling) ?? []), row])
  }
  return map
}
