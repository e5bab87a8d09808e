import type { Expression } from '../types/index.js'

const quoted = /^(["'`])((?:(?!\1)[^\\$])*)\1$/
/** `'form.phone' | translate`, also in brackets with something behind: `('form.phone' | translate) + ' *'`. */
const piped = /^\(*\s*(["'])((?:(?!\1)[^\\])+)\1\s*\|\s*[a-zA-Z]/
/** `t('form.phone')`, `i18n.t("form.phone", { … })`. */
const called = /^((?:[\w$]+\??\.)*[\w$]+)\(\s*(["'`])((?:(?!\2)[^\\$])*)\2/
const constant = /^(true|false|null|undefined|-?\d+(\.\d+)?)$/
/** One step of a path: `.email`, `?.email`, `!.email`, `['email']`, `[0]`, `()`, `.get('email')`. */
const step = /(?:[?!]?\.)?get\(\s*(["'])([\w.]+)\1\s*\)|[?!]?\.\s*([\w$]+)|(?:\?\.)?\[\s*(["'])([\w.]+)\4\s*\]|(?:\?\.)?\[[\w$]+\]|\(\)|!(?=$|[.[(\s])/y

/**
 * What an expression says that a template holds as text, as far as patterns tell: a string, a path, a translation. Empty for all else:
 * templates are many, and what these do not read names no field.
 */
export function readWritten(written: string): Expression {
  const text = written.trim()
  const string = quoted.exec(text)
  if (string) return { text: string[2] as string }
  if (constant.test(text)) return { text }
  const key = piped.exec(text)
  if (key) return { path: ['translate'], call: { args: [{ text: key[2] as string }] } }
  const path = pathOf(text)
  if (path) return { path }
  const call = called.exec(text)
  if (call) return { path: (call[1] as string).split(/\??\./), call: { args: [{ text: call[3] as string }] } }
  return {}
}

/** `user.email`, `form()?.email`, `form.get('address.city')!`, `f['email']`, `user$ | async`: the names it goes through. */
function pathOf(text: string): string[] | undefined {
  const root = /^[\p{L}_$][\w$]*/u.exec(text)?.[0]
  if (root === undefined) return undefined
  const path = [root]
  let at = root.length
  while (at < text.length) {
    step.lastIndex = at
    const found = step.exec(text)
    if (!found) return /^\s*(\|\s*\w+|as\s+\w+)\s*$/.test(text.slice(at)) ? path : undefined
    const name = found[2] ?? found[3] ?? found[5]
    if (name !== undefined) path.push(...name.split('.'))
    at = step.lastIndex
  }
  return path
}
