import { segmentsOf } from '../../kit/segments.js'
import { recordOf } from '../../kit/record.js'

/** A name without case and seams: `dateOfBirth`, `date_of_birth` and `DateOfBirth` are one. */
export const folded = (name: string): string => segmentsOf(name).join('')

/** How the same field is written where a library maps its column: `date_of_birth`, `dateOfBirth`, `DateOfBirth`, `date-of-birth`. */
export function spellingsOf(name: string): string[] {
  const words = segmentsOf(name)
  if (words.length < 2) return [...new Set([name, words[0] ?? name])]
  const capitals = words.map(word => word.charAt(0).toUpperCase() + word.slice(1))
  const pascal = capitals.join('')
  return [...new Set([name, words.join('_'), pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal, words.join('-'), words.join('_').toUpperCase()])]
}

/** One of the names as a whole word. */
export function wordPattern(names: Iterable<string>): RegExp {
  const escaped = [...names].sort().map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\w$])(?:${escaped.join('|')})(?![\\w$])`)
}

const tokensIn = (text: string): string[] => text.match(/[\w$]+/g) ?? []

/**
 * Of many names, those that may stand in a text as whole words: all their parts do. One look at the text, however many names there are, so that
 * a pattern is made of few. What an escape hides (`\nemail`) counts.
 */
export function namesAmong(names: Iterable<string>): (text: string) => string[] {
  const byFirst = new Map<string, { name: string; others: string[] }[]>()
  for (const name of names) {
    const [first = '', ...others] = tokensIn(name)
    const same = byFirst.get(first)
    if (same === undefined) byFirst.set(first, [{ name, others }])
    else same.push({ name, others })
  }
  return text => {
    const tokens = new Set(['', ...tokensIn(text), ...text.includes('\\') ? tokensIn(text.replace(/\\./g, ' ')) : []])
    return [...tokens].flatMap(token => (byFirst.get(token) ?? []).flatMap(({ name, others }) => others.every(other => tokens.has(other)) ? name : []))
  }
}

/** What a name of a store, a list or a single one says of the record: `usersRepository`, `User`, `currentUser`. */
const around = /(repository|repo|model|collection|table|dao|store|service|manager|delegate|entity)$/i

/** The record's noun in a name, lower case. */
export const nounOf = (name: string): string => recordOf(name.replace(around, '') || name).toLowerCase()

/** What a form or request holds on its way in, whatever it is called around that: `req.body`, `createUserDto`, `values`. */
const inbound = new Set('body input dto values value data form payload params query args fields req request formdata inputs dirty submitted submission'.split(' '))

export const isInbound = (name: string): boolean => segmentsOf(name).some(word => inbound.has(word))

/** Objects that say something of a field and hold no value of it: `errors.phone`, `touched.phone`, `t.phone`. */
const beside = new Set('errors error touched dirty visited messages labels placeholders validators rules i18n strings translations styles classes icons shape'.split(' '))

export const isBeside = (name: string): boolean => name === 't' || beside.has(segmentsOf(name).at(-1) ?? '')

/** Objects that are surely no record: `err.name`, `file.name`, `process.title`. */
const foreign = new Set('err error exception file process env window document navigator console math'.split(' '))

export const isForeign = (name: string): boolean => foreign.has(name.toLowerCase())
