import { titleOf } from '../../taxonomy/categories.js'
import { covers } from '../../taxonomy/covers.js'
import type { ChangesOptions, Compared, DataChange, DataChanges, DatumPlace, Deed, Rejudged } from '../../types/index.js'
import { stateNames } from './states.js'

/** One line of a report: all that a change begins or ceases to do with a datum in one way. */
export interface ChangeLine {
  begins: boolean
  record: string
  category: string
  deed: Deed
  /** `demanded`, `sent to PostHog`. */
  done: string
  /** `Member: phone number`; without a record, `phone number`. */
  datum: string
  /** `for account`; of what begins without being declared, that it is not. */
  why: string
  undeclared: boolean
  places: DatumPlace[]
}

/** What is done, in the order in which it is told. */
export const deeds: Record<Deed, string> = { collect: 'collect', demand: 'demand', keep: 'keep', send: 'send', permit: 'ask permission for' }
const done: Record<Deed, string> = { collect: 'collected', demand: 'demanded', keep: 'kept', send: 'sent', permit: 'permission asked' }

/** A datum that is collected and demanded from the same day on is told once. */
export function changeLines({ begins, ceases }: DataChanges, { categories, never = [] }: ChangesOptions): ChangeLine[] {
  const lines = (all: readonly DataChange[], isBegin: boolean): ChangeLine[] => all.flatMap(one => {
    const beside = (deed: Deed): boolean => all.some(other => other.deed === deed && other.record === one.record && other.category === one.category)
    if (one.deed === 'demand' && beside('collect')) return []
    const isForbidden = never.some(key => covers(key, one.category))
    // whoever receives it may be declared for it, and nobody has said what it is asked for
    const isUnlisted = one.deed === 'send' && one.state !== 'undeclared' && all.some(other => other.deed === 'collect' && other.state === 'undeclared' && other.record === one.record && other.category === one.category)
    const also = one.deed === 'collect' && beside('demand') ? ', demanded' : ''
    return [{
      begins: isBegin, record: one.record, category: one.category, deed: one.deed, done: `${done[one.deed]}${one.recipient ? ` to ${one.recipient.title}` : ''}${also}`, datum: datumOf(one, categories),
      why: !isBegin ? '' : isForbidden ? 'said never to be had' : `${whyOf(one)}${isUnlisted ? ', but no purpose lists it' : ''}`, undeclared: isBegin && (isForbidden || isUnlisted || one.state === 'undeclared'), places: one.places,
    }]
  })
  return [...lines(begins, true), ...lines(ceases, false)]
}

function whyOf({ state, purposes, recipient }: DataChange): string {
  if (state === 'undeclared') return recipient ? `not declared for ${recipient.title}` : 'no purpose lists it'
  return `${state === 'draft' ? 'draft ' : ''}for ${purposes.join(', ')}`
}

/** What goes by its file has no record to be named. */
export function datumOf({ record, category, places }: Pick<DataChange, 'record' | 'category' | 'places'>, categories: ChangesOptions['categories']): string {
  const title = titleOf(category, categories).replace(/^an? /, '')
  return places.every(place => place.at.file === record) ? title : `${record}: ${title}`
}

/** `Member: phone number was undeclared, and is not personal now: our own number`. */
export const rejudgedText = (one: Rejudged, categories: ChangesOptions['categories']): string =>
  `${datumOf(one, categories)} was ${stateNames[one.before]}, and is ${stateNames[one.after]} now${one.none === undefined ? '' : `: ${one.none}`}`

/** `3f2c1ab (where this work left main)`. */
export function stateText({ ref, commit, parted }: Compared): string {
  if (commit === undefined) return 'the working tree'
  const short = commit.slice(0, 7)
  return ref === undefined || commit.startsWith(ref) ? short : parted ? `${short} (where this work left ${ref})` : `${ref} (${short})`
}

/** What was seen and not understood cannot be compared: a report says how much that is. */
export const gapsText = ({ gaps: { before, after } }: DataChanges): string =>
  after === 0 && before === 0 ? '' : `Not understood: ${after}${after === before ? '' : `, before ${before}`}.`
