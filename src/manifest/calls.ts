import { segmentsOf } from '../kit/segments.js'
import type { Manifest, WrapperObservation } from '../types/index.js'

/** Names that any function may have: an editor, which goes by the name alone, would take each of them for a call of the recipient. */
const general: ReadonlySet<string> = new Set(`accept add after all apply before begin build call cancel check clear close collect commit complete confirm connect continue create debug
  default delete dispatch do done edit emit end error execute embed fail fetch fill find finish flush get go handle handler info init initialize insert invoke join leave load log main
  make mark next notify on open pass patch perform ping pop post print process publish pull push put query read record refresh register reject remove render replace request reset
  resolve restore resume retry run save select send set setup show skip start step stop store submit sync test then tick toggle touch trace trigger update upload upsert use visit
  warn wrap write`.split(/\s+/))

const isIdentifier = (step: string): boolean => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step)

/**
 * How the manifest's `calls` name a function that hands on: by its name, or with what it is reached through where the name says too
 * little (`mail.send`, `Mailer.send` of an instance). What a call gives is known by that call only: `useFunnel.done`, for `setUser`
 * of a hook is in other files the setter of a state. Undefined for one that has neither.
 */
export function callOf({ name: own, reached }: Pick<WrapperObservation, 'name' | 'reached'>): string | undefined {
  // handed on under another name, it is called by that one
  const name = reached.length === 0 || reached.some(way => [own, 'default', '()'].includes(way.at(-1) ?? '')) ? own : reached[0]?.at(-1) ?? own
  const isGiven = reached.length > 0 && reached.every(way => way.slice(0, -1).includes('()'))
  const isMember = reached.length > 0 && reached.every(way => way.length > 1)
  const isGeneral = general.has(name.toLowerCase())
  if (!isGiven && (segmentsOf(name).length > 1 || !isMember && !isGeneral)) return name
  const through = reached.map(way => way.filter(step => step !== '()' && step !== 'new').slice(-2))
    .find(way => way.length === 2 && way[0] !== 'default' && way.every(isIdentifier))
  return through?.join('.') ?? (isGiven || isGeneral ? undefined : name)
}

/** The functions by which other files reach a recipient, as its `calls` name them. */
export const callsTo = (recipient: string, wrappers: readonly WrapperObservation[]): string[] =>
  [...new Set(wrappers.filter(one => one.sink === recipient && one.exported).flatMap(one => callOf(one) ?? []))].sort()

/** Those of them that a manifest does not name, which so its readers of single files, editors, do not know. */
export function unnamedCalls(recipient: string, wrappers: readonly WrapperObservation[], manifest: Manifest): string[] {
  const named = new Set(manifest.recipients.flatMap(one => one.calls))
  return callsTo(recipient, wrappers).filter(call => !named.has(call) && !named.has(call.slice(call.lastIndexOf('.') + 1)))
}
