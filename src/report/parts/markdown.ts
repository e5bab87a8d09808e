import { visibleLine } from './text.js'

/** Characters that mean something within a line of Markdown. */
const marks = /[\\`*[\]|~$]/g

/** Text of the analysed project as plain text in a line or table cell: no HTML, no markup, no link that nobody wrote. */
export function escape(text: string): string {
  return visibleLine(text)
    .trim()
    .replace(marks, '\\$&')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    // Between letters or digits an underscore is one; elsewhere it may open emphasis.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    // Links that GitHub makes by itself.
    .replace(/:\/\//g, ':&#47;&#47;').replace(/\b(www)\./gi, '$1&#46;').replace(/(?<=[\w.+-])@/g, '&#64;')
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&#47;': '/', '&#46;': '.', '&#64;': '@', '&amp;': '&' }

/** What `escape` was given, but for what it made visible. */
export const unescape = (text: string): string => text.replace(/\\([\p{P}\p{S}])|&(?:lt|gt|amp|#47|#46|#64);/gu, (found, mark?: string) => mark ?? entities[found] ?? found)

/** Text that nobody is called by and that leads to no issue, once it is a comment: hosts look for `@name` and `#1` in what is rendered. */
export const inert = (text: string): string => escape(text).replace(/(?<!&)([@#])(?=[\p{L}\p{N}])/gu, '$1<!-- -->')

/** A paragraph: what would begin a heading, list or quotation at its start is text too. */
export function paragraph(text: string): string {
  return escape(text).replace(/^(#|[-+=]|\d+(?=[.)]))/, found => /\d/.test(found) ? found + '\u200b' : `\\${found}`)
}

/** A table; cells are escaped already. No padding: a longer name must not change the other lines. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
