import { singular } from '../kit/record.js'
import { flat, vendorKeys } from '../taxonomy/vocabulary/hints.js'
import type { Classification, Evidence, Observation, SendObservation } from '../types/index.js'
import { givenBy, lastSegment, neighboursOf } from './context.js'
import type { Context, Neighbours } from './context.js'
import { carriers, facets, maybePeople, people, recordHeads, roles, statements, surroundings, switches, things } from './lexicon.js'
import { matchHead } from './read.js'
import type { Spoken } from './foreign.js'
import type { Match } from './match.js'
import { sizes } from './owner.js'
import { decide, says } from './score.js'
import type { Pointer } from './score.js'
import { endsWith, wordsOf } from './segments.js'
import { valueOf } from './value.js'
import { pointersOf } from './weigh.js'

/** What each call hands over together, by where the call stands. */
export interface SendContexts {
  calls: ReadonlyMap<string, Pick<Context, 'names' | 'identity' | 'aliases'>>
  /** Languages that are spoken in the file. */
  spoken: Spoken
}

const callKey = (send: SendObservation): string => `${send.file}\n${send.callAt.start}`

/** Reads the keys of each call once. */
export function sendContexts(observations: readonly Observation[], spoken: Spoken): SendContexts {
  const names = new Map<string, string[]>()
  for (const each of observations) {
    if (each.kind === 'send') names.set(callKey(each), [...(names.get(callKey(each)) ?? []), each.name])
  }
  return { calls: new Map([...names].map(([key, list]) => [key, withoutChannels(neighboursOf(list, spoken))])), spoken }
}

/** Brevo's `SMS` beside an e-mail is a number: switches of channels are fixed values, which say nothing anyway. */
const withoutChannels = (neighbours: Neighbours): Neighbours => ({ ...neighbours, names: new Set([...neighbours.names].filter(name => name !== 'sms')) })

/**
 * Decides what is handed over; undefined when nothing personal can be made out. The value says more than the key. A value may go
 * through several names (`a ?? b`): the first that is sure decides. `asked`: what the fields of the file ask, which is what their form sends.
 */
export function classifySend(send: SendObservation, contexts: SendContexts, asked?: ReadonlyMap<string, Classification | undefined>): Classification | undefined {
  const found = veiled(send, send.asked === undefined ? classifyAny(send, contexts) : asked?.get(send.asked))
  return found && (usual.get(send.sink)?.test(found.category) || opensDoor(send, found.category)) ? undefined : found
}

/** Functions after which a reader cannot tell any more what was put in: `hashEmail(email)`, `redact(name)`, `createToken(email)`. */
const veils = /token|jwt|hash|sha\d|md5|hmac|digest|mask|redact|anonymi|pseudonymi|obfuscat|encrypt|cipher/i

/**
 * In a place of the application's own, what was hashed or masked says no more than that two are the same. Whoever matches people
 * by such values is told all the same, and a secret's hash is guarded like the secret.
 */
function veiled(send: SendObservation, found: Classification | undefined): Classification | undefined {
  const veil = found && usual.has(send.sink) ? send.words.find(word => word.kind === 'transform' && veils.test(word.text)) : undefined
  if (!found || !veil || found.category === 'user' || found.category.startsWith('user.authorization.')) return found
  const evidence: Evidence = { kind: 'transform', text: veil.text, says: 'cannot be read any more', weight: 0 }
  return { ...found, category: 'user.unique_id.pseudonymous', because: [...found.because, evidence] }
}

/**
 * What a place of the application's own is made for: a cookie or a storage keeps the session's token, an address says which record it is
 * about, and a link in a mail proves who follows it.
 */
const usual: ReadonlyMap<string, RegExp> = new Map(Object.entries({
  'browser-storage': /^user\.(authorization\.credentials(\.session_token)?|device\.cookie_id)$/,
  logs: /(?!)/,
  url: /^user\.(unique_id(\..*)?|authorization\.credentials(\.one_time_code)?|device\.cookie_id)$/,
}))

const requests: ReadonlySet<string> = new Set(['fetch', 'get', 'post', 'put', 'patch', 'delete', 'request', 'axios', 'ky', 'got', 'ofetch'])
const keysOfDoors: ReadonlySet<string> = new Set(['access', 'bearer', 'jwt', 'auth', 'authorization', 'api', 'oauth', 'refresh'])

/** A request proves who calls by what the called host itself gave out: `?access_token=`. */
const opensDoor = (send: SendObservation, category: string): boolean => /^user\.authorization\.(credentials|session_token)$/.test(category)
  && requests.has(send.call.split('.').at(-1) as string) && wordsOf(lastSegment(send.name)).some(word => keysOfDoors.has(word))

function classifyAny(send: SendObservation, contexts: SendContexts): Classification | undefined {
  const texts = send.words.filter(word => word.kind === 'value').map(word => word.text)
  let unsure: Classification | undefined
  for (const text of texts.length === 0 ? [undefined] : texts) {
    const found = classifyValue(send, text, contexts)
    if (found?.confidence === 'high') return found
    unsure ??= found
  }
  return unsure
}

/** Comparing and negating leave a yes or no. */
const answers = /^(!|typeof|delete|void|[=!]==?|[<>]=?|in|instanceof|Boolean|\?:)$/

function classifyValue(send: SendObservation, text: string | undefined, contexts: SendContexts): Classification | undefined {
  const value = text === undefined ? undefined : valueOf(text)
  if (value?.kind === 'fixed') return undefined
  if (text === undefined && send.words.some(word => word.kind === 'transform' && answers.test(word.text))) return undefined
  const path = value?.kind === 'path' ? value.path : undefined
  const first = send.words.findIndex(word => word.kind === 'value')
  const keyWords = send.words.filter((word, index) => word.kind === 'identifier' && (first < 0 || index < first)).map(word => word.text)
  // names of this file for what the value is: `const e = user.email`
  const own = send.words.filter((word, index) => word.kind === 'identifier' && first >= 0 && index > first).map(word => word.text)
  // What is handed over whole and is no person may still be a datum of its own: `log(email)`.
  const person = send.whole === undefined ? undefined : [path ?? [send.name], ...own.map(name => [name])]
    .map(one => wholePerson(one, text ?? send.name, keyWords.length > 0)).find(one => one !== undefined)
  if (person !== undefined) return person

  const context = contextOf(send, contexts)
  const owner = ownerOf(path)
  const around = path === undefined ? context : withinAddress(path, context)
  const byValue = path === undefined || text === undefined ? []
    : [...idPointers(path, text), ...pathPointers(path.at(-1) as string, 'value', text, owner, around)]
  const settled = decide(byValue)
  if (settled?.confidence === 'high') return settled
  if (path !== undefined && isThingsId(path, owner)) return undefined
  const keys = send.slot === 'message' && path !== undefined ? own : [send.name, ...keyWords, ...own]
  const byKey = [...new Set(keys)].flatMap(key => keyPointers(key, owner, context))
  return recipient(send, value, byKey) ?? decide([...byValue, ...byKey])
}

/** The slot of a call is a word too: traits describe a person, an id is one's. */
function contextOf(send: SendObservation, contexts: SendContexts): Context {
  const { names, identity, aliases } = contexts.calls.get(callKey(send)) ?? neighboursOf([send.name], contexts.spoken)
  const traits: Evidence = { kind: 'owner', text: send.call, says: 'about a person', weight: sizes.form }
  const about = send.slot === 'traits' ? [traits] : []
  return { owner: about, identity, names, given: givenBy([], names, aliases), service: false, ownerWords: new Set(), spoken: contexts.spoken, aliases }
}

/** `customer.address.city`: the address is the customer's. */
const addresses = surroundings.find(row => row.name === 'address')?.owners ?? { all: new Set<string>(), lasts: new Set<string>() }

/** Within an address, city and country are parts of it. */
function withinAddress(path: readonly string[], context: Context): Context {
  const of = path.at(-2)
  if (of === undefined || endsWith(wordsOf(of), addresses) === 0) return context
  return { ...context, given: new Map([...context.given, ...givenBy([of], context.names, context.aliases)]) }
}

interface Owner { before: Match['before']; word: string }

/** Whose the last name of a path is: `user.name` a person's, `space.name` a thing's, `values.name` nobody's in particular. */
function ownerOf(path: readonly string[] | undefined): Owner | undefined {
  if (path === undefined) return undefined
  for (let index = path.length - 2; index >= 0; index--) {
    const word = path[index] as string
    const words = wordsOf(word)
    if (words.length === 0 || words.every(each => carriers.has(each)) || (index > 0 && endsWith(words, addresses) > 0)) continue
    if (endsWith(words, people) > 0) return { before: 'person', word }
    if (endsWith(words, maybePeople) > 0) return { before: 'maybe-person', word }
    return { before: endsWith(words, things) > 0 ? 'thing' : 'unknown', word }
  }
  return undefined
}

function pathPointers(name: string, kind: 'identifier' | 'value', text: string, owner: Owner | undefined, context: Context): Pointer[] {
  const match = matchHead(wordsOf(name), context.spoken)
  if (match === undefined || match === 'switched' || match.statement) return []
  const free = match.before === 'nothing' || match.before === 'loose'
  const owned = owner !== undefined && free ? { ...match, before: owner.before, owner: owner.word } : match
  return pointersOf(owned, kind, text, context)
}

function keyPointers(key: string, owner: Owner | undefined, context: Context): Pointer[] {
  const name = lastSegment(key)
  const fixed = vendorKeys.get(flat(name))
  // `fn`, `em` and their like are too short to be trusted alone: the call has to be about a person.
  const trusted = fixed !== undefined && (name.length > 2 || context.identity.size > 0 || context.owner.length > 0)
  const vendor = trusted ? [surePointer(fixed, 'identifier', key)] : []
  return [...vendor, ...pathPointers(name, 'identifier', key, owner, context), ...idPointers([name], key, 'identifier')]
}

const surePointer = (category: string, kind: 'identifier' | 'value', text: string): Pointer =>
  ({ category, strength: 3, kinds: [], around: [], evidence: { kind, text, says: says(category), weight: 3 } })

/** Words before an id that leave it a person's: `stripe customer id`. */
const ofIds: ReadonlySet<string> = new Set(['external', 'stripe', 'internal', 'public', 'ext', 'billing', 'current'])

/** Ids of people: `userId`, `ctx.user.id`. */
function idPointers(path: readonly string[], text: string, kind: 'identifier' | 'value' = 'value'): Pointer[] {
  const words = path.flatMap(part => wordsOf(part))
  const last = words.at(-1)
  if (last !== 'id' && last !== 'uuid' && last !== 'sub') return []
  const before = words.slice(0, -1).filter(word => !ofIds.has(word))
  if (endsWith(before, people) === 0) return []
  return [surePointer('user.unique_id', kind, text)]
}

/** `distinctId: space.id` is the id of a thing, whatever the key says. */
function isThingsId(path: readonly string[], owner: Owner | undefined): boolean {
  const words = wordsOf(path.at(-1) as string)
  if (words.at(-1) !== 'id') return false
  return words.length > 1 ? endsWith(words, things, words.length - 1) > 0 : owner?.before === 'thing'
}

/** Who is written to: an e-mail address, whatever the variable is called; a phone number where the call's own key says so. */
function recipient(send: SendObservation, value: ReturnType<typeof valueOf> | undefined, byKey: readonly Pointer[]): Classification | undefined {
  if (send.slot !== 'to' || value === undefined) return undefined
  const keyed = decide(byKey)
  if (keyed?.category === 'user.contact.phone_number') return keyed
  const category = 'user.contact.email'
  return { category, confidence: 'high', because: [{ kind: 'identifier', text: send.name, says: 'who is written to', weight: 3 }] }
}

/**
 * A record handed over whole: `user`, `ctx.session.user`, `updatedCustomer`, `userData`. Under a key (`{ recipients }`) a role or a list
 * may be names or ids as well, so that is not sure.
 */
function wholePerson(path: readonly string[], text: string, underKey: boolean): Classification | undefined {
  let words = wordsOf(path.at(-1) as string)
  if (words.length > 1 && (switches.has(words[0] as string) || statements.has(words[0] as string))) return undefined
  while (words.length > 1 && recordHeads.has(words.at(-1) as string)) words = words.slice(0, -1)
  if (endsWith(words, people) === 0) return undefined
  const last = words.at(-1) as string
  const doubtful = (underKey && (singular(last) !== last || roles.has(last)))
    // `profile` alone may be one of a build; the author of a commit is often a line of text
    || (path.length === 1 && facets.has(singular(words.join(' '))))
    || (roles.has(last) && endsWith(wordsOf(path.at(-2) ?? ''), things) > 0)
  return { category: 'user', confidence: doubtful ? 'low' : 'high', because: [{ kind: 'value', text, says: 'a person’s record', weight: doubtful ? 1 : 3 }] }
}
