import { argumentOf } from '../kit/arguments.js'
import { calleeName, endOf, isFunction, keyName, propertiesOf, startOf, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import { localValue } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { shorten } from './model-fields.js'
import { handedTo, isLibrary, ownersAt } from './model-origin.js'
import { entriesFor, table } from './table.js'
import type { Visited } from './walk.js'

const maxDepth = 3

/** An object that is written where no schema says what is kept: its keys are the columns. */
export function observeWrite(node: Node, names: readonly string[], visited: Visited, done: Set<Node>): void {
  const { frame } = visited
  for (const { spec, model } of entriesFor(table.writes, names)) {
    // const users = db.collection('users')
    const callee = unwrap(node.callee)
    const holder = callee.type === 'MemberExpression' ? localValue(callee.object, frame) : undefined
    if (!isLibrary(callee, model, frame) && !(holder?.type === 'CallExpression' && isLibrary({ type: 'MemberExpression', object: holder, property: callee.property }, model, frame))) continue
    const collection = handedTo(callee, spec.of) ?? (holder && handedTo(holder, spec.of)) ?? firstArgument(node, spec.of, visited)
      ?? (spec.member ? memberOf(callee, model) : undefined)
    const given = argumentOf(node, spec.fields, frame)
    const written = given && localValue(given, frame)
    const objects = written?.type === 'ArrayExpression' ? written.elements as (Node | null)[] : [written]
    if (collection === undefined) continue
    for (const object of objects) {
      const inner = object ? localValue(object, frame) : undefined
      if (inner?.type === 'ObjectExpression' && !done.has(inner)) readWritten(inner, [collection, ...ownersAt(visited)], { model, visited, done }, 0)
    }
    return
  }
}

/** `users` of `db.users.insertOne(…)`, and of `req.app.db.users.…`. */
function memberOf(callee: Node, model: ModelSpec): string | undefined {
  const path = pathOf(callee) ?? []
  return model.receivers?.includes(path.at(-3) ?? '') ? path.at(-2) : undefined
}

/** `setDoc(doc(db, 'users', id), …)`, also where the reference has a name of its own. */
function firstArgument(node: Node, callees: readonly string[], { frame }: Visited): string | undefined {
  const first = node.arguments[0] as Node | undefined
  const reference = first && localValue(first, frame)
  return reference && handedTo(reference, callees)
}

function readWritten(object: Node, owners: readonly string[], reading: { model: ModelSpec; visited: Visited; done: Set<Node> }, inside: number): void {
  const { model, visited, done } = reading
  const { walk, collect } = visited
  done.add(object)
  for (const property of propertiesOf(object)) {
    const name = property.type === 'Property' ? keyName(property) : undefined
    if (name === undefined) continue
    const value = unwrap(property.value)
    if (value.type === 'ObjectExpression' && inside < maxDepth) {
      // { $set: { … } } writes into the same document
      if (name.startsWith('$')) readWritten(value, owners, reading, inside)
      else readWritten(value, [name, ...owners], reading, inside + 1)
      continue
    }
    if (isNothing(value)) continue
    collect.field({
      role: model.role, name, owners, nested: inside, at: walk.spanOf(property), detector: model.name,
      words: [{ kind: 'identifier', text: name }, { kind: 'value', text: shorten(walk.text.slice(startOf(value), endOf(value))) }],
    })
  }
}

/** Constants of the program are nobody's; `deleteField()` keeps nothing. */
const isNothing = (value: Node): boolean => value.type === 'Literal' || isFunction(value)
  || (value.type === 'UnaryExpression' && value.argument.type === 'Literal')
  || (value.type === 'CallExpression' && /delete|remove/i.test(calleeName(value.callee) ?? ''))
