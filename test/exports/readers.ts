import { unzipSync, strFromU8 } from 'fflate'
import { xmlOf, type XmlElement } from '../report/readers.js'

/** Records of a CSV file as RFC 4180 has them. @throws {Error} where a quote stands where none may. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const row = rows.at(-1) as string[]
    if (text[at] === '"') {
      let cell = ''
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('a quoted cell has no end')
        if (text[at] === '"' && text[at + 1] === '"') at++
        else if (text[at] === '"') break
        cell += text[at]
      }
      at++
      row.push(cell)
    } else {
      const [cell = ''] = /^[^",\r\n]*/.exec(text.slice(at, at + 100_000)) ?? []
      row.push(cell)
      at += cell.length
    }
    if (text[at] === ',') at++
    else if (/^\r?\n/.test(text.slice(at, at + 2))) {
      at += text[at] === '\r' ? 2 : 1
      if (at < text.length) rows.push([])
      continue
    } else if (at < text.length) throw new Error(`${JSON.stringify(text.slice(at, at + 20))} stands behind a cell`)
    if (at === text.length && text[at - 1] === ',') row.push('')
  }
  return rows
}

const found = (element: XmlElement, name: string): XmlElement[] => element.children.flatMap(child => [...child.name === name ? [child] : [], ...found(child, name)])

interface Sheet { name: string; cells: string[][]; styles: string[][]; formulas: number }

/** The first sheet of a workbook, all parts of which a strict parser has read, and all of its sheets; styles by their number. */
export function xlsxRows(bytes: Uint8Array): Sheet & { sheets: Sheet[] } {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, xmlOf(strFromU8(part))]))
  const part = (path: string): XmlElement => {
    if (parts[path] === undefined) throw new Error(`${path} is missing`)
    return parts[path]
  }
  // each part that is spoken of is there, and is spoken of
  const types = new Set(found(part('[Content_Types].xml'), 'Override').map(one => String(one.attributes.PartName).slice(1)))
  const named = Object.keys(parts).filter(path => !/\.rels$|^\[/.test(path))
  if (named.some(path => !types.has(path)) || types.size !== named.length) throw new Error('parts and their types differ')
  const targets = new Map(found(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(one => [one.attributes.Id, `xl/${String(one.attributes.Target)}`]))
  const sheets = found(part('xl/workbook.xml'), 'sheet').map((one): Sheet => {
    const sheet = part(targets.get(one.attributes['r:id'] as string) ?? '')
    const rows = found(sheet, 'row')
    rows.forEach((row, index) => { if (row.attributes.r !== String(index + 1)) throw new Error(`row ${index + 1} is called ${row.attributes.r}`) })
    return {
      name: String(one.attributes.name),
      cells: rows.map(row => found(row, 'c').map(cell => found(cell, 't')[0]?.text ?? '')),
      styles: rows.map(row => found(row, 'c').map(cell => String(cell.attributes.s))),
      formulas: found(sheet, 'f').length,
    }
  })
  return { ...sheets[0] as Sheet, sheets }
}
