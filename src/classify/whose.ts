import type { Strength, Surroundings } from '../taxonomy/vocabulary/index.js'
import type { Evidence, FieldObservation } from '../types/index.js'
import {
  catalogued, creatures, machines, organizations, ownerTails, patientSigns, people, personForms, references, settingHeads,
  surroundings, things,
} from './lexicon.js'
import { holds, organizationEvidence, withoutTool } from './owner.js'
import { baseOf, endsWith, wordsOf } from './segments.js'

/** Something that is no person and owns the record: what it says against the categories that it may have as well as people. */
export interface Holder {
  evidence: Evidence
  /** Categories that are never a person's here. */
  never: RegExp
  /** Categories that may be a person's still: sure words are unsure here, others say nothing. */
  hardly?: RegExp
  /** A name or a birthday among the fields shows that a person is meant after all. */
  unlessPerson: boolean
}

/** What is known around a field, as far as it tells who holds the record. */
interface Around {
  holders?: readonly Holder[]
  identity: ReadonlyMap<string, unknown>
  given: ReadonlyMap<Surroundings, { evidence: Evidence }>
}

const secrets = 'authorization|account\\.username'
const body = 'name|demographic|health_and_medical|biometric|content\\.self_image|childrens|social\\.family'
const of = (keys: string): RegExp => new RegExp(`^user\\.(${keys})\\b`)

const ofCreature = { never: of(body), hardly: of('contact|government_id|location'), unlessPerson: false }
const ofReference = { never: of('name|demographic|health_and_medical'), unlessPerson: false }
const ofOrganization = { never: /^$/, hardly: of('contact|government_id\\.tax_id|financial\\.bank_account'), unlessPerson: true }
const ofMachine = { never: of(`${secrets}|device|location|contact\\.address|name`), hardly: of('contact'), unlessPerson: true }
const ofSettings = { never: of(secrets), hardly: of('contact|device|location|name'), unlessPerson: true }

/** What owns the record, if it is no person: a creature, an entry of a catalogue, an organisation, a machine, a program. */
export function holdersOf(field: FieldObservation, names: ReadonlySet<string>): Holder[] {
  const words = headOf(field.owner)
  const say = (says: string): Evidence => ({ kind: 'owner', text: field.owner, says, weight: -1 })
  // `Store` and `Shop` are affixes elsewhere: as a whole owner they are organisations.
  const whole = words.length === 1 && endsWith(words, organizations) > 0 ? say('an organisation, not a person') : undefined
  const organization = organizationEvidence(field) ?? whole
  const held: Holder[] = organization === undefined ? [] : [{ evidence: organization, ...ofOrganization }]
  if (holds(words, people)) return held
  if (endsWith(words, creatures) > 0) held.push({ evidence: say('a creature, not a person'), ...ofCreature })
  if (isReference(field, words, names)) held.push({ evidence: say('an entry of a catalogue'), ...ofReference })
  if (endsWith(words, machines) > 0) held.push({ evidence: say('a machine’s own'), ...ofMachine })
  else if (areSettings(words, field.role)) held.push({ evidence: say('a program’s own settings'), ...ofSettings })
  return held
}

/** What the holders say against a category; nothing where a person stands right before the word: `ownerName` of a pet. */
export function holderEvidence(category: string, strength: Strength, context: Around): Evidence[] {
  const person = [...context.identity.keys()].some(key => /^user\.(name|demographic)\b/.test(key))
  for (const holder of context.holders ?? []) {
    if (holder.unlessPerson && person) continue
    if (holder.never.test(category)) return [{ ...holder.evidence, weight: -9 }]
    // Bank details are of whoever is paid, although a bank is an organisation.
    if (category === 'user.financial.bank_account' && context.given.get('bank')?.evidence.kind === 'owner') continue
    if (holder.hardly?.test(category) === true) return [{ ...holder.evidence, weight: strength === 'context' ? -9 : -1 }]
  }
  return []
}

/** The words of an owner as written, up to its noun: `CreateServerForm` is a server, `QuizEditor` a quiz. */
function headOf(owner: string): readonly string[] {
  let words: readonly string[] = wordsOf(owner)
  while (words.length > 1 && ownerTails.has(baseOf(words.at(-1) as string))) words = words.slice(0, -1)
  return withoutTool(words)
}

const illnessOwners = surroundings.find(row => row.name === 'illness')?.owners

/** A drug or a disease as such: without a patient or a date beside it, and not in a patients' folder. */
function isReference(field: FieldObservation, words: readonly string[], names: ReadonlySet<string>): boolean {
  const illness = illnessOwners !== undefined && endsWith(words, illnessOwners) > 0
  const listed = endsWith(words, references) > 0 ? !(illness && field.role === 'asked') : illness && [...names].some(name => catalogued.has(name))
  if (!listed || [...names].some(name => patientSigns.all.has(name))) return false
  return !field.file.split('/').some(part => wordsOf(part).some(word => patientSigns.all.has(baseOf(word))))
}

/** A form called `Settings` may be a person's own; `StoreSettings` and whatever is no form is a program's. */
function areSettings(words: readonly string[], role: FieldObservation['role']): boolean {
  const length = endsWith(words, settingHeads)
  if (length === 0 || holds(words, personForms)) return false
  const end = words.length - length
  return role !== 'asked' || endsWith(words, things, end) > 0 || endsWith(words, organizations, end) > 0
}
