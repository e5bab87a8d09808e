import { vocabularies } from '../../taxonomy/vocabulary/index.js'
import type { Surroundings, Vocabulary } from '../../taxonomy/vocabulary/index.js'
import { foreignSurroundings, foreignWords } from './foreign.js'
import { strengths } from './spelling.js'
import type { Phrase, SurroundingsLists, WordIndex, WordList } from './shape.js'

const split = (list: string): string[] => list.split(',').map(item => item.trim().replace(/\s+/g, ' ')).filter(item => item !== '')

const merged = (pick: (vocabulary: Vocabulary) => string, ...foreign: readonly string[][]): string[] =>
  [...new Set([...vocabularies.flatMap(each => split(pick(each))), ...foreign.flat()])]

/** All lists of words, with what other languages add to them. */
export const wordLists = (): Record<WordList, string[]> => ({
  people: merged(each => each.people, foreignWords('people')),
  maybePeople: merged(each => each.maybePeople, foreignWords('maybePeople')),
  personForms: merged(each => each.personForms, foreignWords('personForms')),
  creatures: merged(each => each.creatures, foreignWords('creatures')),
  references: merged(each => each.references),
  machines: merged(each => each.machines),
  things: merged(each => [each.things, each.creatures, each.references, each.machines].join(', '), foreignWords('things'), foreignWords('creatures')),
  patientSigns: merged(each => each.patientSigns),
  catalogued: merged(each => each.catalogued),
  settingHeads: merged(each => each.settingHeads),
  ownerTails: merged(each => each.ownerTails),
  tools: merged(each => each.tools),
  askers: merged(each => each.askers),
  services: merged(each => each.services),
  texts: merged(each => each.texts),
  switches: merged(each => each.switches),
  statements: merged(each => each.statements),
  neutralBefore: merged(each => each.neutralBefore),
  looseBefore: merged(each => each.looseBefore),
  neutralAfter: merged(each => each.neutralAfter),
  fillers: merged(each => each.fillers),
  possessives: merged(each => each.possessives),
  connectives: merged(each => each.connectives),
  prepositions: merged(each => each.prepositions),
  nestedThings: merged(each => each.nestedThings),
  serviceOwners: merged(each => each.serviceOwners),
  belongings: merged(each => each.belongings),
  recordHeads: merged(each => each.recordHeads),
  roles: merged(each => each.roles),
  facets: merged(each => each.facets),
  organizations: merged(each => each.organizations, foreignWords('organizations')),
  technicalHeads: merged(each => each.technicalHeads),
  carriers: merged(each => each.carriers),
  technicalSecrets: merged(each => each.technicalSecrets),
})

/** All phrases of English by their last word, longest first. */
export function englishPhrases(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const row of vocabularies.flatMap(each => each.phrases)) {
    for (const strength of strengths) {
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
export const compounds = (): WordIndex['compounds'] => vocabularies.flatMap(each => split(each.compounds)).map(pair => {
  const [whole = '', parts = ''] = pair.split('=')
  return [whole, parts]
})

/** What gives surroundings: the owners, or enough of the siblings. */
export function surroundings(): SurroundingsLists[] {
  const foreign: ReadonlyMap<Surroundings, readonly string[]> = foreignSurroundings()
  return vocabularies.flatMap(each => each.surroundings).map(row => ({
    name: row.name, owners: [...split(row.owners ?? ''), ...(foreign.get(row.name) ?? [])], siblings: split(row.siblings ?? ''), least: row.least ?? 1,
  }))
}

export const counters = (): WordIndex['counters'] => vocabularies.flatMap(each => each.counters).map(row => ({ ...row, siblings: split(row.siblings) }))

/** Categories of which a yes or no tells something. */
export const yesOrNo = (): string[] =>
  [...new Set(vocabularies.flatMap(each => each.phrases).flatMap(row => row.kinds?.includes('boolean') === true ? [row.category] : []))]
