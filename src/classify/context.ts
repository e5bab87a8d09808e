import { recordOf } from '../kit/record.js'
import { remembered } from '../kit/remembered.js'
import type { Surroundings } from '../taxonomy/vocabulary/index.js'
import type { Evidence, FieldObservation, Observation } from '../types/index.js'
import { counters, serviceOwners, services, surroundings, surroundingsOfSibling, things } from './lexicon.js'
import type { SurroundingsEntry } from './lexicon.js'
import type { Before } from './match.js'
import type { Spoken } from './foreign.js'
import { matchHead } from './read.js'
import { canonicalNames, spokenAmong } from './spoken.js'
import type { Aliases } from './spoken.js'
import { holds, ownerEvidence, textsEvidence, untilPreposition } from './owner.js'
import { baseOf, endsWith, wordsOf } from './segments.js'
import { holdersOf } from './whose.js'
import type { Holder } from './whose.js'

/** Surroundings with what gives them: an owner, or siblings, of which `least` are needed. */
export interface Given {
  evidence: Evidence
  siblings: readonly string[]
  least: number
}

/** What the neighbourhood of a field says: shared by all fields of one owner. */
export interface Context {
  /** Words of the owner: whose record it is. */
  owner: readonly Evidence[]
  /** Sure data of a person among the fields, by category: how often. */
  identity: ReadonlyMap<string, { count: number; name: string }>
  /** Names of all fields, as the vocabulary writes them. */
  names: ReadonlySet<string>
  given: ReadonlyMap<Surroundings, Given>
  /** The name of the field that is judged, which is no sibling of its own. */
  self?: string
  /** What owns the record, if it is no person. */
  holders?: readonly Holder[]
  /** The owner is a service's: its passwords are not a person's. */
  service: boolean
  /** Words of the owner, as written. */
  ownerWords: ReadonlySet<string>
  /** Languages besides English that are spoken around the field, and the project's own words. */
  spoken: Spoken
  /** What stands for names of other languages among `names`. */
  aliases: Aliases
}

/** What a field is judged by that is cheap to say; the neighbourhood is read where one of its words means something, which most do not. */
export interface Near {
  /** Languages besides English that are spoken around the field, and the project's own words. */
  spoken: Spoken
  /** The owner's fields are texts about data (errors, labels, columns). */
  texts?: Evidence
  context(): Context
}

/** Reads one owner's fields once. */
export function nearOf(fields: readonly FieldObservation[], { languages, taught }: Spoken): Near {
  const sample = fields[0] as FieldObservation
  const spoken: Spoken = { languages: new Set([...languages, ...spokenAmong(fields)]), taught }
  let read: Context | undefined
  return { spoken, texts: textsEvidence(sample.owner, sample.role), context: () => read ??= contextOf(fields, spoken) }
}

/** Categories of which one sure datum shows that the record beside it is a person's. */
const identifying = ['user.contact.email', 'user.contact.phone_number', 'user.name', 'user.demographic', 'user.account.username',
  'user.government_id', 'user.health_and_medical']
const isIdentifying = (category: string): boolean => identifying.some(each => category === each || category.startsWith(each + '.'))

/** A name as the vocabulary writes it. */
export const nameOf = (words: readonly string[]): string => [...words.slice(0, -1), ...words.slice(-1).map(baseOf)].join(' ')

/** `file` names are owners where the code gives no better one. */
function contextOf(fields: readonly FieldObservation[], spoken: Spoken): Context {
  const sample = fields[0] as FieldObservation
  const form = fields.some(field => field.role !== 'kept' && field.role !== 'shaped')
  const file = sample.words.find(word => word.kind === 'file')?.text ?? ''
  const siblings = new Set(fields.flatMap(field => field.words.filter(word => word.kind === 'sibling').map(word => word.text)))
  const { names, identity, aliases } = neighboursOf([...fields.map(field => field.name), ...siblings], spoken)
  const owner = ownerEvidence(sample.record, sample.owner, form)
  const owners = [sample.record, sample.owner, sample.record === '' ? file : ''].filter(text => text !== '')
  const said = owner.length > 0 || sample.record !== '' ? owner : ownerEvidence(recordOf(file), file, form)
  const words = wordsOf(sample.owner)
  const service = holds(words, serviceOwners)
  // the user of a mail server is no person whose name stands beside it
  if (service) identity.delete('user.account.username')
  return {
    owner: said, identity, names, given: givenBy(owners, names, aliases), service, ownerWords: new Set(words),
    spoken, aliases, holders: holdersOf(sample, names),
  }
}

/** Whose a datum is that does not make its neighbours a person's. */
const strange: ReadonlySet<Before> = new Set<Before>(['service', 'thing'])

/** The names and sure data of one list. */
export interface Neighbours { names: Set<string>; identity: Map<string, { count: number; name: string }>; aliases: Aliases }

/** What a list of names says together: the names as the vocabulary writes them, and the sure data of a person among them. */
export function neighboursOf(list: readonly string[], spoken: Spoken): Neighbours {
  const names = new Set<string>()
  const aliases = new Map<string, { name: string; written: string }>()
  const identity = new Map<string, { count: number; name: string }>()
  for (const name of list) {
    const words = wordsOf(lastSegment(name))
    names.add(nameOf(words))
    const match = matchHead(words, spoken)
    if (match === undefined || match === 'switched' || match.statement || match.none !== undefined || strange.has(match.before)) continue
    const canonical = match.phrases[0]?.language === undefined ? undefined : canonicalNames(match.phrases).find(each => !names.has(each))
    if (canonical !== undefined) {
      names.add(canonical)
      aliases.set(nameOf(words), { name: canonical, written: name })
    }
    const phrase = match.phrases[0]
    if (phrase === undefined || phrase.read || phrase.strength !== 'sure' || !isIdentifying(phrase.category)) continue
    const seen = identity.get(phrase.category)
    identity.set(phrase.category, { count: (seen?.count ?? 0) + 1, name: seen?.name ?? name })
  }
  return { names, identity, aliases }
}

/** The surroundings that the owners or enough of the siblings give. */
export function givenBy(owners: readonly string[], names: ReadonlySet<string>, aliases: Aliases): Map<Surroundings, Given> {
  const given = new Map<Surroundings, Given>()
  const found = siblingsIn(names)
  const written = new Map([...aliases.values()].map(alias => [alias.name, alias.written]))
  for (const row of surroundings) {
    const says = `surroundings: ${row.name}`
    const owner = owners.find(text => rowsOf(text).includes(row))
    if (owner !== undefined) {
      given.set(row.name, { evidence: { kind: 'owner', text: owner, says, weight: 2 }, siblings: [], least: 0 })
      continue
    }
    const siblings = found.get(row)
    if (siblings !== undefined && siblings.length >= row.least) {
      const evidence: Evidence = { kind: 'sibling', text: siblings.map(name => written.get(name) ?? name).join(', '), says, weight: 2 }
      given.set(row.name, { evidence, siblings, least: row.least })
    }
  }
  return given
}

/** The surroundings that a name of an owner gives. */
const rowsOf: (owner: string) => readonly SurroundingsEntry[] = remembered(owner => {
  const words = untilPreposition(wordsOf(owner))
  return surroundings.filter(row => namesOwner(words, row))
})

function siblingsIn(names: ReadonlySet<string>): Map<SurroundingsEntry, string[]> {
  const found = new Map<SurroundingsEntry, string[]>()
  for (const name of names) {
    for (const row of surroundingsOfSibling.get(name) ?? []) found.set(row, [...(found.get(row) ?? []), name])
  }
  return found
}

/** Whether an owner is one of these: `SupportMessage`, but not `ErrorMessage`, which is a thing's. */
function namesOwner(words: readonly string[], row: SurroundingsEntry): boolean {
  const length = endsWith(words, row.owners)
  if (!row.personal) return length > 0
  const end = words.length - length
  return length > 0 && endsWith(words, things, end) === 0 && endsWith(words, services, end) === 0
}

/** What siblings say against a category: `email` beside `sms` and `push`. */
export function counterEvidence(category: string, names: ReadonlySet<string>): Evidence[] {
  for (const row of counters) {
    if (category !== row.category && !category.startsWith(row.category + '.')) continue
    const found = row.siblings.filter(sibling => names.has(sibling))
    if (found.length >= row.least) return [{ kind: 'sibling', text: found.join(', '), says: row.says, weight: -9 }]
  }
  return []
}

/** `address.street` and `items[0].name` are named by their last part. */
export const lastSegment = (name: string): string =>
  name.split(/[.[\]]+/).filter(part => part !== '' && !/^\d+$/.test(part)).at(-1) ?? name

/** Fields grouped by the owner they stand in. */
export function groupsOf(observations: readonly Observation[]): Map<string, FieldObservation[]> {
  const groups = new Map<string, FieldObservation[]>()
  for (const each of observations) {
    if (each.kind !== 'field') continue
    const key = groupKey(each)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return groups
}

const groupKey = (field: FieldObservation): string => `${field.file}\n${field.owner}\n${field.role === 'asked' ? 'asked' : ''}`
