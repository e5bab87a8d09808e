import type { Message, MessageLookup, Observation, Word } from '../types/index.js'
import { showsEmail } from './label.js'

/** Longer texts explain, and do not name. */
const longest = 80
/** Shorter keys without a dot (`name`, `title`) stand at the end of too many others. */
const tellingTail = 6

const lastOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1)

/**
 * How translation keys are looked up among a project's messages: whole, with the file's name before it (`Signup.name`, `common:name`),
 * then as the end of a longer key, since `useTranslations('Signup')` has given the rest elsewhere. Where messages of one name say
 * different things, none is taken.
 */
export function lookupIn(messages: readonly Message[]): MessageLookup {
  const byLast = new Map<string, Message[]>()
  for (const message of messages) {
    const last = lastOf(message.key)
    const others = byLast.get(last)
    if (others === undefined) byLast.set(last, [message])
    else others.push(message)
  }
  return key => {
    const among = byLast.get(lastOf(key)) ?? []
    const whole = among.filter(message => message.key === key || `${message.namespace}.${message.key}` === key)
    if (whole.length > 0) return agreed(whole)
    const colon = key.indexOf(':')
    if (colon > 0) {
      const own = key.slice(colon + 1)
      const namespace = key.slice(0, colon).replaceAll('/', '.')
      return agreed((byLast.get(lastOf(own)) ?? []).filter(message => message.namespace === namespace && message.key === own))
    }
    return key.includes('.') || key.length >= tellingTail ? agreed(among.filter(message => message.key.endsWith('.' + key))) : undefined
  }
}

const agreed = (messages: readonly Message[]): string | undefined =>
  messages.every(({ text }) => text === messages[0]?.text) ? messages[0]?.text : undefined

/** What stands under a control and explains it, by how its key ends. */
const explaining = /(desc(ription)?|help(er)?(_?text)?|hint|tooltip|tip|error|invalid|required|info|warning|message)$/i

/** The observations with the texts that their translation keys stand for, as words beside the keys. Pure; what has no key stays itself. */
export function withMessages(observations: readonly Observation[], lookup: MessageLookup): readonly Observation[] {
  let changed = false
  const read = observations.map(each => {
    const added = each.kind === 'field' || each.kind === 'consent' ? each.words.flatMap(word => word.kind === 'labelKey' ? spoken(word.text, lookup) : []) : []
    if (added.length === 0 || !('words' in each)) return each
    changed = true
    return { ...each, words: [...each.words, ...added] }
  })
  return changed ? read : observations
}

function spoken(written: string, lookup: MessageLookup): Word[] {
  const key = written.trim()
  const text = lookup(key)?.trim()
  // what is put together of parts, or marked up, is a sentence
  if (text === undefined || text === '' || text.length > longest || /[{<]|@:|%[sd@]/.test(text)) return []
  // of examples, those of other things are many; an address shows itself
  if (/placeholder/i.test(key)) return showsEmail(text) ? [{ kind: 'placeholder', text }] : []
  return explaining.test(key) ? [] : [{ kind: 'label', text }]
}
