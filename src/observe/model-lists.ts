import { argumentOf } from '../kit/arguments.js'
import { literalText, propertyValue, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import { localValue } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { isLibrary, ownersAt } from './model-origin.js'
import { readType } from './model-types.js'
import { entriesFor, table } from './table.js'
import type { Visited } from './walk.js'

const maxDepth = 5

/** A call with a list of objects that are fields: `tableSchema({ name: 'users', columns: [{ name: 'email', type: 'string' }] })`. */
export function observeList(node: Node, names: readonly string[], visited: Visited, done: Set<Node>): void {
  const { frame } = visited
  const entry = entriesFor(table.lists, names).find(one => isLibrary(node.callee, one.model, frame))
  if (!entry) return
  const { spec, model } = entry
  const items = arrayAmong([spec.items].flat().map(path => argumentOf(node, path, frame)), visited)
  if (!items) return
  const name = [spec.name ?? []].flat().map(path => literalText(argumentOf(node, path, frame))).find(text => text !== undefined)
  const around = ownersAt(visited)
  readItems(items, name === undefined ? around : [name, ...around], { model, key: spec.key, visited, done }, 0, 0)
}

/** The first list among these values; one object counts as a list of one. */
export function arrayAmong(values: readonly (Node | undefined)[], { frame }: Visited): Node[] | undefined {
  for (const value of values) {
    const inner = value && localValue(value, frame)
    if (inner?.type === 'ArrayExpression') return (inner.elements as (Node | null)[]).filter(one => one !== null)
  }
  return undefined
}

interface Reading { model: ModelSpec; key: string; visited: Visited; done: Set<Node> }

/** Reads each object of a list as a field; one with fields of its own is a record where it has a name, and nothing but a frame where not. */
export function readItems(items: readonly Node[], owners: readonly string[], reading: Reading, inside: number, depth: number): void {
  const { model, key, visited, done } = reading
  for (const item of items) {
    const value = unwrap(item)
    // defineField({ name: 'email', type: 'string' })
    const object = value.type === 'CallExpression' || value.type === 'NewExpression' ? value.arguments[0] as Node | undefined : localValue(value, visited.frame)
    if (object?.type !== 'ObjectExpression' || done.has(object)) continue
    done.add(object)
    const name = literalText(propertyValue(object, key))
    const own = arrayAmong((model.nestedKeys ?? []).map(each => propertyValue(object, each)), visited)
    if (own && depth < maxDepth) {
      readItems(own, name === undefined ? owners : [name, ...owners], reading, name === undefined ? inside : inside + 1, depth + 1)
      continue
    }
    if (name === undefined || name === '') continue
    const facts = readType(object, model, visited.frame)
    visited.collect.field({
      role: model.role, name, owners, nested: inside, words: [{ kind: 'identifier', text: name }, ...facts.words],
      at: visited.walk.spanOf(object), detector: model.name, required: facts.required, ...(facts.required && { requiredBy: `${key}: '${name}'` }),
    })
  }
}
