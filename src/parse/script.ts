import type { Comment, Program, Syntax } from '../types/index.js'
import { parseProgram, type Dialect } from './javascript.js'

/** A stretch of a component file that is code: a `<script>`'s content, or a handler written in a tag. */
export interface Code {
  start: number
  end: number
  /** A handler's source stands in quotes or braces behind `=`: there it becomes a block, ` {track('sent')}`. */
  handler?: true
  /** What is wrong in it is no reason to refuse the file. */
  optional?: true
}

/**
 * Parses the code of a component file as one module, in a text of the same length in which all else is blank, so that every offset
 * fits the file. A handler that does not parse (`@click="function () {}"`) is left out; a script that does not is the file's problem.
 */
export function parseScripts(path: string, text: string, code: readonly Code[], lang: Dialect): Pick<Syntax, 'problem'> & { ast: Program; comments: Comment[] } {
  const whole = parseProgram(path, only(text, code), lang)
  const parsed = whole.problem === undefined ? whole : parseProgram(path, only(text, code.filter(one => !isOptional(one) || parses(path, text, one, lang))), lang)
  const empty: Program = { type: 'Program', body: [], start: 0, end: text.length }
  return { ast: parsed.ast ?? empty, comments: parsed.comments ?? [], ...(parsed.problem && { problem: parsed.problem }) }
}

const isOptional = (code: Code): boolean => code.handler === true || code.optional === true

const parses = (path: string, text: string, code: Code, lang: Dialect): boolean => parseProgram(path, only(text, [code]), lang).problem === undefined

const blank = (text: string): string => text.replace(/[^\r\n\u2028\u2029]/g, ' ')

/** The text with everything blanked but the code; line breaks stay. */
function only(text: string, code: readonly Code[]): string {
  const parts: string[] = []
  let last = 0
  for (const { start, end, handler } of code.toSorted((a, b) => a.start - b.start)) {
    const from = handler ? start - 2 : start
    if (from < last) continue
    const to = handler ? end + 1 : end
    const between = blank(text.slice(last, from))
    // a semicolon would be taken for the end of the statement before it, however far that stands
    const opening = /[\r\n]/.test(between) ? ' {' : ';{'
    parts.push(between, handler ? `${opening}${text.slice(start, end)}}` : text.slice(start, end))
    last = to
  }
  parts.push(blank(text.slice(last)))
  return parts.join('')
}
