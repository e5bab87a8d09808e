import type { Lines } from '../kit/lines.js'
import type { Attribute, Element, Expression, Row, Span } from '../types/index.js'
import type { Names } from './names.js'
import { elementWith, lazily, originOfTag, shownText, type Reader } from './template.js'

interface VueExpression { content: string; isStatic?: boolean; loc: { start: { offset: number }; end: { offset: number } } }

/** The part of `@vue/compiler-dom`'s tree that is read here: elements, texts, interpolations, comments; attributes, directives. */
export interface VueNode {
  type: number
  tag?: string
  content?: string | VueExpression
  loc: VueExpression['loc']
  innerLoc?: VueExpression['loc']
  children?: VueNode[]
  props?: VueProp[]
}

interface VueProp {
  type: number
  name: string
  loc: VueExpression['loc']
  value?: { content: string; loc: VueExpression['loc'] }
  arg?: VueExpression
  exp?: VueExpression
  forParseResult?: { source: VueExpression; value?: VueExpression }
}

export interface VueTemplate { text: string; lines: Lines; names: Names; read: Reader; owner: string }

const [ofElement, ofText, ofInterpolation, ofAttribute] = [1, 2, 5, 6]

/** The elements among the nodes of a template. */
export const vueElements = (nodes: readonly VueNode[], template: VueTemplate): Element[] =>
  nodes.filter(node => node.type === ofElement).map(node => elementOf(node, template))

function elementOf(node: VueNode, template: VueTemplate): Element {
  const tag = node.tag as string
  const props = node.props ?? []
  const at = openingTag(node, template)
  const row = rowOf(props, template)
  const spreads = props.filter(one => one.name === 'bind' && !one.arg && one.exp)
  return elementWith({
    tag, at, attributes: props.flatMap(one => attributeOf(one, template)), owner: template.owner, language: 'vue', end: node.loc.end.offset,
    spreads: spreads.map(({ exp }) => expressionOf(exp as VueExpression, template)), ...originOfTag(tag, template.names), ...(row && { row }),
    children: vueElements(node.children ?? [], template),
  }, () => textOf(node, template), () => shownIn(node, template))
}

const expressionOf = ({ loc }: VueExpression, { text, read }: VueTemplate, bound = false): Expression =>
  read.source(text.slice(loc.start.offset, loc.end.offset), loc.start.offset, { bound })

/** From `<` to the `>` behind the last attribute. */
function openingTag({ tag = '', loc, props }: VueNode, { text, lines }: VueTemplate): Span {
  const last = Math.max(loc.start.offset + 1 + tag.length, ...(props ?? []).map(one => one.loc.end.offset))
  const end = text.indexOf('>', last)
  return lines.span(loc.start.offset, end < 0 ? last : end + 1)
}

/** Arguments of `v-model` under which a component holds its own value. */
const ownValue = /^(value|model-?value|checked|selected|file-?list|input)$/i

/** One attribute, or the directive that gives one: `:label="x"` is `label`, `v-model.trim:value="x"` is `v-model`, `@change` stays. */
function attributeOf(prop: VueProp, template: VueTemplate): Attribute[] {
  const at = template.lines.span(prop.loc.start.offset, prop.loc.end.offset)
  if (prop.type === ofAttribute) {
    const { value } = prop
    return [{ name: prop.name, at, value: value ? { text: value.content, at: template.lines.span(value.loc.start.offset, value.loc.end.offset) } : true }]
  }
  const { name, arg, exp } = prop
  const given = arg?.isStatic ? arg.content : undefined
  // v-on="handlers" may hold any
  if (name === 'on') return [{ name: `@${given ?? '*'}`, value: {}, at }]
  if (!exp) return []
  const read = (bound: boolean) => () => expressionOf(exp, template, bound)
  if (name === 'model') return [lazily(given === undefined || ownValue.test(given) ? 'v-model' : `v-model:${given}`, at, read(true))]
  return name === 'bind' && given !== undefined ? [lazily(given, at, read(/^(model-?)?value$|^(checked|selected)$/i.test(given)))] : []
}

/** `v-for="field in fields"` over a list in the script. */
function rowOf(props: readonly VueProp[], template: VueTemplate): Row | undefined {
  const found = props.find(one => one.name === 'for')?.forParseResult
  const source = found?.source.content.trim() ?? ''
  if (!found?.value || !/^[\w$.]+$/.test(source)) return undefined
  return template.read.row({ path: source.split('.') }, template.read.pattern(found.value.content))
}

function textOf(node: VueNode, template: VueTemplate): string {
  if (node.type === ofText) return node.content as string
  if (node.type === ofInterpolation) return shownText(expressionOf(node.content as VueExpression, template))
  if (node.type !== ofElement) return ''
  const own = node.props?.find(one => (one.name === 'text' || one.name === 't') && one.exp)?.exp
  if (own) return shownText(expressionOf(own, template))
  return (node.children ?? []).map(child => textOf(child, template)).join(' ')
}

/** The names shown inside: `{{ field.label }}`. */
const shownIn = (node: VueNode, template: VueTemplate): Expression[] => node.type === ofInterpolation
  ? [expressionOf(node.content as VueExpression, template, true)].filter(one => one.path !== undefined && !one.call)
  : node.type === ofElement ? (node.children ?? []).flatMap(child => shownIn(child, template)) : []
