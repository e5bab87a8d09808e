import { walkProgram, type Visited } from '../../src/observe/walk.js'
import { collectorOf } from '../../src/observe/collect.js'
import { linesOf } from '../../src/kit/lines.js'
import { parseJavaScript } from '../../src/parse/javascript.js'
import type { Node, Program } from '../../src/types/index.js'

/** Parses a piece of TypeScript. @throws {Error} when it does not parse. */
export function programOf(text: string, path = 'src/piece.tsx'): Program {
  const { ast, problem } = parseJavaScript({ path, text, language: 'js' })
  if (!ast) throw new Error(problem?.message)
  return ast
}

/** The expression of the last statement. */
export const expressionOf = (text: string): Node => programOf(text).body.at(-1)?.expression as Node

/** What the walk sees at each call of `probe(…)`: its first argument and the place. */
export function probes(text: string, path = 'src/piece.tsx'): { argument: Node; visited: Visited }[] {
  const seen: { argument: Node; visited: Visited }[] = []
  const quiet = () => {}
  walkProgram(programOf(text, path), { path, text, comments: [], lines: linesOf(text) }, collectorOf(path, text), {
    call(node, visited) {
      if (node.callee.name === 'probe') seen.push({ argument: node.arguments[0] as Node, visited })
    },
    member: quiet, markup: quiet, element: quiet,
  })
  return seen
}
