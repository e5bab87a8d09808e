import { isFunction, isPrivate, keyName, unwrap } from '../kit/ast.js'
import type { Frame } from '../kit/frames.js'
import { innerFrame, originOf, returnedNode, type Origin } from '../kit/scope.js'
import type { ExportFact, Imported, Node } from '../types/index.js'
import { clientBehind } from './imported.js'
import { sinkOf } from './table.js'

/** How deep what is exported is looked into: an object's members, what a hook gives. */
const maxDepth = 3

/** One thing other files can reach, by the exported name and the steps from there. */
interface Reached { path: string[]; origin: Origin }

/** All that a program exports, followed to functions, and to what it has from elsewhere. */
export function exportedFrom(program: Node, frame: Frame | undefined): Reached[] {
  const found: Reached[] = []
  for (const statement of program.body as Node[]) {
    for (const { name, value } of namesOf(statement)) reach([name], value, frame, found, 0)
    if (statement.type !== 'ExportNamedDeclaration' || !statement.source) continue
    // export { default as posthog } from 'posthog-js'
    for (const one of statement.specifiers as Node[]) {
      found.push({ path: [nameOf(one.exported)], origin: { kind: 'import', source: String(statement.source.value), path: [nameOf(one.local)] } })
    }
  }
  return found
}

/** The functions of this file that other files can call, and how. */
export function reachedFunctions(exported: readonly Reached[]): Map<Node, string[][]> {
  const ways = new Map<Node, string[][]>()
  for (const { path, origin } of exported) {
    if (origin.kind === 'local' && origin.path.length === 0 && isFunction(origin.node)) ways.set(origin.node, [...ways.get(origin.node) ?? [], path])
  }
  return ways
}

/** Recipients' clients, and functions of other files that hand on, among what a file exports, by what is known of what it imports. */
export function exportedClients(exported: readonly Reached[], imported: Imported): ExportFact[] {
  return exported.flatMap(({ path, origin: from }) => {
    // one that another file makes may be handed on from here
    const origin = clientBehind(from, imported) ?? from
    if (origin.kind !== 'import' && origin.kind !== 'global') return []
    const sink = sinkOf(origin)
    if (!sink) return handedOn(path, origin, imported)
    return [{ reached: path, detector: sink.name, origin: origin.kind === 'import' ? { source: origin.source, path: origin.path } : { global: origin.name, path: origin.path } }]
  })
}

/** `export const fire = track`, `export { track as fire }`, `export const events = { track }` of what another file exports. */
function handedOn(path: string[], origin: Origin, imported: Imported): ExportFact[] {
  if (origin.kind !== 'import' || !Object.hasOwn(imported, origin.source)) return []
  return Object.entries(imported[origin.source] ?? {}).flatMap(([key, all]) => {
    const steps = key.split('.')
    return origin.path.every((step, index) => steps[index] === step)
      ? all.flatMap(known => 'takes' in known ? [{ reached: [...path, ...steps.slice(origin.path.length)], known }] : []) : []
  })
}

const nameOf = (node: Node): string => node.type === 'Literal' ? String(node.value) : node.name as string

/** The names a statement exports, with what each stands for. */
function namesOf(statement: Node): { name: string; value: Node }[] {
  if (statement.type === 'ExportDefaultDeclaration') return [{ name: 'default', value: statement.declaration as Node }]
  if (statement.type === 'ExpressionStatement') return namesOfCommon(unwrap(statement.expression))
  if (statement.type !== 'ExportNamedDeclaration' || statement.source) return []
  const { declaration } = statement
  if (!declaration) return (statement.specifiers as Node[]).map(one => ({ name: nameOf(one.exported), value: one.local as Node }))
  if (declaration.type !== 'VariableDeclaration') return declaration.id ? [{ name: declaration.id.name as string, value: declaration.id as Node }] : []
  return (declaration.declarations as Node[]).flatMap(one => boundIn(one.id)).map(id => ({ name: id.name as string, value: id }))
}

const boundIn = (pattern: Node): Node[] =>
  pattern.type === 'Identifier' ? [pattern]
    : pattern.type === 'ObjectPattern' ? (pattern.properties as Node[]).flatMap(one => one.value?.type === 'Identifier' ? [one.value as Node] : []) : []

/** `module.exports = { track }`, `module.exports = track`, `exports.track = track`: a member is the same as a named export. */
function namesOfCommon(node: Node): { name: string; value: Node }[] {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return []
  const { object } = node.left
  const name = keyName(node.left)
  if (object.type === 'MemberExpression' && keyName(object) === 'exports' || object.type === 'Identifier' && object.name === 'exports') {
    return name === undefined ? [] : [{ name, value: node.right as Node }]
  }
  if (object.type !== 'Identifier' || object.name !== 'module' || name !== 'exports') return []
  const value = unwrap(node.right)
  const members = value.type === 'ObjectExpression' ? (value.properties as Node[]).flatMap(one => {
    const key = one.type === 'Property' ? keyName(one) : undefined
    return key === undefined ? [] : [{ name: key, value: one.value as Node }]
  }) : []
  return [{ name: 'default', value }, ...members]
}

function reach(path: string[], node: Node, frame: Frame | undefined, found: Reached[], depth: number): void {
  const origin = originOf(node, frame)
  if (!origin) return
  if (origin.kind !== 'local') {
    found.push({ path, origin })
    return
  }
  const inside = (steps: string[], one: Node, from = origin.frame): void => {
    if (depth < maxDepth) reach([...path, ...steps], one, from, found, depth + 1)
  }
  const of = origin.node
  if (isFunction(of) && origin.path.length === 0) {
    found.push({ path, origin })
    const given = returnedNode(of)
    if (given) inside(['()'], given, innerFrame(of, origin.frame))
  } else if (of.type === 'ObjectExpression' && origin.path.length === 0) {
    for (const one of of.properties as Node[]) {
      const key = one.type === 'Property' ? keyName(one) : undefined
      if (key !== undefined) inside([key], one.value)
    }
  } else if (/^Class/.test(of.type)) {
    const made = origin.path.length === 1 && origin.path[0] === 'new'
    if (!made && origin.path.length > 0) return
    for (const member of of.body.body as Node[]) {
      const key = keyName(member)
      if (key === undefined || key === 'constructor' || !member.value || isPrivate(member) || made && member.static) continue
      inside(made || member.static ? [key] : ['new', key], member.value)
    }
  }
}
