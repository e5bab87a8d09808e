import { linesOf } from '../kit/lines.js'
import type { SchemaRecord, SchemaText, SourceText, Syntax } from '../types/index.js'
import { withComments } from './comments.js'
import { isWord, type Column } from './sql-column.js'
import { apply, type Database } from './sql-tables.js'
import { sqlTokens, UnendedError, type SqlToken } from './sql-tokens.js'

/** SQL in any dialect: the tables a file leaves behind. Our own reader, as no kept parser reads what real projects hold. */
export function parseSql(source: SourceText): Syntax {
  return foldSql([source])[0] as Syntax
}

/**
 * Reads files one after the other into one database, as migrations are run: each file keeps the columns that it declares and that no
 * later file drops or renames.
 */
export function foldSql(sources: readonly SourceText[]): Syntax[] {
  const database: Database = { tables: new Map(), gaps: [] }
  const problems = sources.map(({ text }, file) => {
    try {
      run(database, text, file)
      return undefined
    } catch (error) {
      if (!(error instanceof UnendedError)) throw error
      const { line, column } = linesOf(text).span(error.offset, error.offset)
      return { message: `does not parse: ${error.what} begins here and never ends`, line, column }
    }
  })
  return sources.map(({ path, text }, file) => {
    const problem = problems[file]
    if (problem) return { path, text, problem }
    const { records, gaps } = textOf(database, text, file)
    return { path, text, schema: records, ...withComments('sql', text), ...(gaps.length > 0 && { gaps }) }
  })
}

/**
 * What one text of SQL declares, wherever it stands.
 * @throws {UnendedError}
 */
export function readSql(text: string): SchemaText {
  const database: Database = { tables: new Map(), gaps: [] }
  run(database, text, 0)
  return textOf(database, text, 0)
}

function run(database: Database, text: string, file: number): void {
  if (!/\b(create|alter|drop|comment)\b/i.test(text)) return
  let statement: SqlToken[] = []
  const end = (): void => {
    if (statement.length > 1) apply(database, statement, text, file)
    statement = []
  }
  const tokens = sqlTokens(text)
  for (const [index, token] of tokens.entries()) {
    // a new statement where the last one forgot its semicolon
    if (token.kind === 'end' || (begins(token, tokens[index + 1]) && startsLine(text, token.start) && isComplete(statement))) end()
    if (token.kind !== 'end') statement.push(token)
  }
  end()
}

/** `CREATE`, `INSERT INTO`, `ALTER TABLE`, `DROP TABLE`; but not the `DROP COLUMN` of an `ALTER TABLE`. */
const begins = (token: SqlToken, next: SqlToken | undefined): boolean =>
  isWord(token, 'create') || (isWord(token, 'insert', 'alter', 'drop') && isWord(next, 'into', 'table'))
const startsLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n'

/** Whether all parentheses of a statement are closed. */
function isComplete(statement: readonly SqlToken[]): boolean {
  let depth = 0
  for (const token of statement) if (token.kind === 'sign') depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0
  return depth === 0 && statement.some(token => token.kind !== 'comment')
}

function textOf(database: Database, text: string, file: number): SchemaText {
  const lines = linesOf(text)
  const records: SchemaRecord[] = []
  for (const table of database.tables.values()) {
    const columns = [...table.columns.values()].filter(column => column.file === file)
    if (columns.length === 0) continue
    const place = table.file === file ? table : columns[0] as Column
    records.push({
      language: 'sql', kind: 'table', name: /^_+$/.test(table.name) ? '' : table.name, comment: table.comment, at: lines.span(place.start, place.end),
      fields: columns.map(column => ({
        name: column.name, type: column.type, optional: !column.required, list: column.type.endsWith('[]'), attributes: [], comment: column.comment,
        relation: false, words: column.words, at: lines.span(column.start, column.end),
      })),
    })
  }
  const gaps = database.gaps.filter(gap => gap.file === file)
    .map(({ what, reason, owner, start, end }) => ({ language: 'sql', what, reason, owner, at: lines.span(start, end) }))
  return { records, gaps }
}
