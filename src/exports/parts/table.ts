/** Where what stands in a column comes from. `person`: only a person knows it, and nobody has invented it. */
export type Origin = 'code' | 'manifest' | 'both' | 'person'

export interface Column<Row> {
  head: string
  from: Origin
  /** Absent of what only a person knows. */
  of?(row: Row): string
}

export interface Table {
  title: string
  heads: string[]
  /** What stands below each head: where its cells come from. */
  marks: string[]
  /** Columns that are for a person to fill. */
  blank: boolean[]
  rows: string[][]
}

/** A table of what is known, by its columns; those of which nothing is known stay, empty and marked. */
export function tableOf<Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[], marks: Readonly<Record<Origin, string>>): Table {
  return {
    title,
    heads: columns.map(({ head }) => head),
    marks: columns.map(({ from }) => marks[from]),
    blank: columns.map(({ from }) => from === 'person'),
    rows: rows.map(row => columns.map(column => column.of?.(row) ?? '')),
  }
}

/** A table that is a person's to fill: what each line asks stands in front. */
export const emptyTable = (title: string, heads: readonly string[], lines: readonly string[], mark: string): Table => ({
  title, heads: ['', ...heads], marks: ['', ...heads.map(() => mark)], blank: [false, ...heads.map(() => true)], rows: lines.map(line => [line, ...heads.map(() => '')]),
})
