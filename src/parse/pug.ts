import lex from 'pug-lexer'
import parse from 'pug-parser'
import { linesOf, type Lines } from '../kit/lines.js'
import { fileOwner } from '../kit/owner.js'
import type { Attribute, Element, Expression, SourceText, Syntax } from '../types/index.js'

/** The part of pug-parser's tree that is read here. */
interface PugNode {
  type: string
  name?: string
  val?: string
  line?: number
  column?: number
  attrs?: { name: string; val: string | boolean; line: number; column: number }[]
  block?: PugNode | null
  nodes?: PugNode[]
  consequent?: PugNode
  alternate?: PugNode | null
}

/** Pug, through its own lexer and parser; templates are never compiled or run. */
export function parsePug({ path, text }: SourceText): Syntax {
  // the lexer takes white space alone for an indent without a tag
  if (text.trim() === '') return { path, text, markup: [] }
  try {
    const tree = parse(lex(text, { filename: path }), { filename: path }) as PugNode
    return { path, text, markup: elementsIn(tree, fileOwner(path), linesOf(text)) }
  } catch (error) {
    if (error instanceof RangeError) return { path, text, problem: { message: 'nests too deeply and was not parsed', line: 1, column: 1 } }
    const { line = 1, column = 1, msg } = error as { line?: number; column?: number; msg?: string }
    return { path, text, problem: { message: `does not parse: ${msg ?? String(error)}`, line, column } }
  }
}

function elementsIn(node: PugNode, owner: string, lines: Lines): Element[] {
  if (node.type === 'Tag' || node.type === 'Mixin') return [elementOf(node, owner, lines)]
  return [node.block, node.consequent, node.alternate, ...(node.nodes ?? [])]
    .flatMap(child => child ? elementsIn(child, owner, lines) : [])
}

function elementOf(node: PugNode, outer: string, lines: Lines): Element {
  const attributes: Attribute[] = (node.attrs ?? []).map(({ name, val, line, column }) => {
    const start = lines.startOf(line) + column - 1
    const value = expressionOf(val)
    return { name, value, at: lines.span(start, start + name.length) }
  })
  const named = node.name === 'form' ? attributes.find(one => one.name === 'name' || one.name === 'id')?.value : undefined
  const owner = named !== undefined && named !== true && named.text ? named.text : outer
  const start = lines.startOf(node.line ?? 1) + (node.column ?? 1) - 1
  const last = attributes.at(-1)?.at.end ?? start + (node.name?.length ?? 0)
  return {
    tag: node.name ?? '', attributes, spreads: [], owner, at: lines.span(start, last),
    children: node.block ? elementsIn(node.block, owner, lines) : [],
    text: textOf(node).replace(/\s+/g, ' ').trim(),
  }
}

const textOf = (node: PugNode): string => node.type === 'Text' ? node.val ?? ''
  : [node.block, node.consequent, ...(node.nodes ?? [])].map(child => child ? textOf(child) : '').join(' ')

/** Attribute values are JavaScript as text: a plain string or a plain path can be read, the rest is left alone. */
function expressionOf(val: string | boolean): Expression | true {
  if (val === true) return true
  const written = String(val).trim()
  const string = /^(["'`])([^"'`\\]*)\1$/.exec(written)
  if (string) return { text: string[2] as string }
  if (/^[\w$]+(\.[\w$]+)*$/.test(written)) return { path: written.split('.') }
  return {}
}
