import type { SourceText, Syntax } from '../types/index.js'
import { withComments } from './comments.js'
import { foldSql } from './sql.js'

/** `V2` comes before `V10`. */
const inOrder = new Intl.Collator('en', { numeric: true })

/** What a file undoes is not what it does: dbmate and goose write both into one. */
const undoing = /^--\s*(migrate:down|\+goose down|\+migrate down|down migration)\b[^]*/im

/** What takes a migration back, by its name: `003.down.sql`, `rollback.sql`, Flyway's `U3__x.sql`. */
const takesBack = /((^|[/._-])(down|undo|rollback|revert)[^/]*|(^|\/)U[\d.]+__[^/]*)\.sql$/i

const folderOf = (path: string): string => /^(.*?(^|\/)migrations?)\//.exec(path)?.[1] ?? ''

/** Runs the SQL migrations of each folder in the order of their names: each file keeps the columns that it leaves to its database in the end. */
export function foldMigrations(sources: readonly SourceText[]): Syntax[] {
  const folders = new Map<string, SourceText[]>()
  for (const source of sources.toSorted((a, b) => inOrder.compare(a.path, b.path))) {
    if (takesBack.test(source.path)) continue
    const folder = folderOf(source.path)
    folders.set(folder, [...folders.get(folder) ?? [], source])
  }
  return [...folders.values()].flatMap(files => {
    const texts = new Map(files.map(({ path, text }) => [path, text]))
    return foldSql(files.map(source => ({ ...source, text: source.text.replace(undoing, '') }))).map(one => {
      const text = texts.get(one.path) ?? one.text
      return { ...one, text, ...withComments('sql', text) }
    })
  })
}
