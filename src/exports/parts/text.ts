import { visible } from '../../report/parts/text.js'

/** More than this no cell of a spreadsheet holds. */
const most = 32_767

/** Text of the analysed project within a cell: nothing steers a terminal or turns a line around, what is no character is none (XML and YAML refuse it), and it has an end. */
export function cell(text: string): string {
  const safe = visible(text.replace(/\r\n?/g, '\n')).replace(/[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu, '\ufffd')
  return safe.length > most ? safe.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '') + '…' : safe
}

/** Each text once, and how many more there are where they are many. */
export function listed(texts: readonly string[], atMost: number, separator = '; '): string {
  const all = [...new Set(texts)].filter(text => text !== '')
  return all.length <= atMost ? all.join(separator) : [...all.slice(0, atMost), `${all.length - atMost} more`].join(separator)
}

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
