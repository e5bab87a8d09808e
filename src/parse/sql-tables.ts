import { isRemark } from '../kit/remarks.js'
import type { SqlToken } from './sql-tokens.js'
import { columnOf, isConstraint, isSign, isWord, type Column } from './sql-column.js'

/** A table as the statements so far have left it. `file` and the places of a column are those of its last declaration. */
export interface Table {
  name: string
  comment: string
  columns: Map<string, Column & { file: number }>
  file: number
  start: number
  end: number
}

/** What was seen and not understood, where. */
export interface SqlGap { what: string; reason: 'spread' | 'unreadable'; owner: string; file: number; start: number; end: number }

export interface Database {
  tables: Map<string, Table>
  gaps: SqlGap[]
}

const key = (name: string): string => name.toLowerCase()

/** A cursor over the tokens of one statement, comments left out. */
interface Cursor { tokens: readonly SqlToken[]; at: number; comments: readonly SqlToken[]; text: string; file: number }

/** Takes words in order if they stand here: `take(cursor, 'if', 'not', 'exists')`. */
function take(cursor: Cursor, ...words: readonly string[]): boolean {
  if (!words.every((word, index) => isWord(cursor.tokens[cursor.at + index], word))) return false
  cursor.at += words.length
  return true
}

/** Takes `name`, `schema.name` or `"schema"."name"`; its last part, which is what the table is called. */
function takeName(cursor: Cursor): string | undefined {
  let name: string | undefined
  for (;;) {
    const token = cursor.tokens[cursor.at]
    if (token?.kind !== 'word' && token?.kind !== 'name') return name
    name = token.text
    cursor.at++
    if (!isSign(cursor.tokens[cursor.at], '.')) return name
    cursor.at++
  }
}

/** What stands between the parenthesis here and its counterpart, cut at the commas between; undefined where none opens, or none closes. */
function takeItems(cursor: Cursor): SqlToken[][] | undefined {
  if (!isSign(cursor.tokens[cursor.at], '(')) return undefined
  const items: SqlToken[][] = [[]]
  let depth = 0
  for (let at = cursor.at; at < cursor.tokens.length; at++) {
    const token = cursor.tokens[at] as SqlToken
    if (isSign(token, '(') && ++depth === 1) continue
    if (isSign(token, ')') && --depth === 0) {
      cursor.at = at + 1
      return items.filter(item => item.length > 0)
    }
    if (depth === 1 && isSign(token, ',')) items.push([])
    else (items.at(-1) as SqlToken[]).push(token)
  }
  return undefined
}

/** Applies one statement to what the ones before it have declared. Statements that declare nothing are passed over. */
export function apply(database: Database, statement: readonly SqlToken[], text: string, file: number): void {
  const tokens = statement.filter(token => token.kind !== 'comment')
  const cursor: Cursor = { tokens, at: 0, comments: statement.filter(token => token.kind === 'comment'), text, file }
  if (take(cursor, 'create')) create(database, cursor)
  else if (take(cursor, 'alter')) alter(database, cursor)
  else if (take(cursor, 'drop', 'table')) drop(database, cursor)
  else if (take(cursor, 'comment', 'on')) describe(database, cursor)
}

const span = ({ tokens, file }: Cursor): { file: number; start: number; end: number } =>
  ({ file, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })

function create(database: Database, cursor: Cursor): void {
  take(cursor, 'or', 'replace')
  if (take(cursor, 'type')) {
    const name = takeName(cursor)
    if (name !== undefined && take(cursor, 'as') && isSign(cursor.tokens[cursor.at], '(')) declare(database, name, cursor)
    return
  }
  if (isWord(cursor.tokens[cursor.at], 'temp', 'temporary', 'virtual')) return
  if (isWord(cursor.tokens[cursor.at], 'global', 'local', 'unlogged', 'external', 'foreign', 'column', 'row', 'transient')) cursor.at++
  if (isWord(cursor.tokens[cursor.at], 'temp', 'temporary') || !take(cursor, 'table')) return
  const guarded = take(cursor, 'if', 'not', 'exists')
  const name = takeName(cursor)
  // #x and ##x are the temporary tables of SQL Server
  if (name === undefined || name.startsWith('#') || (guarded && database.tables.has(key(name)))) return
  if (take(cursor, 'on', 'cluster')) takeName(cursor)
  if (isWord(cursor.tokens[cursor.at], 'partition')) return
  if (isWord(cursor.tokens[cursor.at], 'as', 'like', 'of', 'clone', 'select')) {
    database.gaps.push({ what: `the columns of ${name} are declared elsewhere`, reason: 'spread', owner: name, ...span(cursor) })
    return
  }
  declare(database, name, cursor)
}

function declare(database: Database, name: string, cursor: Cursor): void {
  const place = span(cursor)
  const open = cursor.tokens[cursor.at]
  const items = takeItems(cursor)
  if (items === undefined) {
    if (isSign(open, '(')) database.gaps.push({ what: `the parenthesis of CREATE TABLE ${name} never closes`, reason: 'unreadable', owner: name, ...place })
    return
  }
  const table: Table = { name, comment: leading(cursor), columns: new Map(), ...place }
  database.tables.set(key(name), table)
  for (const item of items) {
    if (isConstraint(item)) {
      if (isWord(item[0], 'like')) database.gaps.push({ what: `some columns of ${name} are those of ${item[1]?.text ?? ''}`, reason: 'spread', owner: name, ...place })
      demandKey(table, item)
    } else addColumn(table, item, cursor)
  }
  if (isWord(cursor.tokens[cursor.at], 'inherits')) database.gaps.push({ what: `some columns of ${name} are inherited`, reason: 'spread', owner: name, ...place })
  // ClickHouse's columns hold no NULL unless they say so
  const engine = cursor.tokens.slice(cursor.at).find((_, index, rest) => isWord(rest[index - 2], 'engine') && isSign(rest[index - 1], '='))
  if (/(mergetree|^log$|^memory$|distributed|kafka)/i.test(engine?.text ?? '')) {
    for (const column of table.columns.values()) column.required = !/\bnullable\b/i.test(column.type)
  }
}

/** `PRIMARY KEY (email)` demands the column it names. */
function demandKey(table: Table, item: readonly SqlToken[]): void {
  const at = item.findIndex((token, index) => isWord(token, 'primary') && isWord(item[index + 1], 'key'))
  if (at < 0) return
  for (const token of item.slice(at + 2)) {
    const column = table.columns.get(key(token.text))
    if (column) column.required = true
  }
}

function addColumn(table: Table, item: readonly SqlToken[], cursor: Cursor): void {
  const column = columnOf(item, commentOf(item, cursor))
  if (column) table.columns.set(key(column.name), { ...column, file: cursor.file })
}

/** The comments on the lines before an item, and behind it on its line. */
function commentOf(item: readonly SqlToken[], { comments, tokens, text }: Cursor): string {
  if (comments.length === 0) return ''
  const [first, last] = [item[0] as SqlToken, item.at(-1) as SqlToken]
  const index = tokens.indexOf(first)
  const before = index > 0 ? (tokens[index - 1] as SqlToken).end : 0
  const lineEnd = text.indexOf('\n', last.end)
  const own = comments.filter(({ start }) => {
    // a comment behind the comma, on the line of the item before, is that item's
    if (start < first.start) return start >= before && (text.slice(before, start).includes('\n') || !text.slice(start, first.start).includes('\n'))
    if (start < last.end) return true
    const between = text.slice(last.end, start)
    return (lineEnd < 0 || start < lineEnd) && /^[\s,)]*$/.test(between)
  })
  return own.map(one => clean(one.text)).filter(one => one !== '').join(' ')
}

const clean = (comment: string): string => isRemark(comment) ? '' : comment.replace(/^[\s*-]+/gm, ' ').replace(/\s+/g, ' ').trim()

const leading = ({ comments, tokens }: Cursor): string =>
  comments.filter(one => one.start < (tokens[0]?.start ?? 0)).map(one => clean(one.text)).filter(one => one !== '').join(' ')

function alter(database: Database, cursor: Cursor): void {
  take(cursor, 'foreign')
  if (!take(cursor, 'table')) return
  take(cursor, 'if', 'exists')
  take(cursor, 'only')
  const name = takeName(cursor)
  if (name === undefined) return
  if (take(cursor, 'on', 'cluster')) takeName(cursor)
  if (isSign(cursor.tokens[cursor.at], '*')) cursor.at++
  let verb = ''
  for (const action of actionsIn(cursor)) verb = change(database, name, action, verb)
}

/** The actions of one ALTER TABLE, each with a cursor of its own. */
function actionsIn(cursor: Cursor): Cursor[] {
  const actions: SqlToken[][] = [[]]
  let depth = 0
  for (const token of cursor.tokens.slice(cursor.at)) {
    if (isSign(token, '(')) depth++
    if (isSign(token, ')')) depth--
    if (depth === 0 && isSign(token, ',')) actions.push([])
    else (actions.at(-1) as SqlToken[]).push(token)
  }
  return actions.filter(tokens => tokens.length > 0).map(tokens => ({ ...cursor, tokens, at: 0 }))
}

const verbs = ['add', 'drop', 'rename', 'change', 'modify', 'alter', 'set', 'enable', 'disable', 'owner', 'attach', 'detach', 'replica', 'cluster', 'validate',
  'with', 'convert', 'order', 'engine', 'comment', 'auto_increment', 'inherit', 'no', 'force', 'check', 'nocheck', 'update', 'delete', 'materialize', 'switch']

/** Applies one action of ALTER TABLE; gives its verb, as SQL Server says it once for several columns. */
function change(database: Database, table: string, cursor: Cursor, before: string): string {
  const first = cursor.tokens[0]
  const said = isWord(first, ...verbs) ? (first as SqlToken).text.toLowerCase() : ''
  const verb = said === '' && before === 'add' ? 'add' : said
  if (said !== '') cursor.at++
  const columns = database.tables.get(key(table))?.columns
  if (verb === 'add') add(database, table, cursor)
  else if (verb === 'rename') rename(database, table, cursor)
  else if (verb === 'drop') {
    if (isWord(cursor.tokens[cursor.at], 'constraint', 'index', 'primary', 'foreign', 'key', 'check', 'partition', 'default')) return verb
    take(cursor, 'column')
    take(cursor, 'if', 'exists')
    const name = takeName(cursor)
    if (name !== undefined) columns?.delete(key(name))
  } else if (verb === 'change' || verb === 'modify' || verb === 'alter') {
    take(cursor, 'column')
    take(cursor, 'if', 'exists')
    const old = verb === 'change' ? takeName(cursor) : cursor.tokens[cursor.at]?.text
    if (old === undefined || isWord(cursor.tokens[cursor.at], 'index', 'constraint', 'check', 'ttl', 'setting', 'order', 'settings', 'sample')) return verb
    const column = columns?.get(key(old))
    const rest = cursor.tokens.slice(cursor.at)
    if (isWord(rest[1], 'set', 'drop', 'type', 'add', 'restart')) {
      if (column && isWord(rest[2], 'not') && isWord(rest[3], 'null')) column.required = isWord(rest[1], 'set')
      return verb
    }
    if (verb === 'change') columns?.delete(key(old))
    addTo(database, table, rest, cursor)
  }
  return verb
}

function add(database: Database, table: string, cursor: Cursor): void {
  const named = take(cursor, 'column')
  take(cursor, 'if', 'not', 'exists')
  const items = takeItems(cursor)
  for (const item of items ?? [cursor.tokens.slice(cursor.at)]) {
    if (named || !(isConstraint(item) || isWord(item[0], 'partition', 'statistics'))) addTo(database, table, item, cursor)
  }
}

/** A table that is declared in another file is known by the columns that are added to it here. */
function addTo(database: Database, name: string, item: readonly SqlToken[], cursor: Cursor): void {
  const known = database.tables.get(key(name))
  const table = known ?? { name, comment: '', columns: new Map(), ...span(cursor) }
  addColumn(table, item, cursor)
  if (!known && table.columns.size > 0) database.tables.set(key(name), table)
}

function rename(database: Database, name: string, cursor: Cursor): void {
  const table = database.tables.get(key(name))
  if (isWord(cursor.tokens[cursor.at], 'constraint', 'index', 'key')) return
  if (take(cursor, 'to') || take(cursor, 'as')) {
    const to = takeName(cursor)
    if (to === undefined || !table) return
    database.tables.delete(key(name))
    database.tables.set(key(to), { ...table, name: to })
    return
  }
  take(cursor, 'column')
  take(cursor, 'if', 'exists')
  const at = cursor.tokens[cursor.at]
  const from = takeName(cursor)
  if (from === undefined || !take(cursor, 'to')) return
  const token = cursor.tokens[cursor.at]
  const to = takeName(cursor)
  if (to === undefined || !token || !at) return
  const column = table?.columns.get(key(from))
  table?.columns.delete(key(from))
  const place = { file: cursor.file, start: at.start, end: token.end }
  if (column) table?.columns.set(key(to), { ...column, name: to, ...place })
  else addTo(database, name, [token], cursor)
}

function drop(database: Database, cursor: Cursor): void {
  take(cursor, 'if', 'exists')
  for (let name = takeName(cursor); name !== undefined; name = takeName(cursor)) {
    database.tables.delete(key(name))
    if (!isSign(cursor.tokens[cursor.at], ',')) return
    cursor.at++
  }
}

/** `COMMENT ON COLUMN public.users.email IS '…'`. */
function describe(database: Database, cursor: Cursor): void {
  const kind = cursor.tokens[cursor.at]
  if (!isWord(kind, 'column', 'table')) return
  const is = cursor.tokens.findIndex(token => isWord(token, 'is'))
  const text = cursor.tokens[is + 1]
  if (is < 0 || text?.kind !== 'string') return
  const names = cursor.tokens.slice(cursor.at + 1, is).filter(token => !isSign(token, '.')).map(token => token.text)
  if (isWord(kind, 'table')) {
    const table = database.tables.get(key(names.at(-1) ?? ''))
    if (table) table.comment = [table.comment, text.text].filter(one => one !== '').join(' ')
    return
  }
  const column = database.tables.get(key(names.at(-2) ?? ''))?.columns.get(key(names.at(-1) ?? ''))
  if (column) column.comment = [column.comment, text.text].filter(one => one !== '').join(' ')
}
