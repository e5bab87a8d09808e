import type { Evidence, FieldObservation } from '../types/index.js'
import {
  belongings, creatures, facets, maybePeople, nestedThings, organizations, people, personForms, prepositions, serviceOwners, technicalHeads, texts, things, tools,
} from './lexicon.js'
import type { PhraseSet } from './lexicon.js'
import { endsWith, wordsOf } from './segments.js'

/** How much an owner, a sibling or the label says for or against a person. */
export const sizes = { person: 2, maybePerson: 0.5, mentioned: 0.5, form: 2, sibling: 2, thing: -2, possessive: 2 } as const

/** What the owner's noun says, as evidence for or against a person's record. */
export function ownerEvidence(record: string, owner: string, form: boolean): Evidence[] {
  const words = nounWords(record)
  const whole = wordsOf(owner)
  const say = (says: string, weight: number): Evidence[] => [{ kind: 'owner', text: record === '' ? owner : record, says, weight }]
  const aThing = 'a thing, not a person'
  const made = withoutTool(words)
  if (made !== words) return ownerEvidence(made.join(' '), made.join(' '), form)
  if (whole.length === 1 && nestedThings.has(whole[0] as string)) return say(aThing, sizes.thing)
  // a profile is a person's where it stands alone or behind a person: `AssetProfile` is an asset's
  if (words.length > 1 && facets.has(words.at(-1) as string)) return ofFacet(words.slice(0, -1), say)
  const thing = thingLength(words)
  const person = endsWith(words, people)
  const ofService = holds(whole, serviceOwners)
  const personForm = ofService ? 0 : Math.max(endsWith(words, personForms), endsWith(whole, personForms))
  if (person > 0 && person >= thing) return say('a person', sizes.person)
  const isForm = personForm > 0 && personForm >= thing
  if (form && (isForm || (thing === 0 && !ofService && holds(whole, personForms)))) return say('a form about oneself', sizes.form)
  if (isForm) return say('about a person', sizes.mentioned)
  if (endsWith(words, maybePeople) > 0 && endsWith(words, maybePeople) >= thing) return say('maybe a person', sizes.maybePerson)
  if (thing > 0) return say(aThing, sizes.thing)
  return holds(words, people) ? say('mentions a person', sizes.mentioned) : []
}

/** `QuizEditor` is of a quiz: a tool behind a thing is no person. */
export function withoutTool(words: readonly string[]): readonly string[] {
  const tool = words.length > 1 && tools.has(words.at(-1) as string) && endsWith(words, things, words.length - 1) > 0
  return tool ? words.slice(0, -1) : words
}

function ofFacet(before: readonly string[], say: (says: string, weight: number) => Evidence[]): Evidence[] {
  if (endsWith(before, people) > 0) return say('a person', sizes.person)
  if (endsWith(before, maybePeople) > 0) return say('maybe a person', sizes.maybePerson)
  if (endsWith(before, things) > 0 || endsWith(before, organizations) > 0) return say('a thing, not a person', sizes.thing)
  return say('about a person', sizes.mentioned)
}

/** How many of the last words name a thing; `WarehouseAddress` belongs to one. */
function thingLength(words: readonly string[]): number {
  const length = endsWith(words, things)
  if (length > 0 || words.length < 2 || endsWith(words, belongings) === 0) return length
  // whose the pet is, is a person
  if (endsWith(words, creatures, words.length - 1) > 0) return 0
  return endsWith(words, things, words.length - 1) > 0 ? 2 : 0
}

/** Says so when the owner is an organisation or a place. */
export function organizationEvidence({ record }: FieldObservation): Evidence | undefined {
  const words = nounWords(record)
  const end = words.length > 1 && endsWith(words, belongings) > 0 ? words.length - 1 : words.length
  if (endsWith(words, organizations, end) === 0) return undefined
  return { kind: 'owner', text: record, says: 'an organisation, not a person', weight: -1 }
}

/** The words of an owner up to its noun: `CompanyImport` is a company. */
function nounWords(record: string): readonly string[] {
  let words = untilPreposition(wordsOf(record))
  while (words.length > 1 && technicalHeads.has(words.at(-1) as string)) words = words.slice(0, -1)
  return words
}

/** `FolderWithParents` is a folder. */
export function untilPreposition(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && prepositions.has(word))
  return at < 0 ? words : words.slice(0, at)
}

/** Whether one of the phrases stands anywhere among the words. */
export function holds(words: readonly string[], phrases: PhraseSet): boolean {
  return words.some((_, index) => endsWith(words, phrases, index + 1) > 0)
}

const declarations: ReadonlySet<string> = new Set(['props', 'type', 'interface', 'state', 'types', 'schema', 'input'])

/** The last word of the owner that says its fields are texts: `LoginErrors`, `FieldLabelsProps`. */
export function textsEvidence(owner: string, role: FieldObservation['role']): Evidence | undefined {
  if (role === 'kept' || role === 'asked') return undefined
  let words = wordsOf(owner)
  while (words.length > 1 && declarations.has(words.at(-1) as string)) words = words.slice(0, -1)
  for (let length = Math.min(3, words.length); length > 0; length--) {
    if (texts.has(words.slice(-length).join(' '))) return { kind: 'owner', text: owner, says: 'texts about data, not data', weight: -9 }
  }
  return undefined
}
