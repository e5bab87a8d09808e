import { endOf, startOf } from '../kit/ast.js'
import type { Lines } from '../kit/lines.js'
import type { Program } from '../types/index.js'
import type { Collector } from './collect.js'
import { initialsIn, mayBegin, type Initial } from './initial.js'
import type { Tick } from './ticked.js'

/** What is ticked in advance: boxes where they stand, what boxes are bound to, the first values of fields, and what schemas assume. */
export function settleConsents(ticks: readonly Tick[], program: Program | undefined, file: { path: string; text: string; lines: Lines }, collect: Collector): void {
  const seen = new Set<number>()
  for (const { by, drop, owner, name, words, at, detector } of ticks) {
    if (by === undefined) continue
    collect.consent({ owner, name, by, words, at, detector, ...(drop && { edits: { drop } }) })
  }
  if (!program || !mayBegin(file.text, ticks.some(({ path }) => path !== undefined))) return
  const note = (one: Initial, name: string, words: Tick['words'], detector: string): void => {
    if (seen.has(startOf(one.at))) return
    seen.add(startOf(one.at))
    collect.consent({
      owner: one.owner, name, by: one.by, words, at: file.lines.span(startOf(one.at), endOf(one.at)), detector,
      edits: { drop: { start: startOf(one.value), end: endOf(one.value), text: 'false' } },
    })
  }
  for (const one of initialsIn(program, file)) {
    const name = one.path.at(-1) as string
    const tick = one.kind === 'state' ? ticks.find(({ path }) => path !== undefined && isBoundTo(path, one.path)) : ticks.find(other => other.name === name || other.name.endsWith(`.${name}`) || other.path?.at(-1) === name)
    if (one.kind === 'state' && !tick) continue
    note(one, name, [{ kind: 'identifier', text: name }, ...tick?.words ?? []], tick?.detector ?? 'html')
  }
}

/** `form.newsletter` of the program, as `newsletter.value`, `form().newsletter` or `state.form.newsletter` bind it. */
function isBoundTo(path: readonly string[], state: readonly string[]): boolean {
  const bound = path.filter(step => step !== 'value' && step !== 'props')
  return state.every((step, index) => bound[bound.length - state.length + index] === step)
}
