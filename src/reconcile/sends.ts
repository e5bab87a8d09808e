import { findPurposes } from '../manifest/match.js'
import { shortKey } from '../taxonomy/keys.js'
import type { Manifest, PlacedDatum } from '../types/index.js'
import { reportable, sent, type PlacedSend } from './data.js'
import { capital, plain, quoted, shellWord } from './phrases.js'

/** Recipients that are no vendor. */
const builtIn: ReadonlyMap<string, string> = new Map([
  ['logs', 'The log'], ['console', 'The console'], ['url', 'The URL'], ['browser-storage', 'Browser storage'],
])

/** The recipient at the start of a sentence. */
export function recipientName(send: { sink: string }, title: (sink: string) => string): string {
  // a host is a name of its own
  return builtIn.get(send.sink) ?? (send.sink.includes('.') ? plain(send.sink) : capital(plain(title(send.sink))))
}

/** Places of the application's own: nobody is told anything, and other codes say what should not stand there. They may be declared all the same. */
export const isOwnPlace = (sink: string): boolean => sink === 'url' || sink === 'browser-storage'

/** `PostHog receives an e-mail address ("toEmail", through track)`. `what` is the datum's title. */
export function handsOver(send: PlacedSend, what: string, title: (sink: string) => string): string {
  return `${recipientName(send, title)} receives ${what} ${seenAs(send)}`
}

/** `("toEmail", through track)`. */
export function seenAs(send: PlacedSend): string {
  const { name = '', type } = send.of ?? {}
  const holder = `${name === '' ? '' : ` of ${quoted(name)}`}${type === undefined ? '' : `${name === '' ? ' of' : ','} ${article(type)} ${plain(type)}`}`
  return `(${quoted(send.name)}${holder}${through(send)})`
}

const article = (noun: string): string => /^[aeio]/i.test(noun) ? 'an' : 'a'

/** What types tell of a record that is handed over whole: `"user" is a User: email, phone`; empty where they were not asked or do not know. */
export function holding(whole: PlacedSend, data: readonly PlacedDatum[]): { text: string; parts: PlacedSend[] } {
  const parts = sent(data).filter(one => one.of?.id === whole.id)
  const paths = new Set(parts.filter(reportable).map(({ of }) => of?.path.join('.') ?? ''))
  // an address says that it has a city
  const names = [...paths].filter(path => ![...paths].some(other => path.startsWith(`${other}.`))).map(plain)
  const type = parts.find(one => one.of?.type !== undefined)?.of?.type
  if (names.length === 0) return { text: described(whole, data), parts }
  return { text: `${quoted(whole.name)} ${type === undefined ? 'holds' : `is ${article(type)} ${plain(type)}:`} ${some(names)}`, parts }
}

/** What the file itself describes a record of that name to hold: `the User of this file holds email, phone`; empty where it describes none. */
function described({ record, file }: PlacedSend, data: readonly PlacedDatum[]): string {
  const fields = data.filter(one => record !== '' && one.kind === 'field' && one.file === file && one.record === record && one.owner.toLowerCase() === record.toLowerCase()
    && (one.role === 'shaped' || one.role === 'kept') && one.confidence === 'high')
  const names = [...new Set(fields.map(({ name }) => plain(name)))]
  return names.length === 0 ? '' : `the ${plain(record)} of this file holds ${some(names)}`
}

/** Fields that a sentence can take. */
const most = 8
const some = (names: readonly string[]): string => names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ')

/** `, through track`. */
export function through({ call, asked }: PlacedSend): string {
  if (asked !== undefined) return ', through a form sent by GET'
  return call === '' ? '' : `, through ${plain(call)}`
}

/** Recipients that are told things of no form's own purpose: what they get is re-used. */
const reusing = /^(analytics|replay|ads|errors|flags|logs)$/

/** The command that lets the recipient have it; where nobody declares the recipient yet, for the purpose of the place, or one that only re-uses data. */
export function declareSend(send: PlacedSend, manifest: Manifest, kind: (sink: string) => string): string {
  const isDeclared = manifest.recipients.some(recipient => recipient.name === send.sink)
  const purpose = isDeclared ? undefined : reusing.test(kind(send.sink)) ? manifest.purposes.find(each => each.data.length === 0)?.name : findPurposes(manifest.purposes, send)?.purposes[0]?.name
  return `npx purposely declare ${shellWord(`${send.sink}.${shortKey(send.category)}`)}${purpose === undefined ? '' : ` --purpose ${shellWord(purpose)}`}`
}
