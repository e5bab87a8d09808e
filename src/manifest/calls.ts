import { segmentsOf } from '../kit/segments.js'
import type { Manifest, WrapperObservation } from '../types/index.js'

/** Names that any function may have: an editor, which goes by the name alone, would take each of them for a call of the recipient. */
const general: ReadonlySet<string> = new Set(`add after all apply before build call check clear close connect create debug default delete dispatch do edit emit end error execute
  embed fetch find finish flush get handle handler info init initialize insert invoke load log main make next notify on open patch perform pop post print process publish push put query
  read refresh register remove render replace request reset resolve restore run save select send set setup show start stop store submit sync then toggle trace trigger update
  upload upsert use warn wrap write`.split(/\s+/))

/**
 * How the manifest's `calls` name a function that hands on: by its name, or where that says nothing, by the object it is reached through
 * (`mail.send`); undefined for one that has neither.
 */
export function callOf({ name: own, reached }: Pick<WrapperObservation, 'name' | 'reached'>): string | undefined {
  // handed on under another name, it is called by that one
  const name = reached.length === 0 || reached.some(steps => [own, 'default', '()'].includes(steps.at(-1) ?? '')) ? own : reached[0]?.at(-1) ?? own
  if (segmentsOf(name).length > 1 || !general.has(name.toLowerCase())) return name
  return reached.map(steps => steps.slice(-2)).find(steps => steps.length === 2 && steps.every(step => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step)) && steps[0] !== 'default' && !steps.includes('new'))?.join('.')
}

/** The functions by which other files reach a recipient, as its `calls` name them. */
export const callsTo = (recipient: string, wrappers: readonly WrapperObservation[]): string[] =>
  [...new Set(wrappers.filter(one => one.sink === recipient && one.exported).flatMap(one => callOf(one) ?? []))].sort()

/** Those of them that a manifest does not name, which so its readers of single files, editors, do not know. */
export function unnamedCalls(recipient: string, wrappers: readonly WrapperObservation[], manifest: Manifest): string[] {
  const named = new Set(manifest.recipients.flatMap(one => one.calls))
  return callsTo(recipient, wrappers).filter(call => !named.has(call) && !named.has(call.slice(call.lastIndexOf('.') + 1)))
}
