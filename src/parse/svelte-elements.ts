import { literalText } from '../kit/ast.js'
import { templateText } from '../kit/expression.js'
import type { Lines } from '../kit/lines.js'
import type { Attribute, Element, Expression, Node, Row } from '../types/index.js'
import type { Names } from './names.js'
import { childrenOf } from './svelte-nodes.js'
import { elementWith, lazily, originOfTag, shownPath, shownText, type Reader } from './template.js'

export interface SvelteTemplate { text: string; lines: Lines; names: Names; read: Reader; owner: string }

const isElement = ({ type }: Node): boolean => /^(RegularElement|Component|Svelte\w+|SlotElement|TitleElement)$/.test(type)

/** The elements in a fragment, through its blocks; what stands in `{#each}` over a list of the script is drawn for each. */
export function svelteElements(node: Node, template: SvelteTemplate): Element[] {
  if (isElement(node)) return [elementOf(node, template)]
  const inner = childrenOf(node).flatMap(child => svelteElements(child, template))
  const row = node.type === 'EachBlock' ? rowOf(node, template) : undefined
  return row ? inner.map(element => ({ ...withGetters(element), row })) : inner
}

/** A copy that still reads its text when somebody asks. */
const withGetters = (element: Element): Element => Object.defineProperties({}, Object.getOwnPropertyDescriptors(element)) as Element

function elementOf(node: Node, template: SvelteTemplate): Element {
  const tag = node.name as string
  const attributes = node.attributes as Node[]
  const last = Math.max(node.start as number + 1 + tag.length, ...attributes.map(one => one.end as number))
  const close = template.text.indexOf('>', last)
  return elementWith({
    tag, at: template.lines.span(node.start as number, close < 0 ? last : close + 1), end: node.end as number, owner: template.owner, language: 'svelte',
    attributes: attributes.flatMap(one => attributeOf(one, template)), ...originOfTag(tag, template.names),
    spreads: attributes.filter(one => one.type === 'SpreadAttribute').map(one => template.read.tree(one.expression as Node)),
    children: childrenOf(node).flatMap(child => svelteElements(child, template)),
  }, () => textOf(node, template), () => shownIn(node))
}

/** `bind:value={email}` is `bind:value`, `on:change` and `use:enhance` stay, as do `onchange` and all that has a value. */
function attributeOf(node: Node, { lines, read }: SvelteTemplate): Attribute[] {
  const at = lines.span(node.start as number, node.end as number)
  const name = node.name as string
  switch (node.type) {
    case 'BindDirective':
      return name === 'this' ? [] : [lazily(`bind:${name}`, at, () => read.tree(node.expression as Node, { bound: true }))]
    case 'OnDirective':
      return [{ name: `on:${name}`, value: {}, at }]
    case 'UseDirective':
      return [{ name: `use:${name}`, value: {}, at }]
    case 'Attribute': {
      const value = node.value as true | Node | Node[]
      if (value === true) return [{ name, value, at }]
      if (/^on[a-z]/i.test(name)) return [{ name, value: {}, at }]
      return [lazily(name, at, () => valueOf(value, read, /^(value|checked|group)$/.test(name)))]
    }
    default:
      return []
  }
}

/** `{expr}`, `"text"`, `"text {expr}"`; in the last each hole stands as the last name of its path. */
function valueOf(value: Node | Node[], read: Reader, bound: boolean): Expression {
  if (!Array.isArray(value)) return read.tree(value.expression as Node, { bound })
  const [first] = value
  if (value.length === 1 && first) return first.type === 'Text' ? { text: first.data as string } : read.tree(first.expression as Node, { bound })
  return { text: value.map(part => part.type === 'Text' ? part.data as string : holeText(part.expression as Node)).join('') }
}

const holeText = (node: Node): string => literalText(node) ?? (node.type === 'TemplateLiteral' ? templateText(node) : shownPath(node)[0]?.path?.at(-1) ?? '')

function rowOf(node: Node, { read }: SvelteTemplate): Row | undefined {
  const [list] = shownPath(node.expression as Node)
  return list && read.row(list, node.context as Node | undefined ?? undefined)
}

function textOf(node: Node, template: SvelteTemplate): string {
  if (node.type === 'Text') return node.data as string
  if (node.type === 'ExpressionTag') return shownText(template.read.tree(node.expression as Node))
  return childrenOf(node).map(child => textOf(child, template)).join(' ')
}

/** The names shown inside: `{field.label}`. */
const shownIn = (node: Node): Expression[] => node.type === 'ExpressionTag' ? shownPath(node.expression as Node) : childrenOf(node).flatMap(shownIn)
