import { isFunction, propertiesOf, unwrap } from '../kit/ast.js'
import { pathOf, readExpression } from '../kit/expression.js'
import type { Lines } from '../kit/lines.js'
import { namesIn } from '../kit/pattern.js'
import type { Attribute, Element, Expression, Node, Row } from '../types/index.js'
import { parseExpression } from './javascript.js'
import type { Names } from './names.js'

const simplePath = /^[\p{L}_$][\w$]*(\??\.[\p{L}_$][\w$]*)*$/u
const simpleText = /^(?:'([^'\\]*)'|"([^"\\]*)"|`([^`\\$]*)`)$/
const maxItems = 100

/** `bound`: what a control holds (`v-model="email"`); there the name is what counts, everywhere else its text, if the script has it. */
export interface Reading { bound?: boolean }

/** Reads the expressions of one component's template into plain data. */
export interface Reader {
  /** An expression as its source, which begins at `start`. */
  source(written: string, start: number, reading?: Reading): Expression
  /** An expression as a tree, whose offsets fit the file. */
  tree(node: Node, reading?: Reading): Expression
  /** `field in fields`: what is drawn for each object of a list that the script holds. */
  row(list: Expression, pattern: Node | undefined): Row | undefined
  /** `({ name }) => …`: a pattern as its source. */
  pattern(written: string): Node | undefined
}

export function readerOf(names: Names, lines: Lines): Reader {
  const resolved = (read: Expression, { bound }: Reading): Expression => {
    const node = bound || read.call || read.path === undefined ? undefined : names.constant(read.path)
    // as the script writes it, and where it does
    return node ? readExpression(node, lines.span) : withKey(read)
  }
  return {
    source(written, start, reading = {}) {
      const trimmed = written.trim()
      const from = start + written.indexOf(trimmed)
      const at = lines.span(from, from + trimmed.length)
      if (trimmed === '') return {}
      if (/^(true|false|\d+)$/.test(trimmed)) return { text: trimmed, at }
      const text = simpleText.exec(trimmed)
      if (text) return { text: text[1] ?? text[2] ?? text[3] ?? '', at }
      if (simplePath.test(trimmed)) return resolved({ path: trimmed.split(/\??\./), at }, reading)
      const node = parseExpression(trimmed)
      return node ? resolved(readExpression(node, (a, b) => lines.span(a + from - 1, b + from - 1)), reading) : { at }
    },
    tree: (node, reading = {}) => resolved(readExpression(node, lines.span), reading),
    row(list, pattern) {
      const node = list.path && names.constant(list.path)
      const items = node?.type === 'ArrayExpression' ? (node.elements as (Node | null)[]).filter(one => one?.type === 'ObjectExpression') as Node[] : []
      if (!pattern || items.length === 0 || items.length > maxItems || items.some(item => propertiesOf(item).length === 0)) return undefined
      return { names: namesIn(pattern), items: items.map(item => readExpression(item, lines.span)) }
    },
    pattern(written) {
      const fn = parseExpression(`(${written}) => 0`)
      return fn && isFunction(fn) ? fn.params[0] as Node | undefined : undefined
    },
  }
}

/** `m.email_label()`: a message that is a function goes by its name. */
function withKey(read: Expression): Expression {
  const [root, key, ...rest] = read.path ?? []
  return read.call?.args.length === 0 && root === 'm' && key !== undefined && rest.length === 0 ? { ...read, call: { args: [{ text: key }] } } : read
}

/** An attribute whose value is read when somebody asks: most never are. */
export function lazily(name: string, at: Attribute['at'], read: () => Expression | true): Attribute {
  let value: Expression | true | undefined
  return { name, at, get value() { return value ??= read() } }
}

/** What a person reads where an expression stands in a text: `{key}` of a translation, a literal's text, nothing else. */
export function shownText({ text, call }: Expression): string {
  const key = call?.args[0]?.text
  return text ?? (key ? `{${key}}` : '')
}

/** An element whose text is put together when somebody asks, of its own words and its children's. */
export function elementWith(element: Omit<Element, 'text' | 'says'>, said: () => string, shown: () => Expression[]): Element {
  let text: string | undefined
  return {
    ...element,
    get text() { return text ??= said().replace(/\s+/g, ' ').trim() },
    get says() { return shown() },
  }
}

/** `v-text-field` as the script calls it: `VTextField`. */
export const pascal = (tag: string): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Where a component's tag comes from, and its name there; a tag in kebab case is called as in the script. */
export function originOfTag(tag: string, { imports }: Names): Pick<Element, 'source' | 'imported'> {
  const [root = '', ...rest] = tag.split('.')
  const found = imports.get(root) ?? imports.get(pascal(root))
  if (found) {
    const imported = [found.imported ?? pascal(root), ...rest].join('.')
    return { ...found, ...(imported !== tag && { imported }) }
  }
  return tag.includes('-') ? { imported: pascal(tag) } : {}
}

/** The path of names in an expression, without calls: what a row's object may say. */
export function shownPath(node: Node): Expression[] {
  const inner = unwrap(node)
  const path = /^(Identifier|MemberExpression)$/.test(inner.type) ? pathOf(inner) : undefined
  return path ? [{ path }] : []
}
