import type { Comment, Program, Syntax } from '../types/index.js'
import { parseJavaScript } from './javascript.js'
import type { Script } from './markup.js'
import { readWritten } from './written.js'


/**
 * The scripts of a page as one program: each is parsed alone, behind as many spaces as text stands before it, so that its offsets are
 * the page's. One that does not parse, even without what a template language put in, is left out: the page is more than its scripts.
 */
export function scriptsOf(scripts: readonly Script[], text: string, path: string): Pick<Syntax, 'ast' | 'comments'> {
  const body: Program['body'] = []
  const comments: Comment[] = []
  for (const script of scripts) {
    const { ast, comments: own } = parsed(script, text, path)
    // a loop and no spread: a page may hold very many statements
    for (const statement of ast?.body ?? []) body.push(statement)
    for (const comment of own ?? []) comments.push(comment)
  }
  return body.length === 0 ? {} : { ast: { type: 'Program', body, range: [0, text.length] }, comments }
}

function parsed(script: Script, text: string, path: string): Pick<Syntax, 'ast' | 'comments'> {
  const inner = text.slice(script.start, script.end)
  if (inner.trim() === '') return {}
  for (const read of [inner, withoutHoles(inner)]) {
    // a handler is the body of a function: `return false` may stand in it
    const before = script.handler && script.start >= wrapping.length ? ' '.repeat(script.start - wrapping.length) + wrapping : ' '.repeat(script.start)
    const syntax = parseJavaScript({ path: `${path}.js`, text: before + read + (script.handler ? '}' : ''), language: 'js' })
    if (!syntax.problem) return syntax
    if (read === inner && !/\{\{|\{%|<%/.test(inner)) return {}
  }
  return {}
}

const wrapping = '()=>{'

/** `<%= user.id %>` is the expression it holds, `{{ user.id }}` too where it is a path, else some value; a block is nothing. */
function withoutHoles(code: string): string {
  return code.replace(/<%[=-]?([\s\S]*?)[-_]?%>|\{\{\{?([\s\S]*?)\}\}\}?|\{%[\s\S]*?%\}/g, (hole: string, percents: string | undefined, braces: string | undefined) => {
    const inner = percents ?? braces
    if (inner === undefined || /^\s*[#/^!]/.test(inner)) return blank(hole)
    if (braces !== undefined && readWritten(braces).path === undefined) return '0' + blank(hole.slice(1))
    const at = hole.indexOf(inner)
    return blank(hole.slice(0, at)) + inner + blank(hole.slice(at + inner.length))
  })
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
