import type { FileFacts, Inventory } from '../types/index.js'
import { byLocation, compare } from './places.js'

/** What was seen and not understood, and the files that could not be read at all. */
export function gapsOf(facts: readonly FileFacts[]): Inventory['gaps'] {
  const gaps = facts.flatMap(({ path, observations, problem }) => {
    const seen = observations.flatMap(each => each.kind === 'gap' ? [{
      reason: each.reason,
      what: each.what,
      at: { file: each.file, start: each.at.start, end: each.at.end, line: each.at.line, column: each.at.column, endLine: each.at.endLine, endColumn: each.at.endColumn },
    }] : [])
    if (problem === undefined || seen.some(gap => gap.reason === 'unreadable')) return seen
    const { line, column } = problem
    return [...seen, { reason: 'unreadable', what: problem.message, at: { file: path, start: 0, end: 0, line, column, endLine: line, endColumn: column } }]
  })
  return gaps.sort((a, b) => byLocation(a.at, b.at) || compare(a.reason, b.reason) || compare(a.what, b.what))
}
