import type { CheckResult, FileFacts, Inventory, SendObservation } from '../types/index.js'
import { byLocation, compare, locate } from './places.js'

/** Of a value that is handed over under a name, and of which types do not say what it holds. */
const untypedReason = 'untyped'

/** What was seen and not understood, and the files that could not be read at all. */
export function gapsOf(facts: readonly FileFacts[], untyped: readonly SendObservation[] = [], problems: CheckResult['problems'] = [], known: Record<string, { title: string }> = {}): Inventory['gaps'] {
  // a gap knows by whom it was seen, and that one may speak of a recipient of another name: every logger does
  const recipients = new Map(facts.flatMap(({ observations }) => observations.flatMap(each => each.kind === 'send' || each.kind === 'contact' ? [[each.detector, each.sink] as const] : [])))
  const recipientOf = (detector: string): { recipient?: string } => {
    const recipient = recipients.get(detector)
    return recipient === undefined ? {} : { recipient }
  }
  const seen = facts.flatMap(({ observations }) => observations.flatMap(each => each.kind === 'gap' ? [{
    reason: each.reason as string,
    what: each.what,
    at: locate(each.file, each.at),
    ...each.surface === 'sink' && recipientOf(each.detector),
  }] : []))
  // one that is no text has no facts: it is counted all the same
  const told = new Set(problems.map(one => one.file))
  const unread = [...problems, ...facts.flatMap(({ path, problem }) => problem === undefined || told.has(path) ? [] : [{ file: path, ...problem }])]
    .filter(({ file }) => !seen.some(gap => gap.reason === 'unreadable' && gap.at.file === file))
    .map(({ file, message, line, column }) => ({ reason: 'unreadable', what: message, at: { file, start: 0, end: 0, line, column, endLine: line, endColumn: column } }))
  const whole = untyped.map(({ name, sink, file, at }) => ({ reason: untypedReason, what: `"${name}" goes to ${known[sink]?.title ?? sink} as it is, and no type that is known here says what it holds`, at: locate(file, at), recipient: sink }))
  return [...seen, ...whole, ...unread].sort((a, b) => byLocation(a.at, b.at) || compare(a.reason, b.reason) || compare(a.what, b.what))
}
