import type { Comment, Program, Syntax } from '../types/index.js'
import { parseJavaScript } from './javascript.js'
import type { Script } from './markup.js'
import { readWritten } from './written.js'


/** A handler is the body of a function: `return false` may stand in it. The semicolon ends what stood before. */
const wrapping = ';()=>{'
/** What may be parsed behind spaces, in characters, when the scripts of a page do not parse as one. */
const maxPadded = 5_000_000

/**
 * The scripts of a page as one program, at their places: what is no script is blank. Where that does not parse, each is parsed alone, also
 * without what a template language put into it; one that still does not parse is left out: the page is more than its scripts.
 */
export function scriptsOf(scripts: readonly Script[], text: string, path: string): Pick<Syntax, 'ast' | 'comments'> {
  const written = scripts.filter(script => text.slice(script.start, script.end).trim() !== '')
  const whole = written.length === 0 ? {} : parsed(padded(written, script => text.slice(script.start, script.end)), path)
  if (whole === undefined) return apart(written, text, path)
  return whole.ast && whole.ast.body.length > 0 ? { ast: { ...whole.ast, range: [0, text.length] }, comments: whole.comments ?? [] } : {}
}

function apart(scripts: readonly Script[], text: string, path: string): Pick<Syntax, 'ast' | 'comments'> {
  const body: Program['body'] = []
  const comments: Comment[] = []
  let left = maxPadded
  for (const script of scripts) {
    left -= script.end
    if (left < 0) break
    const inner = text.slice(script.start, script.end)
    const one = parsed(padded([script], () => inner), path) ?? (/\{\{|\{%|<%/.test(inner) ? parsed(padded([script], () => withoutHoles(inner)), path) : undefined)
    // a loop and no spread: a page may hold very many statements
    for (const statement of one?.ast?.body ?? []) body.push(statement)
    for (const comment of one?.comments ?? []) comments.push(comment)
  }
  return body.length === 0 ? {} : { ast: { type: 'Program', body, range: [0, text.length] }, comments }
}

/** The scripts' text, each behind as much as makes its offsets the page's. */
function padded(scripts: readonly Script[], textOf: (script: Script) => string): string {
  let all = ''
  for (const script of scripts.toSorted((a, b) => a.start - b.start)) {
    const before = script.handler ? wrapping : ';'
    const gap = script.start - all.length
    // two that touch, as nobody writes them, would move each other
    if (gap < before.length) continue
    all += before.padStart(gap) + textOf(script) + (script.handler ? '}' : '')
  }
  return all
}

function parsed(text: string, path: string): Pick<Syntax, 'ast' | 'comments'> | undefined {
  const syntax = parseJavaScript({ path: `${path}.js`, text, language: 'js' })
  if (syntax.problem || !syntax.ast) return undefined
  // the semicolons between them say nothing
  return { ...syntax, ast: { ...syntax.ast, body: syntax.ast.body.filter(statement => statement.type !== 'EmptyStatement') } }
}

/** `<%= user.id %>` is the expression it holds, `{{ user.id }}` too where it is a path, else some value; a block is nothing. */
function withoutHoles(code: string): string {
  return code.replace(/<%[=-]?((?:(?!<%)[\s\S])*?)[-_]?%>|\{\{\{?((?:(?!\{\{)[\s\S])*?)\}\}\}?|\{%(?:(?!\{%)[\s\S])*?%\}/g, (hole: string, percents: string | undefined, braces: string | undefined) => {
    const inner = percents ?? braces
    if (inner === undefined || /^\s*[#/^!]/.test(inner)) return blank(hole)
    if (braces !== undefined && readWritten(braces).path === undefined) return '0' + blank(hole.slice(1))
    const at = hole.indexOf(inner)
    return blank(hole.slice(0, at)) + inner + blank(hole.slice(at + inner.length))
  })
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
