/** What an expression that is handed on says: a path (`user.email`), something fixed, a yes or no, or nothing that can be read. */
export type Value =
  | { kind: 'path'; path: readonly string[] }
  | { kind: 'fixed' }
  | { kind: 'opaque' }

const fixed: Value = { kind: 'fixed' }
const opaque: Value = { kind: 'opaque' }

/** Calls that change the form of a datum, not what it tells. */
const transforms = new Set(['hash', 'sha256', 'sha1', 'sha512', 'md5', 'string', 'encodeuricomponent', 'normalize', 'lowercase', 'tolowercase', 'mask', 'redact', 'encrypt',
  'trim', 'tostring', 'stringify', 'obfuscate', 'anonymize', 'hashemail', 'normalizeemail', 'get', 'unref', 'tovalue', 'string', 'sanitize', 'escape', 'flatten', 'array'])
const reads = /^(get|fetch|extract|resolve|read|find|load|parse|use|format|build|select)(?=[A-Z_])/

/** Reads an expression as written. */
export function valueOf(text: string): Value {
  let rest = text.trim().replace(/^(await|void|new)\s+/, '').replace(/\s+as\s+[\w.<>[\]|& ]+$/, '').replace(/!+$/, '')
  if (/^(['"]).*\1$/s.test(rest) || /^-?\d/.test(rest) || /^(true|false|null|undefined)$/.test(rest)) return fixed
  if (/^`/.test(rest)) {
    const holes = [...rest.matchAll(/\$\{([^}]*)\}/g)].map(hole => hole[1] as string)
    return holes.length === 0 ? fixed : holes.length === 1 ? valueOf(holes[0] as string) : opaque
  }
  if (/^!|^typeof\b|[=!]==?|^Boolean\(|\.length$|\.size$|\.some\(|\.includes\(/.test(rest)) return fixed
  const choice = /\?(?![.?])([^:]*):/.exec(rest)
  if (choice !== null) return valueOf(choice[1] as string)
  rest = (rest.split(/\?\?|\|\||&&/)[0] as string).trim()
  const call = /^([\w$.?]+)\((.*)\)$/s.exec(rest)
  if (call !== null) return valueOfCall(call[1] as string, call[2] as string)
  const path = rest.match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu)
  if (path === null || /[({]/.test(rest)) return opaque
  return /^[A-Z][A-Z0-9_]+$/.test(path.at(-1) as string) || path[0] === 'process' ? fixed : { kind: 'path', path }
}

function valueOfCall(callee: string, args: string): Value {
  const names = callee.split(/\??\./)
  const last = names.at(-1) as string
  if (names.length > 1 && /^(toLowerCase|toUpperCase|trim|toString|valueOf|normalize|slice|substring|at|toISOString|join|unwrap|value|replace|split)$/.test(last)) {
    return valueOf(names.slice(0, -1).join('.'))
  }
  if (transforms.has(last.toLowerCase())) return args === '' || args.includes(',') && !/^[\w$.?]+,/.test(args) ? opaque : valueOf(args.split(',')[0] as string)
  if (reads.test(last)) {
    const read = last.replace(reads, '')
    return { kind: 'path', path: [read.charAt(0).toLowerCase() + read.slice(1)] }
  }
  return opaque
}
