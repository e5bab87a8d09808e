import type { Surroundings } from '../taxonomy/vocabulary/index.js'
import type { Evidence, WordKind } from '../types/index.js'
import { counterEvidence } from './context.js'
import type { Context } from './context.js'
import { personalSurroundings } from './lexicon.js'
import type { Phrase } from './phrases.js'
import type { Match } from './match.js'
import { sizes } from './owner.js'
import { says } from './score.js'
import type { Pointer } from './score.js'
import { holderEvidence } from './whose.js'

/** One word that was read: of which kind, as written, and what it matched. */
interface Read {
  match: Match
  kind: WordKind
  text: string
  /** The person is spoken to: `Your name`. */
  possessive: boolean
}

const strengths = { sure: 3, likely: 2, context: 1 } as const
const veto = -9

/** Surroundings in which a vague word may also be judged by the person alone: `city` of a user. */
const personWillDo: ReadonlySet<Surroundings> = new Set(['person', 'address', 'auth'])

/** What is a person's although it is kept in the record of a thing: a device, a key. */
const thingsWillDo = /^user\.(device|authorization)\b/

/** Settings stand beside an e-mail address in many records that are not a person's. */
const settings = /^user\.(demographic\.language|device\.timezone)$/

/** In the plural these are what a person may choose from. */
const choices = /^user\.(contact\.address\.(country|state|city)|location\.imprecise|demographic\.(language|gender)|device\.timezone)$/

/** What services have as well as people. */
const secrets = /^user\.(authorization|account\.username)\b/

/** Words that a person reads. */
const readers: ReadonlySet<WordKind> = new Set<WordKind>(['label', 'placeholder', 'description', 'title'])

/** Surroundings that help only a person's record. */
const ofPeopleOnly: ReadonlySet<Surroundings> = new Set<Surroundings>(['town'])

/** Turns what one word says into pointers, each with what the surroundings add to it or take from it. */
export function pointersOf(match: Match, kind: WordKind, text: string, context: Context, possessive = false): Pointer[] {
  const read: Read = { match, kind, text, possessive }
  return match.phrases.filter(phrase => !phrase.read || readers.has(kind)).map(phrase => {
    const strength = strengths[phrase.strength]
    const evidence: Evidence = { kind, text, says: phrase.says ?? says(phrase.category), weight: strength }
    return { category: phrase.category, evidence, strength, kinds: phrase.kinds, around: around(phrase, read, context), ...(phrase.says !== undefined && { taught: true }), ...(match.none !== undefined && { none: match.none }) }
  })
}

function around(phrase: Phrase, read: Read, context: Context): Evidence[] {
  const holder = read.match.before === 'person' ? [] : holderEvidence(phrase.category, phrase.strength, context)
  const counter = counterEvidence(phrase.category, context.names)
  const against = [...beforeEvidence(phrase, read), ...itsOwnEvidence(phrase, read, context), ...counter, ...holder]
  const given = givenTo(context, phrase.in)
  const person = personEvidence(phrase, read, context)
  const sum = person.reduce((total, each) => total + each.weight, 0)
  const ofThings = thingsWillDo.test(phrase.category) || (given !== undefined && !personalSurroundings.has(phrase.in))
  const negative = ofThings || sum >= 0 ? [] : person.filter(each => each.weight < 0)

  if (phrase.strength === 'sure') {
    // `fullName` of a repository is no person's, sure as the phrase is elsewhere.
    if (phrase.category === 'user.name') return [...against, ...negative]
    return against
  }
  if (phrase.strength === 'likely') {
    if (negative.length > 0) return [...against, ...negative]
    const helps = given ?? (sum > 0 ? person.find(each => each.weight > 0) : undefined)
    return helps === undefined ? against : [...against, { ...helps, weight: 1 }]
  }
  // A browser and a system alone tell many apart from many: sure only where somebody is named beside them.
  if (given !== undefined && phrase.part && sum <= 0) return [...against, { ...given, weight: 1 }]
  if (given !== undefined && !(ofPeopleOnly.has(phrase.in) && sum <= 0)) return [...against, given, ...negative]
  if (phrase.in === 'person') return [...against, ...person]
  // City and country of a visit are where the client is, not where somebody lives.
  if (!personWillDo.has(phrase.in) || (phrase.in === 'address' && context.given.has('visit'))) {
    return [...against, { kind: read.kind, text: read.text, says: 'nothing by itself', weight: veto }]
  }
  return [...against, ...(sum < 0 ? negative : person.slice(0, 1))]
}

/** The surroundings a field is in, by its owner or by enough siblings other than itself. */
function givenTo(context: Context, name: Surroundings): Evidence | undefined {
  if (name === 'area' && context.given.has('visit') && !context.given.has('address')) return undefined
  const given = context.given.get(name)
  if (given === undefined) return undefined
  return given.siblings.filter(sibling => sibling !== context.self).length >= given.least ? given.evidence : undefined
}

/** Whether it is a person's: by the noun before it (`customerName`), the owner, the siblings, or a possessive label. */
function personEvidence(phrase: Phrase, { match, kind, text, possessive }: Read, context: Context): Evidence[] {
  if (match.before === 'person') return [{ kind, text: match.owner, says: 'a person', weight: sizes.person }]
  const found = [...context.owner]
  if (match.before === 'maybe-person') found.push({ kind, text: match.owner, says: 'maybe a person', weight: sizes.maybePerson })
  const thing = context.owner.some(each => each.weight < 0)
  const sibling = settings.test(phrase.category) ? undefined : [...context.identity].find(([category, seen]) =>
    (!category.startsWith(phrase.category) || seen.count > 1) && !(thing && category.startsWith('user.contact')))
  if (sibling !== undefined) found.push({ kind: 'sibling', text: sibling[1].name, says: says(sibling[0]), weight: sizes.sibling })
  if (possessive) found.push({ kind, text, says: 'the person is spoken to', weight: sizes.possessive })
  return found
}

/** What the word before a datum says against it: `smtp password`, `team name`, and anything unknown before a vague word. */
function beforeEvidence(phrase: Phrase, { match, kind, text }: Read): Evidence[] {
  const vague = phrase.strength === 'context'
  const against = (says: string, weight: number): Evidence[] => [{ kind, text: match.owner === '' ? text : match.owner, says, weight }]
  switch (match.before) {
    case 'service': return against('a service’s own', phrase.strength === 'sure' ? -2 : veto)
    case 'thing': return against('a thing, not a person', vague ? veto : phrase.strength === 'likely' || phrase.category === 'user.name' ? -2 : -1)
    case 'unknown': return phrase.strength === 'sure' ? [] : against('of something else', vague ? veto : -1)
    case 'loose': return vague ? against('of something else', veto) : []
    case 'maybe-person': return phrase.category.startsWith('user.authorization') ? against('a program, not a person', veto) : []
    default: return []
  }
}

/** What a service's record, and a host or a port beside it, say against a password: it is the service's own. */
export function secretEvidence(category: string, context: Context): Evidence[] {
  if (!secrets.test(category)) return []
  if (context.service) return [{ kind: 'owner', text: [...context.ownerWords].join(' '), says: 'a service’s own', weight: veto }]
  return counterEvidence(category, context.names)
}

/** What the owner and the form of the word say against a category: choices, a service's password, an organisation's own name. */
function itsOwnEvidence(phrase: Phrase, { match, kind, text }: Read, context: Context): Evidence[] {
  const owner = [...context.ownerWords].join(' ')
  if (match.plural && choices.test(phrase.category)) return [{ kind, text, says: 'choices, not one', weight: veto }]
  const secret = secretEvidence(phrase.category, context)
  if (secret.length > 0) return secret
  const itself = phrase.category === 'user.contact.organization' && phrase.words.some(word => word !== 'name' && context.ownerWords.has(word))
  return itself ? [{ kind: 'owner', text: owner, says: 'the organisation’s own record', weight: veto }] : []
}
