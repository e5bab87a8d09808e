import lex from 'pug-lexer'
import parse from 'pug-parser'
import { linesOf, type Lines } from '../kit/lines.js'
import { fileOwner } from '../kit/owner.js'
import { isRemark } from '../kit/remarks.js'
import type { Attribute, Comment, Element, Expression, SourceText, Syntax } from '../types/index.js'
import type { Script } from './markup.js'
import { argumentsOf, parametersOf, shown, type PugNode } from './pug-nodes.js'
import { scriptsOf } from './scripts.js'
import { readWritten } from './written.js'

/** What is gathered of one template. `mixins` are its own, by name; `depth` counts those that are being drawn. */
interface Reading { text: string; lines: Lines; mixins: ReadonlyMap<string, PugNode>; called: Set<string>; scripts: Script[]; comments: Comment[]; depth: number }

const maxDepth = 8

/** Pug, through its own lexer and parser; templates are never compiled or run. */
export function parsePug({ path, text }: SourceText): Syntax {
  // the lexer takes white space alone for an indent without a tag
  if (text.trim() === '') return { path, text, markup: [] }
  try {
    const tree = parse(lex(text, { filename: path }), { filename: path }) as PugNode
    const { mixins, called } = mixinsIn(tree)
    const reading: Reading = { text, lines: linesOf(text), mixins, called, scripts: [], comments: [], depth: 0 }
    const markup = elementsIn(tree, fileOwner(path), reading)
    // what is put into a script as the template runs is some value there
    const program = scriptsOf(reading.scripts, text.replace(/[#!]\{[^}\r\n]*\}/g, hole => '0'.padEnd(hole.length)), path)
    const comments = [...reading.comments, ...program.comments ?? []]
    return { path, text, markup, ...program, ...(comments.length > 0 && { comments }) }
  } catch (error) {
    if (error instanceof RangeError) return { path, text, problem: { message: 'nests too deeply and was not parsed', line: 1, column: 1 } }
    const { line = 1, column = 1, msg } = error as { line?: number; column?: number; msg?: string }
    return { path, text, problem: { message: `does not parse: ${msg ?? String(error)}`, line, column } }
  }
}

/** The mixins a template declares, and those it calls. */
function mixinsIn(tree: PugNode): Pick<Reading, 'mixins' | 'called'> {
  const mixins = new Map<string, PugNode>()
  const called = new Set<string>()
  const walk = (node: PugNode): void => {
    if (node.type === 'Mixin' && node.name !== undefined) {
      if (node.call) called.add(node.name)
      else mixins.set(node.name, node)
    }
    for (const child of childrenOf(node)) walk(child)
  }
  walk(tree)
  return { mixins, called }
}

const childrenOf = (node: PugNode): PugNode[] => [node.block, node.consequent, node.alternate, ...(node.nodes ?? [])].filter(child => child != null)

function elementsIn(node: PugNode, owner: string, reading: Reading): Element[] {
  if (node.type === 'Tag') return [elementOf(node, owner, reading)]
  if (node.type === 'Mixin' && node.call) return drawnBy(node, owner, reading)
  // one that is called here stands where it is called
  if (node.type === 'Mixin' && reading.called.has(node.name ?? '')) return []
  if (/^(Block)?Comment$/.test(node.type)) {
    const start = reading.lines.startOf(node.line ?? 1) + (node.column ?? 1) - 1
    const from = start + (node.buffer ? 2 : 3)
    if (node.val !== undefined && isRemark(node.val)) reading.comments.push(node.type === 'BlockComment' ? commentBlock(start, from, reading.text) : commentAt(start, from, node.val))
    return []
  }
  return childrenOf(node).flatMap(child => elementsIn(child, owner, reading))
}

/** A comment of one line. */
const commentAt = (start: number, from: number, value: string): Comment => ({ type: 'Block', value, range: [start, from + value.length] })

/** A comment with the lines below it that stand deeper, which are its own. */
function commentBlock(start: number, from: number, text: string): Comment {
  const column = start - text.lastIndexOf('\n', start - 1) - 1
  const [first = '', ...below] = text.slice(start).split('\n')
  let end = start + first.length
  let at = end
  for (const row of below) {
    at += row.length + 1
    if (row.trim() === '') continue
    if (row.search(/\S/) <= column) break
    end = at
  }
  if (text[end - 1] === '\r') end--
  return { type: 'Block', value: text.slice(from, end), range: [start, end] }
}

/** A mixin's elements, with what it was given for its parameters; one of another file is a component with the attributes it was given. */
function drawnBy(call: PugNode, owner: string, reading: Reading): Element[] {
  const mixin = reading.mixins.get(call.name ?? '')
  const inner = call.block ? elementsIn(call.block, owner, reading) : []
  const name = call.name ?? ''
  if (!mixin?.block || reading.depth >= maxDepth) {
    const element = elementOf({ ...call, block: null }, owner, reading)
    return [{ ...element, tag: name.includes('-') ? name : name.charAt(0).toUpperCase() + name.slice(1), text: shown(call), children: inner }]
  }
  const start = reading.lines.startOf(call.line ?? 1) + (call.column ?? 1) - 1
  const at = reading.lines.span(start, start + name.length + 1)
  const values = argumentsOf(call.args ?? '')
  const parameters = parametersOf(mixin.args ?? '')
  const item: Expression = { keys: Object.fromEntries(parameters.map((parameter, index) => [parameter, readWritten(values[index] ?? '')])), at }
  const names = Object.fromEntries(parameters.map(parameter => [parameter, [parameter]]))
  const own = elementsIn(mixin.block, owner, { ...reading, depth: reading.depth + 1 })
  return [...own.map(element => ({ ...element, row: { names, items: [item] } })), ...inner]
}

function elementOf(node: PugNode, outer: string, reading: Reading): Element {
  const { lines, text } = reading
  const attributes: Attribute[] = (node.attrs ?? []).map(({ name, val, line, column }) => {
    const start = lines.startOf(line) + column - 1
    // the lexer keeps the value as it is written
    const value = /^\s*!?=\s*/.exec(text.slice(start + name.length))?.[0] ?? ''
    const written = value !== '' && text.startsWith(String(val), start + name.length + value.length) ? value.length + String(val).length : 0
    return { name, value: val === true ? true : readWritten(String(val)), at: lines.span(start, start + name.length + written) }
  })
  const named = node.name === 'form' ? attributes.find(one => one.name === 'name' || one.name === 'id')?.value : undefined
  const owner = named !== undefined && named !== true && named.text ? named.text : outer
  const start = lines.startOf(node.line ?? 1) + (node.column ?? 1) - 1
  const last = attributes.at(-1)?.at.end ?? start + (node.name?.length ?? 0)
  if (node.name === 'script') noteScript(node, reading)
  const children = node.block ? elementsIn(node.block, owner, reading) : []
  const says = pathsIn(node)
  return {
    tag: node.name ?? '', attributes, spreads: [], owner, at: lines.span(start, last), children, text: shown(node),
    end: Math.max(last, ...children.map(child => child.end ?? child.at.end)), ...(says.length > 0 && { says }),
  }
}

/** `script.` with its text below, or behind it on the line. */
function noteScript({ block, attrs = [] }: PugNode, { lines, scripts }: Reading): void {
  const type = attrs.find(one => one.name === 'type')
  const nodes = block?.nodes ?? []
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (!first || !last || type && !/javascript|module/.test(String(type.val))) return
  scripts.push({ start: lines.startOf(first.line ?? 1) + (first.column ?? 1) - 1, end: lines.startOf((last.line ?? 1) + 1) })
}

/** Names whose text only a mixin's call tells: `label= text`. */
const pathsIn = (node: PugNode): Expression[] => node.type === 'Code' && node.buffer
  ? [readWritten(node.val ?? '')].filter(one => one.path !== undefined && !one.call) : childrenOf(node).flatMap(pathsIn)
