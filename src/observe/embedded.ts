import { calleeName, endOf, startOf } from '../kit/ast.js'
import type { Lines } from '../kit/lines.js'
import type { Node, SchemaText, Span } from '../types/index.js'
import type { Collector } from './collect.js'
import { observeRecords } from './records.js'
import { table } from './table.js'
import type { Observers } from './walk.js'

/** Reads a text of a schema language; undefined where it cannot be read. Given from outside, as parsers live elsewhere. */
export type ReadEmbedded = (language: string, text: string) => SchemaText | undefined

const languages = table.models.flatMap(({ records, words }) => records?.embedded
  ? [{ language: records.language, ...records.embedded, needs: new RegExp((words ?? []).map(String).join('|').replaceAll(' ', '\\s+'), 'i') }] : [])

/** What reads schema languages in the strings of a file; undefined where the file has no word of any, so that its strings cost nothing. */
export function textObserver(text: string, lines: Lines, collect: Collector, read: ReadEmbedded | undefined): Observers['text'] {
  const possible = read ? languages.filter(({ needs }) => needs.test(text)) : []
  if (!read || possible.length === 0) return undefined
  const done = new Set<number>()
  return (node, parent, visited) => {
    if (node.type === 'Literal' && typeof node.value !== 'string') return
    const written = text.slice(startOf(node), endOf(node))
    const found = possible.find(({ tags, test }) => test ? test.test(written) : tags?.includes(tagOf(node, parent, text) ?? ''))
    if (!found) return
    const { walk } = visited()
    const whole = joined(node, walk.ancestors)
    const start = startOf(whole)
    if (done.has(start)) return
    done.add(start)
    const said = read(found.language, plain(whole, text, '_')) ?? read(found.language, plain(whole, text, ' '))
    if (!said) {
      // `gql` may be a function of the project that is told a name
      if (/[{(]/.test(written)) collect.gap({ surface: 'model', reason: 'unreadable', what: `a text of ${found.language} does not parse`, at: walk.spanOf(whole), detector: found.language, owners: walk.owners() })
      return
    }
    const moved = <T extends { at: Span }>(one: T): T => ({ ...one, at: lines.span(start + one.at.start, start + one.at.end) })
    observeRecords({ records: said.records.map(record => ({ ...moved(record), fields: record.fields.map(moved) })), gaps: said.gaps.map(moved) }, walk.owners(), collect, true)
  }
}

/** The tag of a template, the callee it is the first argument of, or the comment before it: `` /* GraphQL *\/ `…` ``. */
function tagOf(node: Node, parent: Node | undefined, text: string): string | undefined {
  if (parent?.type === 'TaggedTemplateExpression') return calleeName(parent.tag)
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node) return calleeName(parent.callee)
  const start = startOf(node)
  return /\/\*\s*(\w+)\s*\*\/\s*$/.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase()
}

/** The outermost sum this text is a part of: `'CREATE TABLE a (' + 'b text)'`. */
function joined(node: Node, ancestors: readonly Node[]): Node {
  let whole = node
  for (const one of ancestors.toReversed()) {
    if (one.type !== 'BinaryExpression' || one.operator !== '+') break
    whole = one
  }
  return whole
}

/**
 * The text a node stands for, of the same length as its source, so that every place in it is one in the file. What is put in at run
 * time becomes a name without meaning, or white space; at the top of a GraphQL text always white space.
 */
function plain(node: Node, text: string, filler: '_' | ' '): string {
  const start = startOf(node)
  const out = Array.from<string>({ length: endOf(node) - start }).fill(' ')
  const put = (from: number, said: string): void => {
    for (let index = 0; index < said.length; index++) out[from - start + index] = said[index] as string
  }
  let depth = 0
  const take = (one: Node): void => {
    if (one.type === 'BinaryExpression' && one.operator === '+') {
      take(one.left)
      take(one.right)
    } else if (one.type === 'Literal' && typeof one.value === 'string') put(startOf(one) + 1, unescaped(text.slice(startOf(one) + 1, endOf(one) - 1)))
    else if (one.type === 'TemplateLiteral') {
      // the places of quasis differ between parsers: between the holes they are what is left
      let from = startOf(one) + 1
      const ends = [...(one.expressions as Node[]).map(hole => text.lastIndexOf('${', startOf(hole))), endOf(one) - 1]
      for (const [index, to] of ends.entries()) {
        const said = unescaped(text.slice(from, to))
        put(from, said)
        for (const char of said) depth += char === '{' ? 1 : char === '}' ? -1 : 0
        const hole = one.expressions[index] as Node | undefined
        if (!hole) break
        from = text.indexOf('}', endOf(hole)) + 1
        put(to, (depth > 0 || !/^\s*$/.test(said.slice(said.lastIndexOf('\n') + 1)) ? filler : ' ').repeat(from - to))
      }
    } else put(startOf(one), filler.repeat(endOf(one) - startOf(one)))
  }
  take(node)
  return out.join('')
}

/** Escapes as what they mean, of the same length. */
const unescaped = (written: string): string => written.replace(/\\([^])/g, (_, char: string) => ' ' + (/[nrt]/.test(char) ? ' ' : char))
