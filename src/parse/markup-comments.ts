import type { Comment } from '../types/index.js'

/**
 * Comments of template languages, `{{!-- … --}}`, `{# … #}`, `<%# … %>`, behind what may hold something that only looks like one: what
 * is shown as it is written (`{% raw %}`, `{{{{raw}}}}`), and other holes. A stretch holds no other of its kind, so that one that is left
 * open is soon given up.
 */
const pattern = new RegExp([
  String.raw`\{%[-+~]?\s*(?:raw|verbatim)\b[^%]*%\}(?:(?!\{%[-+~]?\s*(?:raw|verbatim)\b)[^])*?\{%[-+~]?\s*end(?:raw|verbatim)\b[^%]*%\}`, String.raw`\{\{\{\{[^/{}][^{}]*\}\}\}\}(?:(?!\{\{\{\{[^/])[^])*?\{\{\{\{\/[^{}]*\}\}\}\}`,
  String.raw`\{\{!--((?:(?!\{\{!--)[^])*?)--\}\}`, String.raw`\{\{!((?:(?!\{\{)[^])*?)\}\}`, String.raw`\{#((?:(?!\{#)[^])*?)#\}`, String.raw`<%#((?:(?!<%)[^])*?)%>`,
  String.raw`\{%(?:(?!\{%)[^])*?%\}`, String.raw`<%(?:(?!<%)[^])*?%>`, String.raw`\{\{(?:(?!\{\{)[^]){0,1000}?\}\}`,
].join('|'), 'g')

/** The comments of template languages in a piece of markup, at their places in the file. */
export function templateComments(text: string, from: number): Comment[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const value = match.slice(1).find(one => one !== undefined)
    return value === undefined ? [] : [{ type: 'Block', value, range: [from + match.index, from + match.index + match[0].length] }]
  })
}

/** Whether a comment stands in one of some stretches. */
export const standsIn = ({ range: [start, end] = [0, 0] }: Comment, stretches: readonly (readonly [number, number] | undefined)[]): boolean =>
  stretches.some(one => one !== undefined && one[0] <= start && end <= one[1])
