import { argumentOf } from '../kit/arguments.js'
import { boundName, calleeName, endOf, isFunction, keyName, literalText, startOf, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import type { FieldDraft } from '../kit/visit.js'
import type { Node, Word } from '../types/index.js'
import { shorten } from './model-fields.js'
import { optionalCall } from './optional.js'
import { chainFrom, handedTo, isLibrary, ownersAt } from './model-origin.js'
import { readParts } from './model-types.js'
import { entriesFor, table } from './table.js'
import type { Visited } from './walk.js'

interface Column { name: string; at: Node; owners: readonly string[]; model: ModelSpec; role: ModelSpec['role']; names: readonly string[]; parts: readonly Node[]; required?: boolean | undefined; edits?: FieldDraft['edits'] }

function emit(column: Column, { walk, frame, collect }: Visited): void {
  const { name, at, owners, model, role } = column
  const facts = readParts(column.names, column.parts, model, frame)
  const comment = walk.commentOf(at)
  const required = column.required ?? facts.required
  const words: Word[] = [{ kind: 'identifier', text: name }, ...facts.words, ...(comment ? [{ kind: 'comment' as const, text: comment }] : [])]
  collect.field({
    role, name, owners, words, at: walk.spanOf(at), detector: model.name, required, ...(required && column.edits && { edits: column.edits }),
    ...(required && { requiredBy: shorten(walk.text.slice(startOf(at), endOf(at))) }),
  })
}

/** A call that declares one field and names it: `body('email').isEmail()`, `addColumn('users', 'phone', { … })`. */
export function observeColumn(node: Node, names: readonly string[], visited: Visited): void {
  const { frame, walk } = visited
  const entry = entriesFor(table.columns, names).find(one => isLibrary(node.callee, one.model, frame))
  if (!entry) return
  const { spec, model } = entry
  const named = argumentOf(node, spec.name, frame)
  const list = named?.type === 'ArrayExpression' ? named.elements as (Node | null)[] : [named]
  const owner = spec.table === undefined ? undefined : literalText(argumentOf(node, spec.table, frame))
  const around = ownersAt(visited)
  const record = owner ?? (spec.of && handedTo(node.callee, spec.of))
  const chain = spec.of ? undefined : chainFrom(node, walk.ancestors)
  const parts = [...(spec.type ?? []).map(path => argumentOf(node, path, frame)), ...(chain ? chain.calls.flatMap(call => call.arguments as Node[]) : [])]
  const said = spec.required === undefined ? undefined : argumentOf(node, spec.required, frame)
  for (const one of list) {
    const name = literalText(one)
    if (one == null || name === undefined || name === '' || name === '*') continue
    emit({
      name, at: spec.of || list.length > 1 ? one : chain?.outermost ?? node, owners: record === undefined ? around : [record, ...around], model,
      role: spec.role ?? model.role, names: chain?.names ?? [], parts: parts.filter(part => part !== undefined && readable(part)) as Node[],
      ...(said?.type === 'Literal' && { required: said.value === true }),
      ...(list.length === 1 && (spec.role ?? model.role) === 'checked' && optionalCall(node, model)),
    }, visited)
  }
}

/** What of a column's arguments says something of it; texts of messages do not. */
const readable = (part: Node): boolean => part.type === 'ObjectExpression' || part.type === 'MemberExpression' || part.type === 'CallExpression' || isFunction(part)
  || (part.type === 'Literal' && typeof part.value === 'string' && /^\w+(\(.*\))?$/.test(part.value))

/** Columns that a function declares one by one on what it is handed: `createTable('users', t => { t.string('email').notNullable() })`. */
export function observeTable(node: Node, names: readonly string[], visited: Visited): void {
  const { frame } = visited
  const entry = entriesFor(table.tables, names).find(one => isLibrary(node.callee, one.model, frame))
  if (!entry) return
  const { spec, model } = entry
  const build = argumentOf(node, spec.build, frame)
  const handle = build && isFunction(build) ? boundName(build.params[0] ?? build) : undefined
  if (!build || handle === undefined) return
  const owner = spec.name === undefined ? undefined : literalText(argumentOf(node, spec.name, frame))
  const around = ownersAt(visited)
  const owners = owner === undefined ? around : [owner, ...around]
  for (const statement of statementsOf(build.body)) {
    const column = columnIn(statement, handle, model)
    if (column) emit({ ...column, at: statement, owners, model, role: spec.role ?? model.role }, visited)
  }
}

/** The expressions a block consists of, also behind an `if` or in a loop. */
function statementsOf(body: Node | null | undefined): Node[] {
  if (body == null) return []
  switch (body.type) {
    case 'BlockStatement': return (body.body as Node[]).flatMap(statementsOf)
    case 'ExpressionStatement': return statementsOf(unwrap(body.expression))
    case 'IfStatement': return [...statementsOf(body.consequent), ...statementsOf(body.alternate)]
    case 'CallExpression': return [body]
    default: return []
  }
}

/** `t.string('email', 255).notNullable()`: the first call on the handle that is given a text names the column. */
function columnIn(statement: Node, handle: string, model: ModelSpec): Pick<Column, 'name' | 'names' | 'parts'> | undefined {
  const names: string[] = []
  const parts: Node[] = []
  let named: string | undefined
  let call = statement
  while (call.type === 'CallExpression' || call.type === 'MemberExpression') {
    if (call.type === 'CallExpression') {
      const text = literalText(call.arguments[0])
      if (text !== undefined && rooted(unwrap(unwrap(call.callee).object ?? call), handle)) {
        // t.unique(['email']) is none; t.string('email').unique() is one
        if (model.noColumns?.test(calleeName(call.callee) ?? '')) return undefined
        named = text
      }
      parts.push(...(call.arguments as Node[]).filter(part => part.type === 'ObjectExpression'))
      call = unwrap(call.callee)
    } else {
      names.push(keyName(call) ?? '')
      call = unwrap(call.object)
    }
  }
  return call.type === 'Identifier' && call.name === handle && named !== undefined ? { name: named, names, parts } : undefined
}

/** The handle itself, or its properties: `t`, `t.nonNull.list`. */
const rooted = (node: Node, handle: string): boolean =>
  node.type === 'MemberExpression' ? rooted(unwrap(node.object), handle) : node.type === 'Identifier' && node.name === handle
