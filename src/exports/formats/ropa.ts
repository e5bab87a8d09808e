import { defineExport } from '../define.js'
import { cnilTables } from '../parts/cnil.js'
import { csvOf } from '../parts/csv.js'
import { icoTables } from '../parts/ico.js'
import { xlsxOf } from '../parts/xlsx.js'

/*
 * The record of processing activities (GDPR Art. 30): what code and manifest say of it. A record that looks whole and is not does harm, so
 * that what neither says stays empty, in a column that is marked as a person's to fill.
 */
export default defineExport({
  name: 'ropa',
  summary: 'the record of processing activities (GDPR Art. 30), in the columns of the ICO or the CNIL',
  formats: ['csv', 'xlsx'],
  columns: ['ico', 'cnil'],
  make(facts, { format, columns }) {
    const tables = columns === 'cnil' ? cnilTables(facts) : icoTables(facts)
    const [table] = tables
    const open = table.blank.filter(Boolean).length
    return {
      output: format === 'xlsx' ? xlsxOf(tables) : csvOf(table),
      notes: [`${open} of ${table.heads.length} columns are for a person to fill: the line below their heads says so.`],
    }
  },
})
