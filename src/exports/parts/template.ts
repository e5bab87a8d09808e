import Papa from 'papaparse'
import { TemplateError } from '../define.js'

/** A table that somebody else made: its records, and where each stands in the text. */
export interface TemplateTable {
  text: string
  rows: { cells: [string, string, string]; all: string[]; start: number; end: number }[]
  /** Columns of the three cells. */
  at: [number, number, number]
}

/** Reads a CSV file with three columns that it has to have. @throws {TemplateError} where it has not. */
export function readTable(given: string, columns: readonly [string, string, string], problem: string): TemplateTable {
  const text = given.replace(/^\ufeff/, '')
  const rows: { all: string[]; start: number; end: number }[] = []
  let start = 0
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, meta }) => {
      rows.push({ all: data, start, end: meta.cursor })
      start = meta.cursor
    },
  })
  const heads = rows[0]?.all.map(head => head.trim()) ?? []
  const at = columns.map(column => heads.indexOf(column)) as [number, number, number]
  if (at.includes(-1)) throw new TemplateError(problem)
  return { text: given, at, rows: rows.map(row => ({ ...row, cells: at.map(column => row.all[column] ?? '') as [string, string, string] })) }
}

/** The file with the third cell of some records set; all other bytes are the file's own. */
export function editTable({ text, rows, at }: TemplateTable, valueOf: (cells: [string, string, string]) => string | undefined): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const own = text.slice(mark.length)
  return mark + rows.map(({ cells, all, start, end }, index) => {
    const raw = own.slice(start, end)
    const value = index === 0 ? undefined : valueOf(cells)
    if (value === undefined) return raw
    const filled = Array.from({ length: Math.max(all.length, at[2] + 1) }, (_, column) => column === at[2] ? value : all[column] ?? '')
    return Papa.unparse([filled]) + (/\r?\n$|\r$/.exec(raw)?.[0] ?? '')
  }).join('')
}
