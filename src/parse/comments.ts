import { Lexer } from 'yaml'
import { isRemark } from '../kit/remarks.js'
import type { Comment, Language } from '../types/index.js'
import { sqlTokens, UnendedError } from './sql-tokens.js'

interface Stretch { start: number; end: number }

/** Strings come first, so that what looks like a comment in one is none; one that never ends is none either. */
const slashes = /"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])*'|(\/\*[^]*?\*\/|\/\/[^\r\n]*)|\/\*[^]*/g
const hashes = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\r\n])*"|(#[^\r\n]*)/g

/** How the comments of a schema language are found: by its own tokens, since its strings may hold anything over many lines. */
const finders: Partial<Record<Language, (text: string) => Stretch[]>> = {
  prisma: text => matching(slashes, text),
  proto: text => matching(slashes, text),
  json: text => matching(slashes, text),
  graphql: text => matching(hashes, text),
  sql: inSql,
  yaml: inYaml,
}

/** The comments of a text in a schema language, where one of them may say something to tools; none in any other language. */
export function commentsIn(language: Language, text: string): Comment[] {
  if (!isRemark(text)) return []
  return (finders[language]?.(text) ?? []).map(({ start, end }) => {
    const value = text.slice(start, end).replace(/^(?:\/\*|\/{2,}|--|#)/, '').replace(text.startsWith('/*', start) ? /\*\/$/ : /$/, '')
    return { type: 'Block', value, range: [start, end] }
  })
}

/** The same as a part of what a parser gives, empty where there are none. */
export function withComments(language: Language, text: string): { comments?: Comment[] } {
  const comments = commentsIn(language, text)
  return comments.length > 0 ? { comments } : {}
}

const matching = (pattern: RegExp, text: string): Stretch[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 1: found }) => found === undefined ? [] : [{ start: index, end: index + found.length }])

function inSql(text: string): Stretch[] {
  try {
    return sqlTokens(text).filter(token => token.kind === 'comment').map(({ start, end }) => ({ start, end: text[end - 1] === '\r' ? end - 1 : end }))
  } catch (error) {
    if (error instanceof UnendedError) return []
    throw error
  }
}

/** The lexer gives the whole text in pieces, and says before each scalar that it is one. */
function inYaml(text: string): Stretch[] {
  const found: Stretch[] = []
  let [at, scalar] = [0, false]
  for (const piece of new Lexer().lex(text)) {
    if (/^[\x02\x18\x1f]$/.test(piece)) {
      scalar = piece === '\x1f'
      continue
    }
    if (!scalar && piece.startsWith('#')) found.push({ start: at, end: at + piece.length })
    scalar = false
    at += piece.length
  }
  return found
}
