import { endOf, isFunction, keyName, literalText, propertiesOf, propertyValue, startOf, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import type { Frame } from '../kit/frames.js'
import { localValue, returnedNode } from '../kit/scope.js'
import type { Node, Word } from '../types/index.js'
import { callNames, comesFrom } from './model-origin.js'
import { readType } from './model-types.js'
import { optionalKey } from './optional.js'
import { table } from './table.js'
import type { Visited } from './walk.js'

const maxDepth = 4

/** One declaration as it is read. `shapes`: literals that were spread into it, each read once. */
export interface Reading {
  model: ModelSpec
  role: ModelSpec['role']
  /** Whether a field is required unless it says otherwise; `false` names all or some fields that need not be there. */
  required: boolean | undefined
  /** Fields that need not be there whatever they say; `true` for all. */
  relaxed: true | ReadonlySet<string>
  visited: Visited
  done: Set<Node>
  shapes: Set<Node>
}

/** Reads the fields of an object literal; those of an object inside it stand under its key. */
export function readFields(fields: Node, owners: readonly string[], reading: Reading, inside: number, depth = 0): void {
  const { model, visited, role } = reading
  reading.done.add(fields)
  for (const property of propertiesOf(fields)) {
    if (property.type === 'SpreadElement') readSpread(property, owners, reading, inside, depth)
    const key = property.type === 'Property' ? keyName(property) : undefined
    if (key === undefined) continue
    const name = model.texts && key.endsWith('?') ? key.slice(0, -1) : key
    const value = valueOf(property)
    if (value === undefined) continue
    const nested = depth < maxDepth ? nestedFields(value, reading.model, visited.frame) : undefined
    if (nested) {
      if (!reading.done.has(nested)) readFields(nested, [name, ...owners], reading, inside + 1, depth + 1)
      continue
    }
    const facts = readType(value, model, visited.frame, reading.required)
    const free = name !== key || reading.relaxed === true || reading.relaxed.has(name)
    const required = free ? false : facts.required
    const comment = visited.walk.commentOf(property)
    const words: Word[] = [{ kind: 'identifier', text: name }, ...facts.words]
    if (comment) words.push({ kind: 'comment', text: comment })
    visited.collect.field({
      role, name, owners, nested: inside, words, at: visited.walk.spanOf(property), detector: model.name, required,
      ...(required && { requiredBy: shorten(visited.walk.text.slice(startOf(property.value), endOf(property.value))) }),
      ...(required && role === 'checked' && optionalKey(property, value, model, visited.walk.text)),
    })
  }
}

/** What a key is given: its value, what its getter gives; nothing where it is a method. */
function valueOf(property: Node): Node | undefined {
  const value = unwrap(property.value)
  if (property.kind === 'get') return returnedNode(value)
  return property.method || (isFunction(value) && value.body.type === 'BlockStatement') ? undefined : value
}

/** `z.object({ ...contactShape, id })`: the fields of a literal of this file; those of another file are not seen here. */
function readSpread(spread: Node, owners: readonly string[], reading: Reading, inside: number, depth: number): void {
  const { model, visited, shapes } = reading
  const shape = localValue(spread.argument, visited.frame)
  if (shape?.type === 'ObjectExpression') {
    if (!shapes.has(shape)) {
      shapes.add(shape)
      readFields(shape, owners, reading, inside, depth)
    }
    return
  }
  // `...baseSchema.shape` of a schema of this file: its fields are read there
  const root = unwrap(spread.argument)
  const holder = root.type === 'MemberExpression' ? localValue(root.object, visited.frame) : undefined
  if (holder?.type === 'CallExpression') return
  const text = visited.walk.text.slice(startOf(spread.argument), endOf(spread.argument))
  visited.collect.gap({
    surface: 'model', reason: 'spread', what: `the fields of ${shorten(text)} are declared elsewhere`, at: visited.walk.spanOf(spread),
    detector: model.name, owners,
  })
}

/** One line of code, for messages. */
export const shorten = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').replace(/ \./g, '.')
  return folded.length > 60 ? folded.slice(0, 57) + '…' : folded
}

/** The literal with fields among a call's arguments; a function may give it. */
export function literalAmong(given: readonly (Node | undefined)[], frame: Frame | undefined): Node | undefined {
  for (const value of given) {
    let inner = value && localValue(value, frame)
    // pgTable('users', t => ({ … }))
    if (inner && isFunction(inner)) inner = returnedNode(inner)
    if (inner?.type === 'ObjectExpression') return inner
  }
  return undefined
}

/** An object inside the object: `address: z.object({ … })`, `profile: { name: String }`, `[{ email: String }]`. */
function nestedFields(value: Node, model: ModelSpec, frame: Frame | undefined): Node | undefined {
  if (value.type === 'ObjectExpression') return nestedInObject(value, model, frame)
  if (value.type === 'ArrayExpression') {
    const [first] = value.elements as (Node | null)[]
    return first && model.nests ? nestedFields(unwrap(first), model, frame) : undefined
  }
  // through the chain, from its end: z.object({ … }).strict().optional()
  for (let call = value; call.type === 'CallExpression' || call.type === 'NewExpression';) {
    const inner = callNames(call, frame).flatMap(name => table.modelCalls.get(name) ?? []).find(one => one.model === model)
    const direct = inner && (call.arguments as Node[]).find(one => one.type === 'ObjectExpression')
    if (inner && comesFrom(call, direct, model, frame)) return direct
    // z.array(z.object({ … })), v.optional(v.object({ … })), z.record(z.string(), z.object({ … }))
    for (const argument of call.arguments as Node[]) {
      const found = argument.type === 'CallExpression' ? nestedFields(argument, model, frame) : undefined
      if (found) return found
    }
    const callee = unwrap(call.callee)
    if (callee.type !== 'MemberExpression') return undefined
    call = unwrap(callee.object)
  }
  return undefined
}

function nestedInObject(value: Node, model: ModelSpec, frame: Frame | undefined): Node | undefined {
  for (const key of model.nestedKeys ?? []) {
    const inner = propertyValue(value, key)
    if (inner?.type === 'ObjectExpression') return inner
  }
  if (!model.nests) return undefined
  if (model.typeKey === undefined) return value
  const type = propertyValue(value, model.typeKey)
  if (!type) return value
  // type: [{ email: String }], type: { city: String }, type: new Schema({ … }); but a field may be called `type` too
  const own = type.type === 'Identifier' || type.type === 'MemberExpression' || literalText(type) !== undefined ? undefined : nestedFields(unwrap(type), model, frame)
  return own ?? (type.type === 'ObjectExpression' ? value : undefined)
}
