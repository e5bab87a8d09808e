import { strToU8, zipSync } from 'fflate'
import type { Table } from './table.js'
import { cell } from './text.js'

/** No clock in the archive: the same table gives the same bytes. The format knows no day before this. */
const day = new Date(1980, 0, 1)

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML has no place for, escaped or not, `cell` has made visible. */
const escape = (text: string): string => text.replace(/[&<>"]/g, one => escapes[one] as string)

/** `A`, `Z`, `AA`: the name of a column. */
const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + column % 26)

/** Cells hold text and never a formula, whatever it begins with. Styles: 1 heads, 2 marks, 3 what a person fills, 4 all else. */
const rowOf = (cells: readonly string[], row: number, style: (column: number) => number): string => `<row r="${row}">${cells.map((text, column) =>
  `<c r="${letters(column)}${row}" s="${style(column)}"${text === '' ? '/>' : ` t="inlineStr"><is><t xml:space="preserve">${escape(cell(text))}</t></is></c>`}`).join('')}</row>`

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function sheetOf({ heads, marks, blank, rows }: Table): string {
  const columns = heads.map((_, column) => `<col min="${column + 1}" max="${column + 1}" width="32" customWidth="1"/>`).join('')
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `<cols>${columns}</cols><sheetData>${rowOf(heads, 1, () => 1)}${rowOf(marks, 2, column => blank[column] === true ? 3 : 2)}`
    + `${rows.map((row, index) => rowOf(row, index + 3, column => blank[column] === true ? 3 : 4)).join('')}</sheetData></worksheet>`
}

const styles = `<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>`
  + '<font><i/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
  + '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills><borders count="1"><border/></borders>'
  + '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/>'
  + ['fontId="1" fillId="0" applyFont="1"', 'fontId="2" fillId="0" applyFont="1"', 'fontId="2" fillId="2" applyFont="1" applyFill="1"', 'fontId="0" fillId="0"']
    .map(style => `<xf xfId="0" ${style} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`).join('')
  + '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/** Tables as an Office Open XML workbook, a sheet each, with heads that stay in sight and what a person has to fill in colour. */
export function xlsxOf(tables: readonly Table[]): Uint8Array {
  const ids = tables.map((_, index) => index + 1)
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>`
      + `${ids.map(id => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${sheetType}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${tables.map(({ title }, index) => `<sheet name="${escape(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${ids.map(id => `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}`
      + `<Relationship Id="rId${ids.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(table)])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(head + text)])), { mtime: day })
}
