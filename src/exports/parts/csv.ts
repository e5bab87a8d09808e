import Papa from 'papaparse'
import type { Table } from './table.js'
import { cell } from './text.js'

/** What a spreadsheet would take for a formula, in half or full width; papaparse puts an apostrophe before it. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/** For people and their spreadsheets: a byte order mark, without which Excel takes UTF-8 for something else, and no formula of a stranger's. */
export function csvOf({ heads, marks, rows }: Table): string {
  const cells = [heads, marks, ...rows].map(row => row.map(cell))
  return '\ufeff' + Papa.unparse(cells, { newline: '\r\n', escapeFormulae: formula }) + '\r\n'
}
