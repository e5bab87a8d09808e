import { keepingMethods, readingVerbs, transforms } from '../taxonomy/vocabulary/code.js'

/** What an expression that is handed on says: a path (`user.email`), something fixed (a constant, a yes or no), or nothing readable. */
export type Value =
  | { kind: 'path'; path: readonly string[] }
  | { kind: 'fixed' }
  | { kind: 'opaque' }

const fixed: Value = { kind: 'fixed' }
const opaque: Value = { kind: 'opaque' }

/** Reads an expression as written. */
export function valueOf(text: string): Value {
  const whole = text.trim().replace(/^(await|void|new)\s+/, '').replace(/\s+as\s+[\w.<>[\]|& ]+$/, '').replace(/!+$/, '')
  if (/^(['"]).*\1$/s.test(whole) || /^-?\d/.test(whole) || /^(true|false|null|undefined)$/.test(whole)) return fixed
  if (whole.startsWith('`')) return valueOfTemplate(whole)
  if (/^!|^typeof\b|[=!]==?|^Boolean\(|\.length$|\.size$|\.some\(|\.includes\(/.test(whole)) return fixed
  const choice = /\?(?![.?])([^:]*):/.exec(whole)
  if (choice !== null) return valueOf(choice[1] as string)
  const first = (whole.split(/\?\?|\|\||&&/)[0] as string).trim()
  const call = /^([\w$.?]+)\((.*)\)$/s.exec(first)
  if (call !== null) return valueOfCall(call[1] as string, call[2] as string)
  const path = first.match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu)
  if (path === null || /[({]/.test(first)) return opaque
  // What stands in capitals or in the environment is the same for everyone.
  return /^[A-Z][A-Z0-9_]+$/.test(path.at(-1) as string) || path[0] === 'process' ? fixed : { kind: 'path', path }
}

function valueOfTemplate(text: string): Value {
  const holes = [...text.matchAll(/\$\{([^}]*)\}/g)].map(hole => hole[1] as string)
  if (holes.length === 0) return fixed
  return holes.length === 1 ? valueOf(holes[0] as string) : opaque
}

function valueOfCall(callee: string, args: string): Value {
  const names = callee.split(/\??\./)
  const last = names.at(-1) as string
  if (names.length > 1 && keepingMethods.has(last)) return valueOf(names.slice(0, -1).join('.'))
  if (transforms.has(last.toLowerCase())) {
    const argument = /^[^,({[]+(?=,|$)/.exec(args)?.[0]
    return argument === undefined ? opaque : valueOf(argument)
  }
  if (!readingVerbs.test(last)) return opaque
  const read = last.replace(readingVerbs, '')
  return { kind: 'path', path: [read.charAt(0).toLowerCase() + read.slice(1)] }
}
