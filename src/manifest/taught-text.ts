import { isMap, isScalar, type Node, type Pair } from 'yaml'
import { parseForEdit } from './edit.js'

/** Sections that say what the code cannot: no draft can make them anew. */
const sections: ReadonlySet<string> = new Set(['categories', 'words', 'components', 'consent'])

/** The lines of a manifest that teach, with the comments above and in them; empty where it has none. */
export function taughtText(text: string): string {
  const { contents } = parseForEdit(text)
  if (!isMap(contents) || contents.flow === true) return ''
  const pairs = contents.items as Pair<Node, Node | null>[]
  const starts = pairs.map(({ key }) => startOf(text, key.range?.[0] ?? 0))
  return pairs.flatMap(({ key }, index) => isScalar(key) && sections.has(String(key.value))
    ? [text.slice(starts[index], starts[index + 1] ?? text.length).replace(/\s*$/, '\n')] : []).join('')
}

/** Where an entry begins, the comments right above it included. */
function startOf(text: string, key: number): number {
  let start = text.lastIndexOf('\n', key - 1) + 1
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (start === 0 || !/^#/.test(text.slice(above, start))) return start
    start = above
  }
}
