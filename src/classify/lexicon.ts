import { vocabularies } from '../taxonomy/vocabulary/index.js'
import type { Surroundings, Vocabulary } from '../taxonomy/vocabulary/index.js'
import { foreignSurroundings, foreignWords } from './languages.js'
import type { Phrase } from './languages.js'

const split = (list: string): string[] => list.split(',').map(item => item.trim().replace(/\s+/g, ' ')).filter(item => item !== '')

/** Phrases, and the words they end with: most words end none, and need no closer look. */
export interface PhraseSet {
  all: ReadonlySet<string>
  lasts: ReadonlySet<string>
}

const lastOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1)
const phraseSet = (phrases: readonly string[]): PhraseSet => ({ all: new Set(phrases), lasts: new Set(phrases.map(lastOf)) })
const merged = (pick: (vocabulary: Vocabulary) => string, ...foreign: readonly string[][]): PhraseSet =>
  phraseSet([...vocabularies.flatMap(each => split(pick(each))), ...foreign.flat()])
const words = (pick: (vocabulary: Vocabulary) => string): ReadonlySet<string> => merged(pick).all

/** All phrases of English by their last word, longest first. */
export const phrasesByLastWord: ReadonlyMap<string, readonly Phrase[]> = byLastWord()

function byLastWord(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const row of vocabularies.flatMap(each => each.phrases)) {
    for (const strength of ['sure', 'likely', 'context'] as const) {
      for (const text of split(row[strength] ?? '')) {
        const words = text.split(' ')
        const last = words.at(-1) as string
        const phrase: Phrase = { category: row.category, words, strength, in: row.in ?? 'person', kinds: row.kinds ?? [], read: row.read === true, part: row.part === true }
        map.set(last, [...(map.get(last) ?? []), phrase])
      }
    }
  }
  for (const phrases of map.values()) phrases.sort((one, other) => other.words.length - one.words.length)
  return map
}

/** `firstname` → first, name. */
export const compounds: ReadonlyMap<string, readonly string[]> = new Map(vocabularies
  .flatMap(each => split(each.compounds))
  .map(pair => pair.split('='))
  .map(([whole = '', parts = '']) => [whole, parts.split(' ')]))

export const people = merged(each => each.people, foreignWords('people'))
export const maybePeople = merged(each => each.maybePeople, foreignWords('maybePeople'))
export const personForms = merged(each => each.personForms, foreignWords('personForms'))
export const creatures = merged(each => each.creatures, foreignWords('creatures'))
export const references = merged(each => each.references)
export const machines = merged(each => each.machines)
export const things = merged(each => [each.things, each.creatures, each.references, each.machines].join(', '), foreignWords('things'), foreignWords('creatures'))
export const patientSigns = merged(each => each.patientSigns)
export const catalogued = words(each => each.catalogued)
export const settingHeads = merged(each => each.settingHeads)
export const ownerTails = words(each => each.ownerTails)
export const tools = words(each => each.tools)
export const askers = words(each => each.askers)
export const services = merged(each => each.services)
export const texts = words(each => each.texts)
export const switches = words(each => each.switches)
export const statements = words(each => each.statements)
export const neutralBefore = words(each => each.neutralBefore)
export const looseBefore = words(each => each.looseBefore)
export const neutralAfter = words(each => each.neutralAfter)
export const fillers = words(each => each.fillers)
export const possessives = words(each => each.possessives)
export const connectives = words(each => each.connectives)
export const prepositions = words(each => each.prepositions)
export const nestedThings = words(each => each.nestedThings)
export const serviceOwners = merged(each => each.serviceOwners)
export const belongings = merged(each => each.belongings)
/** `userData`: still the user's record. */
export const recordHeads = words(each => each.recordHeads)
/** `recipient`: as often a name or an id as a record. */
export const roles = words(each => each.roles)
/** `profile`: a person's, unless something else stands before it. */
export const facets = words(each => each.facets)
export const organizations = merged(each => each.organizations, foreignWords('organizations'))
export const technicalHeads = words(each => each.technicalHeads)
export const carriers = words(each => each.carriers)
export const technicalSecrets = merged(each => each.technicalSecrets)

/** Surroundings that count only in a person's record or form; the others make a record a person's, whatever its noun is. */
export const personalSurroundings: ReadonlySet<Surroundings> =
  new Set<Surroundings>(['address', 'area', 'profile', 'mailing', 'naming', 'work', 'writing', 'chat'])

/** What gives surroundings: the owners, or enough of the siblings. */
export const surroundings = vocabularies.flatMap(each => each.surroundings).map(row => ({
  name: row.name, owners: phraseSet([...split(row.owners ?? ''), ...(foreignSurroundings.get(row.name) ?? [])]), siblings: split(row.siblings ?? ''), least: row.least ?? 1,
  personal: personalSurroundings.has(row.name),
}))

export const counters = vocabularies.flatMap(each => each.counters).map(row => ({ ...row, siblings: split(row.siblings) }))

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
