/** One token of SQL. `text` is what it means: a quoted name without its quotes, a comment without its marks. */
export interface SqlToken {
  kind: 'word' | 'name' | 'string' | 'number' | 'sign' | 'comment' | 'end'
  text: string
  start: number
  end: number
}

/** Where a string, a quoted name or a comment begins that never ends. */
export class UnendedError extends Error {
  constructor(readonly what: string, readonly offset: number) {
    super(what)
  }
}

const blank = /[ \t\r\n\f\v\u00a0\ufeff]+/y
const word = /[\p{L}_@#$][\p{L}\p{N}_$#@]*/yu
const number = /(?:0x[\da-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?)\w*/iy
const dollar = /\$(?:[A-Za-z_]\w*)?\$/y
const bracketed = /\[[^[\]\n'"`]*[^[\]\n'"`\d:,\s][^[\]\n'"`]*\]/y
/** What only some dialects have: a backslash that escapes, a hash that begins a comment. */
const mysql = /`[^`\n]+`\s*[\w(]|\bENGINE\s*=|\bAUTO_INCREMENT\b/i

/**
 * The tokens of SQL in any of its dialects: Postgres, MySQL, SQLite, SQL Server, ClickHouse. An `end` stands for a semicolon and for
 * a `GO` of its own line; the data of `COPY … FROM stdin` and the commands of psql are left out.
 * @throws {UnendedError}
 */
export function sqlTokens(text: string): SqlToken[] {
  const tokens: SqlToken[] = []
  const escapes = mysql.test(text)
  let at = 0
  /** Where the statement at hand begins in `tokens`. */
  let first = 0
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  const push = (kind: SqlToken['kind'], end: number, said = text.slice(at, end)): void => {
    tokens.push({ kind, text: said, start: at, end })
    at = end
  }
  const lineEnd = (from: number): number => {
    const end = text.indexOf('\n', from)
    return end < 0 ? text.length : end
  }
  while (at < text.length) {
    const space = match(blank)
    if (space !== undefined) {
      at += space.length
      continue
    }
    const char = text[at] as string
    const next = text[at + 1]
    if (char === '-' && next === '-') push('comment', lineEnd(at), text.slice(at + 2, lineEnd(at)))
    else if (char === '#' && (escapes ? next === ' ' || startsLine(text, at) : next === ' ' && startsLine(text, at))) push('comment', lineEnd(at), text.slice(at + 1, lineEnd(at)))
    else if (char === '\\' && startsLine(text, at)) at = lineEnd(at)
    else if (char === '/' && next === '*') {
      const end = commentEnd(text, at)
      push('comment', end, text.slice(at + 2, end - 2))
    } else if (char === '\'') {
      const before = tokens.at(-1)
      const end = quoteEnd(text, at, escapes || (before?.end === at && /^e$/i.test(before.text)))
      push('string', end, text.slice(at + 1, end - 1).replaceAll('\'\'', '\''))
    } else if (char === '"' || char === '`') {
      const end = quoteEnd(text, at, escapes && char === '"')
      push('name', end, text.slice(at + 1, end - 1).replaceAll(char + char, char).trim())
    } else if (char === '[' && !/[\w\])]/.test(text[at - 1] ?? '') && match(bracketed) !== undefined) {
      const end = bracketed.lastIndex
      push('name', end, text.slice(at + 1, end - 1))
    } else if (char === '$' && match(dollar) !== undefined) {
      const mark = text.slice(at, dollar.lastIndex)
      const end = text.indexOf(mark, at + mark.length)
      if (end < 0) throw new UnendedError('a text in dollars', at)
      push('string', end + mark.length, text.slice(at + mark.length, end))
    } else if (char === ';') {
      const statement = tokens.slice(first)
      push('end', at + 1)
      if (isCopy(statement)) at = copyEnd(text, at)
      first = tokens.length
    } else if (match(word) !== undefined) {
      const end = word.lastIndex
      const isGo = /^go$/i.test(text.slice(at, end)) && startsLine(text, at) && text.slice(end, lineEnd(end)).trim() === ''
      push(isGo ? 'end' : 'word', end)
      if (isGo) first = tokens.length
    } else if (match(number) !== undefined) push('number', number.lastIndex)
    else push('sign', at + 1)
  }
  return tokens
}

const startsLine = (text: string, at: number): boolean => text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === ''

/** Where a quoted text ends: a doubled quote stands for itself. */
function quoteEnd(text: string, start: number, escapes: boolean): number {
  const quote = text[start] as string
  for (let at = start + 1; at < text.length; at++) {
    if (escapes && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1
      at++
    }
  }
  throw new UnendedError(quote === '\'' ? 'a text in quotes' : 'a name in quotes', start)
}

/** Comments nest in Postgres; where that would never end, they do not. */
function commentEnd(text: string, start: number): number {
  const flat = text.indexOf('*/', start + 2)
  if (flat < 0) throw new UnendedError('a comment', start)
  let depth = 1
  const mark = /\/\*|\*\//g
  mark.lastIndex = start + 2
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return mark.lastIndex
  }
  return flat + 2
}

const isCopy = (statement: readonly SqlToken[]): boolean => {
  const words = statement.filter(token => token.kind === 'word').map(token => token.text.toLowerCase())
  return words[0] === 'copy' && words.some((one, index) => one === 'from' && words[index + 1] === 'stdin')
}

/** Data stand on the lines behind `COPY … FROM stdin;`, up to `\.`. */
function copyEnd(text: string, at: number): number {
  const end = /^\\\.\r?$/m.exec(text.slice(at))
  return end ? at + end.index + end[0].length : at
}
