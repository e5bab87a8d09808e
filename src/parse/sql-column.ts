import type { Word } from '../types/index.js'
import type { SqlToken } from './sql-tokens.js'

/** A column as a statement declares it. */
export interface Column {
  name: string
  type: string
  required: boolean
  comment: string
  words: Word[]
  start: number
  end: number
}

/** Words behind which a column's type has ended. */
const behindType = new Set(`not null default primary unique references check collate generated constraint comment auto_increment autoincrement
  identity on as codec ttl character encode stored virtual invisible visible materialized alias ephemeral first after key index rowguidcol sparse
  storage compression using deferrable initially no enable disable`.split(/\s+/))

export const isWord = (token: SqlToken | undefined, ...texts: readonly string[]): boolean => token?.kind === 'word' && texts.includes(token.text.toLowerCase())
export const isSign = (token: SqlToken | undefined, text: string): boolean => token?.kind === 'sign' && token.text === text
const isName = (token: SqlToken | undefined): boolean => token?.kind === 'word' || token?.kind === 'name'

/** Whether an item between the parentheses of a table is a rule about columns and no column: `PRIMARY KEY (a, b)`, `KEY by_mail (email)`. */
export function isConstraint(item: readonly SqlToken[]): boolean {
  const [first, second, third, fourth] = item
  if (isWord(first, 'constraint')) return isName(second) && item.length > 2
  if (isWord(first, 'primary', 'foreign')) return isWord(second, 'key')
  if (isWord(first, 'check', 'exclude')) return isSign(second, '(') || isWord(second, 'using')
  if (isWord(first, 'unique', 'fulltext', 'spatial', 'inverted', 'vector')) return isSign(second, '(') || isName(second)
  if (isWord(first, 'like', 'period', 'projection', 'family', 'watermark')) return isName(second)
  if (isWord(first, 'key', 'index')) {
    // `KEY by_mail (email)` is an index, `key varchar(40)` a column
    if (isSign(second, '(')) return third?.kind !== 'number'
    return isName(second) && (isWord(third, 'using', 'type') || (isSign(third, '(') && fourth?.kind !== 'number'))
  }
  return false
}

/** Reads `name type [NOT NULL] [DEFAULT …] [COMMENT '…']`; undefined where an item is none. Comments in it are told apart beforehand. */
export function columnOf(item: readonly SqlToken[], comment: string): Column | undefined {
  const [first] = item
  if (first === undefined || !isName(first) || /^_+$/.test(first.text)) return undefined
  const rest = item.slice(1)
  let end = rest.findIndex((token, index) => token.kind === 'word' && behindType.has(token.text.toLowerCase()) && !(index > 0 && isWord(token, 'character')))
  if (end < 0) end = rest.length
  const type = typeText(rest.slice(0, end))
  // a bare name is a column of SQLite, a name before a sign is none
  if (end > 0 && !isName(rest[0])) return undefined
  const marks = rest.slice(end)
  const at = (name: string, next?: string): number => marks.findIndex((token, index) => isWord(token, name) && (next === undefined || isWord(marks[index + 1], next)))
  const said = marks[at('comment') + 1]
  const own = at('comment') >= 0 && said?.kind === 'string' ? said.text : ''
  return {
    name: first.text, type, comment: [comment, own].filter(text => text !== '').join(' '),
    required: (at('not', 'null') >= 0 || at('primary', 'key') >= 0) && !/^nullable\b/i.test(type),
    words: wordsOf(type, item), start: first.start, end: (item.at(-1) as SqlToken).end,
  }
}

function typeText(tokens: readonly SqlToken[]): string {
  let text = ''
  let end = tokens[0]?.start ?? 0
  for (const token of tokens) {
    text += (token.start > end && text !== '' ? ' ' : '') + (token.kind === 'string' ? `'${token.text}'` : token.text)
    end = token.end
  }
  return text
}

const kinds: readonly [RegExp, string][] = [
  [/^(bool(ean)?\b|tinyint ?\( ?1 ?\)|bit(?! ?(\(|varying)))/i, 'boolean'],
  [/^(date|time|datetime|smalldatetime|timestamp)/i, 'date'],
  [/^(u?int|integer|(tiny|small|medium|big)int|(small|big)?serial|decimal|numeric|number\b|real|double|float|(small)?money|year\b)/i, 'number'],
  [/^(n?(var)?char|character|(tiny|medium|long|n)?text|citext|string|fixedstring|n?clob|sysname)/i, 'text'],
]

/** What the type holds in plain words, and the values that may be chosen. */
function wordsOf(type: string, item: readonly SqlToken[]): Word[] {
  const inner = type.replace(/^(?:nullable|lowcardinality) ?\( ?/i, '').replace(/^(?:nullable|lowcardinality) ?\( ?/i, '')
  const plain = kinds.find(([pattern]) => pattern.test(inner))?.[1]
  const ip = /^(inet|ipv[46]|cidr)\b/i.test(inner)
  const words: Word[] = [{ kind: 'declaredType', text: ip ? 'text' : plain ?? inner }]
  if (ip) words.push({ kind: 'validator', text: 'ip' })
  const choices = /^(enum|set)\b/i.test(inner) ? 1 : item.findIndex((token, index) => isWord(token, 'in') && isSign(item[index + 1], '('))
  if (choices > 0) for (const token of item.slice(choices)) if (token.kind === 'string') words.push({ kind: 'option', text: token.text })
  return words
}
