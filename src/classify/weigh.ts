import type { Surroundings } from '../taxonomy/vocabulary/index.js'
import type { Evidence, WordKind } from '../types/index.js'
import type { Context } from './context.js'
import { counterEvidence, sizes } from './context.js'
import { personalSurroundings } from './lexicon.js'
import type { Phrase } from './lexicon.js'
import type { Before, Match } from './match.js'
import { says } from './score.js'
import type { Pointer } from './score.js'

const strengths = { sure: 3, likely: 2, context: 1 } as const

/** Surroundings in which a vague word may also be judged by the person alone: `city` of a user. */
const personWillDo: ReadonlySet<Surroundings> = new Set(['person', 'address', 'auth'])

/** What is a person's although it is kept in the record of a thing: a device, a key. */
const thingsWillDo = /^user\.(device|authorization)\b/

/** Turns what one word says into pointers, each with what the surroundings add to it or take from it. */
export function pointersOf(match: Match, kind: WordKind, text: string, context: Context, possessive = false): Pointer[] {
  return match.phrases.map(phrase => {
    const evidence: Evidence = { kind, text, says: says(phrase.category), weight: strengths[phrase.strength] }
    return { category: phrase.category, evidence, strength: strengths[phrase.strength], kinds: phrase.kinds, around: around(phrase, match, kind, text, context, possessive) }
  })
}

function around(phrase: Phrase, match: Match, kind: WordKind, text: string, context: Context, possessive: boolean): Evidence[] {
  const person = personEvidence(phrase, match, kind, text, context, possessive)
  const sum = person.reduce((total, each) => total + each.weight, 0)
  const given = phrase.in === 'area' && context.given.has('visit') && !context.given.has('address') ? undefined : phrase.in === 'person' ? undefined : givenTo(context, phrase.in)
  const ofThings = thingsWillDo.test(phrase.category) || (given !== undefined && !personalSurroundings.has(phrase.in))
  const counter = counterEvidence(phrase.category, context.names)
  const against = [...beforeEvidence(phrase, match.before, kind, text, match.owner), ...(counter === undefined ? [] : [counter]), ...ownEvidence(phrase, match, kind, text, context)]
  const negative = ofThings ? [] : person.filter(each => each.weight < 0)
  // `fullName` of a repository is no person's, sure as the phrase is elsewhere.
  if (phrase.category === 'user.name' && sum < 0) return [...against, ...negative]
  if (phrase.strength === 'sure') return [...against, ...(context.organization !== undefined && sum < 0 && phrase.category.startsWith('user.contact') ? [context.organization] : [])]
  if (phrase.strength === 'likely') {
    if (sum < 0 && !ofThings) return [...against, ...negative]
    const helps = given ?? (sum > 0 ? person.find(each => each.weight > 0) : undefined)
    return helps === undefined ? against : [...against, { ...helps, weight: 1 }]
  }
  if (given !== undefined) return [...against, given, ...(sum < 0 ? negative : [])]
  if (phrase.in === 'person') return [...against, ...person]
  if (!personWillDo.has(phrase.in) || ((phrase.in === 'address' || phrase.in === 'area') && context.given.has('visit'))) return [...against, { kind, text, says: 'nothing by itself', weight: -9 }]
  return [...against, ...(sum < 0 ? negative : person.slice(0, 1))]
}

/** What the owner and the form of the word say against a category: choices, a service's password, an organisation's own name. */
function ownEvidence(phrase: Phrase, match: Match, kind: WordKind, text: string, context: Context): Evidence[] {
  if (match.plural && choices.test(phrase.category)) return [{ kind, text, says: 'choices, not one', weight: -9 }]
  if (context.service && secrets.test(phrase.category)) return [{ kind: 'owner', text: [...context.ownerWords].join(' '), says: 'a service’s own', weight: -9 }]
  const itself = phrase.category === 'user.contact.organization' && phrase.words.some(word => word !== 'name' && context.ownerWords.has(word))
  return itself ? [{ kind: 'owner', text, says: 'the organisation’s own record', weight: -9 }] : []
}

const choices = /^user\.(contact\.address\.(country|state|city)|location\.imprecise|demographic\.(language|gender)|device\.timezone)$/
const secrets = /^user\.(authorization|account\.username)\b/

/** The surroundings a field is in, by its owner or by enough siblings other than itself. */
function givenTo(context: Context, name: Surroundings): Evidence | undefined {
  const given = context.given.get(name)
  if (given === undefined) return undefined
  return given.siblings.filter(sibling => sibling !== context.self).length >= given.least ? given.evidence : undefined
}

/** Whether it is a person's: by the owner, the siblings, a possessive label, or the noun before it (`customerName`). */
function personEvidence(phrase: Phrase, match: Match, kind: WordKind, text: string, context: Context, possessive: boolean): Evidence[] {
  if (match.before === 'person') return [{ kind, text: match.owner, says: 'a person', weight: sizes.person }]
  const found = [...context.owner]
  if (match.before === 'maybe-person' && !phrase.category.startsWith('user.authorization')) found.push({ kind, text: match.owner, says: 'maybe a person', weight: sizes.maybePerson })
  const thing = context.owner.some(each => each.weight < 0)
  const sibling = [...context.identity].find(([category, seen]) =>
    (!category.startsWith(phrase.category) || seen.count > 1) && !(thing && category.startsWith('user.contact')))
  if (sibling !== undefined) found.push({ kind: 'sibling', text: sibling[1].name, says: says(sibling[0]), weight: sizes.sibling })
  if (possessive) found.push({ kind, text, says: 'the person is spoken to', weight: sizes.possessive })
  return found
}

/** What the word before a datum says against it: `smtp password`, `team name`, and anything unknown before a vague word. */
function beforeEvidence(phrase: Phrase, before: Before, kind: WordKind, text: string, owner: string): Evidence[] {
  if (before === 'service') return [{ kind, text: owner, says: 'a service’s own', weight: phrase.strength === 'sure' ? -2 : -9 }]
  if (before === 'thing') return [{ kind, text: owner, says: 'a thing, not a person', weight: phrase.strength === 'context' ? -9 : phrase.strength === 'likely' || phrase.category === 'user.name' ? -2 : -1 }]
  if (before === 'unknown') return phrase.strength === 'sure' ? [] : [{ kind, text: owner || text, says: 'of something else', weight: phrase.strength === 'likely' ? -1 : -9 }]
  if (before === 'maybe-person' && phrase.category.startsWith('user.authorization')) return [{ kind, text: owner, says: 'a program, not a person', weight: -9 }]
  if (before === 'loose' && phrase.strength === 'context') return [{ kind, text, says: 'of something else', weight: -9 }]
  return []
}
