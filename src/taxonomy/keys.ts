import { distance } from 'fastest-levenshtein'
import type { Category } from '../types/index.js'
import { categories, categoryOf } from './categories.js'

/** Parents that would license unlike things: a manifest has to name what it means. */
const tooBroad: ReadonlySet<string> = new Set([
  'user', 'user.account', 'user.authorization', 'user.contact', 'user.content', 'user.demographic', 'user.device', 'user.financial', 'user.location',
])

/** What people write for a key that is called otherwise. */
const aliases: ReadonlyMap<string, string> = new Map(Object.entries({
  photo: 'user.content.self_image',
  picture: 'user.content.self_image',
  avatar: 'user.content.self_image',
  e_mail: 'user.contact.email',
  mail: 'user.contact.email',
  phone: 'user.contact.phone_number',
  first_name: 'user.name.first',
  last_name: 'user.name.last',
  full_name: 'user.name',
  birthday: 'user.demographic.date_of_birth',
  birth_date: 'user.demographic.date_of_birth',
  age: 'user.demographic.age_range',
  zip: 'user.contact.address.postal_code',
  postcode: 'user.contact.address.postal_code',
  ip: 'user.device.ip_address',
  token: 'user.authorization.credentials',
  secret: 'user.authorization.credentials',
  user_id: 'user.unique_id',
  company: 'user.contact.organization',
  employer: 'user.workplace',
  card: 'user.financial.credit_card',
  iban: 'user.financial.bank_account',
  salary: 'user.financial.income',
  health: 'user.health_and_medical',
  religion: 'user.demographic.religious_belief',
  ethnicity: 'user.demographic.race_ethnicity',
  notes: 'user.content.private.free_text',
  comment: 'user.content.private.free_text',
  message: 'user.content.private.message',
  calendar: 'user.content.private.calendar',
}))

const keys = categories.map(each => each.key)
const bare = (key: string): string => key.startsWith('user.') ? key.slice(5) : key

/** Every dotted suffix of every key, with the keys it may mean. */
const bySuffix: ReadonlyMap<string, readonly string[]> = suffixes()

function suffixes(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const key of keys) {
    const parts = key.split('.')
    for (let from = 0; from < parts.length; from++) {
      const suffix = parts.slice(from).join('.')
      map.set(suffix, [...(map.get(suffix) ?? []), key])
    }
  }
  return map
}

/** The keys a suffix may mean: a whole key (with or without `user.`) means itself, whatever else ends alike. */
function meanings(suffix: string, own: readonly Category[] = []): readonly string[] {
  if (categoryOf(suffix, own) !== undefined) return [suffix]
  if (categoryOf('user.' + suffix, own) !== undefined) return ['user.' + suffix]
  return bySuffix.get(suffix) ?? own.filter(({ key }) => key.endsWith('.' + suffix)).map(({ key }) => key)
}

/** The key below which a manifest may hang a category of its own: any that one word or dotted end names, also one too broad to be listed. */
export function parentKey(text: string, own: readonly Category[]): string | undefined {
  const meant = meanings(text, own)
  return meant.length === 1 && !/^system\b/.test(meant[0] as string) ? meant[0] : undefined
}

/** What a word, the last of a key, says already: a manifest's own categories have last words of their own, so that each is a short key. */
export const meaningOf = (word: string): string | undefined => meanings(word)[0] ?? aliases.get(word)

/** Last segments that say nothing without the one before: `first` of what? */
const needsParent: ReadonlySet<string> = new Set(['first', 'last', 'middle', 'previous', 'title', 'precise', 'imprecise', 'private', 'public', 'inferred', 'state', 'truncated'])

/** The key as a manifest writes it: the last segment where that names one category, else the shortest dotted suffix that does. */
export function shortKey(key: string): string {
  const parts = key.split('.')
  // a manifest's own: its last word is no other's (`meaningOf`)
  if (categoryOf(key) === undefined) return parts.at(-1) as string
  for (let from = parts.length - 1; from > 0; from--) {
    if (from === parts.length - 1 && needsParent.has(parts[from] as string)) continue
    const suffix = parts.slice(from).join('.')
    const meant = meanings(suffix)
    if (meant.length === 1 && meant[0] === key) return suffix
  }
  return key
}

/** The keys right below one, as a manifest writes them. */
function narrower(key: string): string[] {
  return keys.filter(each => each.startsWith(key + '.') && each.lastIndexOf('.') === key.length).map(shortKey)
}

/** The nearest thing a person may have meant. */
function nearest(text: string, own: readonly Category[]): string | undefined {
  const last = text.split('.').at(-1) as string
  const away = (name: string): number => Math.min(distance(text, name), distance(last, name) + 0.5)
  const candidates = [...new Set([...bySuffix.keys(), ...aliases.keys(), ...own.map(({ key }) => shortKey(key))])].map(name => ({ name, away: away(name) }))
  const best = candidates.reduce((one, other) => other.away < one.away ? other : one)
  if (best.away > Math.max(2, text.length / 3)) return undefined
  const key = aliases.get(best.name) ?? meanings(best.name)[0]
  return key === undefined || tooBroad.has(key) ? best.name : shortKey(key)
}

/**
 * The full key of what a manifest says: `email`, `contact.email`, `user.contact.email` are all `user.contact.email`. `own`: its own categories.
 * `problem` is one sentence that says what to write instead: for unknown, ambiguous and too broad keys. `meant`: the keys that it may have been.
 */
export function resolveKey(text: string, own: readonly Category[] = []): { key: string } | { problem: string; meant: string[] } {
  const written = text.trim()
  const plain = written.toLowerCase().replace(/[\s-]+/g, '_')
  const meant = meanings(plain, own)
  if (meant.length > 1) return { problem: `"${written}" may mean ${list(meant.map(bare), 'or')}: write one of them.`, meant: meant.map(bare) }
  const key = meant[0] ?? aliases.get(plain)
  if (key === undefined) {
    const near = plain === '' ? undefined : nearest(plain, own)
    return { problem: near === undefined ? `"${written}" is no data category.` : `"${written}" is no data category; did you mean "${near}"?`, meant: near !== undefined && 'key' in resolveKey(near, own) ? [near] : [] }
  }
  if (key === 'system' || key.startsWith('system.')) return { problem: `"${written}" holds no personal data: leave it out.`, meant: [] }
  if (tooBroad.has(key)) {
    return { problem: `"${written}" is too broad: name what is meant, such as ${list(narrower(key), 'or')}.`, meant: [] }
  }
  return { key }
}

function list(words: readonly string[], last: 'or' | 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
