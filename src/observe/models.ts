import { argumentOf } from '../kit/arguments.js'
import { calleeName, keyName, literalText, propertiesOf, unwrap } from '../kit/ast.js'
import type { ArgPath, ModelSpec } from '../kit/define.js'
import type { Frame } from '../kit/frames.js'
import { localValue } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { observeColumn, observeTable } from './model-columns.js'
import { literalAmong, readFields } from './model-fields.js'
import { observeList } from './model-lists.js'
import { comesFrom, isLibrary, nestedOwners, ownersAt } from './model-origin.js'
import { observeWrite } from './model-writes.js'
import { entriesFor, table, type ModelCall } from './table.js'
import type { Visited } from './walk.js'

/** Fields declared by a call, in each of the ways a library has. `names`: those it may be looked up by. `done`: literals that were read already. */
export function observeModelCall(node: Node, names: readonly string[], visited: Visited, done: Set<Node>): void {
  observeObject(node, names, visited, done)
  observeColumn(node, names, visited)
  observeTable(node, names, visited)
  observeList(node, names, visited, done)
  observeWrite(node, names, visited, done)
}

/** Fields in an object argument: `z.object({ … })`, `new Schema({ … })`, `pgTable('users', { … })`. */
function observeObject(node: Node, names: readonly string[], visited: Visited, done: Set<Node>): void {
  const entries = entriesFor(table.modelCalls, names)
  if (entries.length === 0) return
  const { frame } = visited
  for (const entry of entries) {
    const fields = literalAmong(entry.fields.map(path => argumentOf(node, path, frame)), frame)
    if (!comesFrom(node, fields, entry.model, frame)) continue
    const named = entry.record ?? firstText(node, entry.name, frame) ?? nameGiven(entry.model.namedBy, visited)
    const around = ownersAt(visited)
    const owners = named === undefined ? around : [named, ...around]
    if (entry.implied) observeImplied(node, entry, owners, visited)
    if (!fields) continue
    if (done.has(fields)) return
    readFields(fields, owners, {
      model: entry.model, role: entry.role ?? entry.model.role, required: entry.required ?? entry.model.required,
      relaxed: relaxedBy(node, entry.model, visited), visited, done, shapes: new Set(),
    }, nestedOwners(around, entry.model, visited))
    return
  }
}

/** What a call elsewhere in the file calls the variable that is made here: `const s = new Schema({ … }); model('User', s)`. */
function nameGiven(call: string | undefined, { walk }: Visited): string | undefined {
  const variable = walk.ancestors.at(-1)
  if (call === undefined || variable?.type !== 'VariableDeclarator' || variable.id.type !== 'Identifier') return undefined
  const name = (variable.id.name as string).replaceAll('$', '\\$')
  return new RegExp(`(?<![\\w$])${call}\\s*(?:<[^()]*>)?\\(\\s*['"]([\\w$]+)['"]\\s*,\\s*${name}(?![\\w$])`).exec(walk.text)?.[1]
}

/** The first of these arguments that is a text. */
export function firstText(node: Node, paths: readonly ArgPath[], frame: Frame | undefined): string | undefined {
  for (const path of paths) {
    const text = literalText(argumentOf(node, path, frame))
    if (text !== undefined) return text
  }
  return undefined
}

/** Columns that a library keeps by itself: whoever calls it keeps them. */
function observeImplied(node: Node, entry: ModelCall, owners: readonly string[], { walk, collect }: Visited): void {
  for (const [record, names] of Object.entries(entry.implied ?? {})) {
    for (const name of names) {
      collect.field({
        role: 'kept', name, owners: [record, ...owners], words: [{ kind: 'identifier', text: name }], at: walk.spanOf(unwrap(node.callee)),
        detector: entry.model.name, required: false,
      })
    }
  }
}

/** Fields that a call around this one lets be absent: `z.object({ … }).partial()`, `v.partial(v.object({ … }))`. */
function relaxedBy(node: Node, model: ModelSpec, { walk, frame }: Visited): true | ReadonlySet<string> {
  const none = new Set<string>()
  if (!model.partial) return none
  let inner = node
  for (const outer of walk.ancestors.toReversed()) {
    if (outer.type === 'CallExpression') {
      const chained = unwrap(outer.callee).type === 'MemberExpression' && outer.callee === inner
      if (model.partial.includes(calleeName(outer.callee) ?? '') && (chained || isLibrary(outer.callee, model, frame))) {
        const keys = (outer.arguments as Node[]).slice(chained ? 0 : 1).map(one => localValue(one, frame))[0]
        if (!keys) return true
        if (keys.type !== 'ObjectExpression') return none
        return new Set(propertiesOf(keys).flatMap(one => one.type === 'Property' ? keyName(one) ?? [] : []))
      }
      if (!chained && !(outer.arguments as Node[]).includes(inner)) return none
    } else if (outer.type !== 'MemberExpression' || outer.object !== inner) return none
    inner = outer
  }
  return none
}
