/** The lines of a committed inventory that one of the two texts has and the other has not, in the order of the texts. */
export interface Difference { gone: Line[]; fresh: Line[] }
/** `near`: the line of the committed text that a new one would stand behind; with `names`, the one that would name these files too. */
export interface Line { text: string; line: number; near?: number; names?: string[] }

const linesOf = (text: string): Line[] => text.split(/\r?\n/).map((one, index) => ({ text: one.trimEnd(), line: index + 1 }))

/** The first mark of a merge conflict: its line; undefined where there is none. */
export const conflictIn = (text: string): number | undefined => linesOf(text).find(({ text: one }) => /^(<{7}|={7}|>{7}|\|{7})( |$)/.test(one) && !/^\| /.test(one))?.line

/** What differs between what is committed and what the code says; undefined where nothing does. */
export function difference(committed: string, fresh: string): Difference | undefined {
  const [before, now] = [linesOf(committed), linesOf(fresh)]
  if (before.length === now.length && before.every(({ text }, index) => text === now[index]?.text)) return undefined
  return { gone: without(before, now), fresh: without(now, before) }
}

/** The lines of one text that another has not, each as often as it has it less. */
function without(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = new Map<string, number>()
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1)
  return lines.filter(({ text }) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count <= 0 && text !== ''
  })
}

/** A row that says something of files: a datum, or what a recipient gets. */
interface Row extends Line { table: string; key: string; files: string[]; sends: boolean }

/** Rows of the tables of data and recipients, by what they speak of. */
function rowsOf(text: string): Row[] {
  let head: string[] = []
  return linesOf(text).flatMap(line => {
    const cells = cellsOf(line.text)
    if (cells.length === 0) head = []
    else if (head.length === 0) head = cells
    const at = head.indexOf('Places')
    if (cells.length === 0 || cells === head || at < 0 || /^-+$/.test(cells[0] ?? '')) return []
    const named = ['Record', 'Data', 'Recipient', 'Receives'].map(name => head.indexOf(name)).filter(index => index >= 0)
    const sent = head.indexOf('Sent to')
    return [{ ...line, table: head.join(' | '), key: named.map(index => cells[index]).join(' | '), files: cells[at]?.split(', ') ?? [], sends: sent < 0 || cells[sent] !== '' }]
  })
}

const cellsOf = (line: string): string[] => /^\| .* \|$/.test(line) ? line.slice(2, -2).split(/ ?(?<!\\)\| ?/) : []

/** The last row of the same record or recipient, else the last of such a table. */
const nearest = ({ table, key }: Row, rows: readonly Row[]): number | undefined => {
  const [first] = key.split(' | ')
  return [(one: Row) => one.table === table && one.key.split(' | ')[0] === first, (one: Row) => one.table === table]
    .map(is => rows.findLast(is)?.line).find(line => line !== undefined)
}

const endOf = (text: string): number => linesOf(text).findLast(({ text: one }) => one !== '')?.line ?? 1

/**
 * What differs as far as a run over some files can tell: what they ask for, keep or send that no line says, and lines that say it of files which
 * were looked at and do not (`looked`), or which are gone (`isThere`). Names of files are as they are written in the texts.
 */
export function differencePart(committed: string, part: string, looked: ReadonlySet<string>, isThere: (file: string) => boolean): Difference | undefined {
  const [before, now] = [rowsOf(committed), rowsOf(part)]
  const says = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap(({ key, files }) => files.map(file => `${key} | ${file}`)))
  const [said, seen] = [says(before), says(now)]
  const fresh = now.filter(({ key, files }) => files.some(file => looked.has(file) && !said.has(`${key} | ${file}`)))
    .map((row): Line => {
      const same = before.find(({ table, key }) => table === row.table && key === row.key)
      return same ? { ...row, near: same.line, names: row.files.filter(file => !same.files.includes(file)) } : { ...row, near: nearest(row, before) ?? endOf(committed) }
    })
  // what only types or the rest of the program tell is not gone because a hook did not ask them
  const gone = before.filter(({ key, files, sends }) => files.some(file => !isThere(file) || !sends && looked.has(file) && !seen.has(`${key} | ${file}`)))
  return fresh.length + gone.length === 0 ? undefined : { gone, fresh }
}
