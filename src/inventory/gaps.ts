import type { FileFacts, Inventory } from '../types/index.js'
import { byLocation, compare, locate } from './places.js'

/** What was seen and not understood, and the files that could not be read at all. */
export function gapsOf(facts: readonly FileFacts[]): Inventory['gaps'] {
  const gaps = facts.flatMap(({ path, observations, problem }) => {
    const seen = observations.flatMap(each => each.kind === 'gap' ? [{
      reason: each.reason,
      what: each.what,
      at: locate(each.file, each.at),
    }] : [])
    if (problem === undefined || seen.some(gap => gap.reason === 'unreadable')) return seen
    const { line, column } = problem
    const at = { file: path, start: 0, end: 0, line, column, endLine: line, endColumn: column }
    return [...seen, { reason: 'unreadable', what: problem.message, at }]
  })
  return gaps.sort((a, b) => byLocation(a.at, b.at) || compare(a.reason, b.reason) || compare(a.what, b.what))
}
