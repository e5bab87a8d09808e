import { endOf, startOf } from '../../kit/ast.js'
import { linesOf, type Lines } from '../../kit/lines.js'
import type { Location, Node, ProofKind, SourceText, Span } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import type { Resolve } from '../resolve.js'

/**
 * Where a value may stand, and the keys that lead to it from there. A port is a form's values, a parameter of a function, a component's
 * state, what a schema has let through, a record of a store; it is named by where it stands, or by what it is.
 */
export interface Ref { port: string; path: readonly string[] }

/** Something an object is put together from: under which keys it stands there, and which of its own keys are written over. */
export interface Part { path: readonly string[]; ref: Ref; without?: ReadonlySet<string>; whole?: true }

/** A value goes from one port to another: whatever stands below `from` there stands below `to` here. */
export interface Edge { from: Ref; to: Ref; how: ProofKind; at: Location; without?: ReadonlySet<string>; whole?: true }

/** What is asked of a whole program. */
export interface World {
  fileAt(path: string): CodeFile | undefined
  resolve: Resolve
  /** Whether something of that name is kept. */
  isRecord(noun: string): boolean
  /** Whether an expression is observed to take something from a request. */
  isTaken(file: string, node: Node): boolean
  /** What is behind the first key of a record, where that leads to another record. */
  relate(ref: Ref): Ref | undefined
  /** The record of which columns are declared within a node. */
  keptIn(file: string, node: Node): Ref | undefined
  /** What of a value of a type is a record that the program keeps. */
  typed(type: Node | undefined, file: CodeFile): readonly Part[]
}

const lines = new WeakMap<SourceText, Lines>()

/** Where a node stands. The lines of a file are counted once. */
export const placeIn = (file: CodeFile, node: Node): Location => placeAt(file, { start: startOf(node), end: endOf(node) })

export function placeAt({ source }: CodeFile, { start, end }: Pick<Span, 'start' | 'end'>): Location {
  const known = lines.get(source) ?? linesOf(source.text)
  lines.set(source, known)
  return { file: source.path, ...known.span(start, end) }
}

/** A file for an expression that stands in no tree of it, as if it were written where a node is. */
export const seenFrom = (at: Node, file: CodeFile): CodeFile => ({ ...file, frameAt: node => file.frameAt(node !== file.program && file.tree.parent(node) === undefined ? at : node) })

export const paramPort = (file: CodeFile, fn: Node, index: number): string => `param ${file.source.path} ${startOf(fn)} ${index}`
export const nodePort = (kind: string, file: CodeFile, node: Node): string => `${kind} ${file.source.path} ${startOf(node)}`

/** What the parameter at a place of a function is called with. */
export const edgesTo = (parts: readonly Part[], to: Ref, how: ProofKind, at: Location): Edge[] => parts.map(({ path, ref, without, whole }) =>
  ({ from: ref, to: { port: to.port, path: [...to.path, ...path] }, how, at, ...(without && { without }), ...(whole && { whole }) }))

/** The nodes around a node, outermost first. */
export function ancestorsOf(node: Node, { tree }: CodeFile): Node[] {
  const found: Node[] = []
  for (let parent = tree.parent(node); parent; parent = tree.parent(parent)) found.unshift(parent)
  return found
}
