import { lineEndIn } from '../kit/lines.js'
import type { CommentPlace, Element } from '../types/index.js'
import { controlsIn } from './elements.js'

/** What begins a comment of one line, by the ending of the file; in JavaScript and all that holds it `//`. */
const marks: Readonly<Record<string, string>> = { prisma: '/// ', graphql: '# ', graphqls: '# ', gql: '# ', yaml: '# ', yml: '# ', sql: '-- ' }

/** What begins a comment of one line in the code of a file; undefined where the language has none. */
export function lineMark(path: string): string | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  return /^(json|avsc)$/.test(ending) ? undefined : marks[ending] ?? '// '
}

/** The line above what begins its own, indented as it is. */
export function commentAbove(text: string, start: number, mark: string | undefined, close = ''): CommentPlace | undefined {
  if (mark === undefined) return undefined
  const line = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(line, start)
  if (indent.trim() !== '') return undefined
  return { at: line, before: indent + mark, after: close + lineEndIn(text) }
}

/** The same of an element, or of what stands around it alone, in the language of its template. */
export function commentAtElement(element: Element, around: ReadonlyMap<Element, Element>, { text, path }: { text: string; path: string }): CommentPlace | undefined {
  for (let one = element; ;) {
    const place = commentAbove(text, one.at.start, ...marksAt(one, path))
    if (place) return place
    const outer = around.get(one)
    if (!outer || outer.at.line !== one.at.line || controlsIn(outer) !== 1) return undefined
    one = outer
  }
}

function marksAt({ at, template, child }: Element, path: string): [string, string] {
  if (path.endsWith('.pug') || path.endsWith('.jade')) return ['//- ', '']
  // what is drawn for an object of a list stands where the object does
  if (template && template.start !== at.start) return ['// ', '']
  if (child !== undefined) return child ? ['{/* ', ' */}'] : ['// ', '']
  return ['<!-- ', ' -->']
}
