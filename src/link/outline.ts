import { endOf, startOf } from '../kit/ast.js'
import type { Node, Program } from '../types/index.js'

/**
 * One statement of a file's own: where it stands, the names that it makes, and those under which others know them. `brief`: it says nothing
 * but names, as an import does; `loose`: it declares nothing. JSON-safe.
 */
interface Statement { start: number; end: number; makes?: string[]; exports?: [exported: string, local: string][]; brief?: true; loose?: true }

/** The statements of a file, in their order. */
export type Outline = readonly Statement[]

export const outlineOf = (program: Program | undefined): Outline => (program?.body as Node[] | undefined ?? []).map(node => ({ start: startOf(node), end: endOf(node), ...saidBy(node) }))

function saidBy(node: Node): Omit<Statement, 'start' | 'end'> {
  switch (node.type) {
    case 'ImportDeclaration':
      return { makes: (node.specifiers as Node[]).map(one => one.local.name as string), brief: true }
    case 'ExportAllDeclaration':
      return { brief: true }
    case 'ExportNamedDeclaration': {
      if (node.declaration == null) return { exports: (node.specifiers as Node[]).map(one => [nameOf(one.exported), node.source ? '' : nameOf(one.local)]), brief: true }
      const makes = namesIn(node.declaration)
      return { makes, exports: makes.map(name => [name, name]) }
    }
    case 'ExportDefaultDeclaration': {
      const name = (node.declaration.id?.name ?? '') as string
      return { makes: name === '' ? [] : [name], exports: [['default', name]] }
    }
    default: {
      const makes = namesIn(node)
      return makes.length > 0 ? { makes } : { loose: true }
    }
  }
}

const nameOf = (node: Node): string => node.type === 'Literal' ? String(node.value) : node.name as string

function namesIn(node: Node): string[] {
  if (node.type === 'VariableDeclaration') return (node.declarations as Node[]).flatMap(one => boundIn(one.id as Node))
  return /Declaration$/.test(node.type) && node.id?.type === 'Identifier' ? [node.id.name as string] : []
}

/** The names of a pattern, however it is taken apart. */
function boundIn(node: Node | null): string[] {
  if (!node) return []
  switch (node.type) {
    case 'Identifier': return [node.name as string]
    case 'ObjectPattern': return (node.properties as Node[]).flatMap(one => boundIn((one.value ?? one.argument) as Node))
    case 'ArrayPattern': return (node.elements as (Node | null)[]).flatMap(boundIn)
    case 'AssignmentPattern': return boundIn(node.left as Node)
    case 'RestElement': return boundIn(node.argument as Node)
    default: return []
  }
}

/** Whether something that was kept is of that shape: a file may have been written by anybody. */
export const isOutline = (value: unknown): value is Outline => Array.isArray(value) && value.every((one: Partial<Statement> | null) =>
  Number.isSafeInteger(one?.start) && Number.isSafeInteger(one?.end) && areTexts(one?.makes ?? []) && Array.isArray(one?.exports ?? []) && one?.exports?.every(pair => areTexts(pair) && pair.length === 2) !== false)

const areTexts = (list: unknown): list is string[] => Array.isArray(list) && list.every(one => typeof one === 'string')

/** What some exported names of a file need of it: which of its statements, and the words of these. */
export interface Needed { statements: ReadonlySet<number>; words: ReadonlySet<string> }

const word = /[\p{L}_$][\p{L}\p{N}_$]*/gu

/**
 * The statements that some exported names come from, with all that those speak of, and with what is done to any of it without declaring
 * anything: `track.now = …`. Words are held against names, so more may be taken for needed than is, and nothing less.
 */
export function neededFor(outline: Outline, text: string, names: readonly string[]): Needed {
  const makers = new Map<string, number[]>()
  outline.forEach(({ makes = [] }, index) => { for (const name of makes) makers.set(name, [...makers.get(name) ?? [], index]) })
  const statements = new Set<number>()
  const words = new Set<string>()
  const wordsAt = ({ start, end }: Statement): string[] => text.slice(start, end).match(word) ?? []
  const take = (index: number): void => {
    const statement = outline[index] as Statement
    if (statements.has(index)) return
    statements.add(index)
    if (statement.brief !== true) wordsAt(statement).forEach(speak)
  }
  const speak = (name: string): void => {
    if (words.has(name)) return
    words.add(name)
    makers.get(name)?.forEach(take)
  }
  outline.forEach(({ exports = [] }, index) => {
    const asked = exports.filter(([exported]) => names.includes('*') || names.includes(exported))
    if (asked.length > 0) take(index)
    for (const [, local] of asked) if (local !== '') speak(local)
  })
  const loose = outline.flatMap((statement, index) => statement.loose ? [{ index, words: wordsAt(statement) }] : [])
  for (let before = -1; before < statements.size;) {
    before = statements.size
    for (const one of loose) if (one.words.some(name => name === 'exports' || makers.has(name) && words.has(name))) take(one.index)
  }
  return { statements, words }
}

/** A program of the needed statements alone, and of what lists the names that they export. */
export const narrowedTo = (program: Program, outline: Outline, { statements }: Needed): Program =>
  ({ ...program, body: (program.body as Node[]).filter((_, index) => statements.has(index) || outline[index]?.brief === true) })

/** The texts of the needed statements, one behind the other. */
export const textOf = (outline: Outline, text: string, { statements }: Needed): string => [...statements].map(index => text.slice(outline[index]?.start, outline[index]?.end)).join('\n')
