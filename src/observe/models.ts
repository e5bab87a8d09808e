import { argumentOf } from '../kit/arguments.js'
import { calleeName, endOf, isFunction, keyName, literalText, propertiesOf, propertyValue, startOf, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import { ownersOf } from '../kit/owner.js'
import type { Frame } from '../kit/frames.js'
import { calleeNames, localValue, originOf } from '../kit/scope.js'
import type { Edit, Node, Word } from '../types/index.js'
import { fromPackage, table, type ModelCall } from './table.js'
import type { Visited } from './walk.js'

const maxDepth = 4
/** Calls that declare a type, in the words of every library: `z.boolean()`, `Type.String()`. */
const primitives = new Set(['string', 'number', 'boolean', 'bool', 'date', 'bigint', 'int', 'integer', 'float'])

/** Fields declared by a call whose object argument holds them: `z.object({ … })`, `new Schema({ … })`, `pgTable('users', { … })`. */
export function observeModelCall(node: Node, visited: Visited, done: Set<Node>): void {
  const entries = calleeNames(node.callee, visited.frame).flatMap(name => table.modelCalls.get(name) ?? [])
  const entry = entries.find(one => comesFrom(node, one.model, visited.frame))
  if (!entry) return
  const fields = fieldsArgument(node, entry.fields, visited.frame)
  if (!fields || done.has(fields)) return
  const given = entry.name === undefined ? undefined : literalText(node.arguments[Number(entry.name)])
  const owners = visited.walk.owners()
  const nested = nestedOwners(owners, entry.model, visited)
  readFields(fields, given === undefined ? owners : [given, ...owners], { entry, visited, done, shapes: new Set() }, nested, 0)
}

/** How many owners are keys of a declaration around this one that its own fields do not lead to: `user: z.union([z.object({ … })])`. */
function nestedOwners(owners: readonly string[], model: ModelSpec, { walk, frame }: Visited): number {
  const { ancestors } = walk
  const outermost = ancestors.findIndex(one => one.type === 'CallExpression' && comesFrom(one, model, frame)
    && table.modelCalls.get(calleeName(one.callee) ?? '')?.some(each => each.model === model))
  return outermost < 0 ? 0 : owners.length - ownersOf(ancestors.slice(0, outermost), ancestors[outermost], walk.path).length
}

/** The root of the callee is the library's, or that of some field's value is: `baseSchema.extend({ phone: z.string() })`. */
function comesFrom(node: Node, model: ModelSpec, frame: Frame | undefined): boolean {
  const origin = originOf(node.callee, frame)
  if (origin?.kind === 'import' && fromPackage(origin.source, model.packages)) return true
  if (unwrap(node.callee).type !== 'MemberExpression') return false
  return (node.arguments as Node[]).some(argument => propertiesOf(unwrap(argument)).some(property => {
    if (property.type !== 'Property') return false
    const from = originOf(property.value, frame)
    return from?.kind === 'import' && fromPackage(from.source, model.packages)
  }))
}

function fieldsArgument(node: Node, paths: readonly string[], frame: Frame | undefined): Node | undefined {
  for (const path of paths) {
    const value = argumentOf(node, path, frame)
    let inner = value && localValue(value, frame)
    // pgTable('users', t => ({ … }))
    if (inner && isFunction(inner) && inner.body.type === 'ObjectExpression') inner = inner.body as Node
    if (inner?.type === 'ObjectExpression') return inner
  }
  return undefined
}

/** One declaration as it is read. `shapes`: literals that were spread into it, each read once. */
interface Reading { entry: ModelCall; visited: Visited; done: Set<Node>; shapes: Set<Node> }

function readFields(fields: Node, owners: readonly string[], reading: Reading, inside: number, depth: number): void {
  const { entry, visited } = reading
  const { model } = entry
  reading.done.add(fields)
  for (const property of propertiesOf(fields)) {
    if (property.type === 'SpreadElement') readSpread(property, owners, reading, inside, depth)
    const name = property.type === 'Property' ? keyName(property) : undefined
    if (name === undefined) continue
    const value = unwrap(property.value)
    const facts = readType(value, model, visited.frame)
    const nested = depth < maxDepth ? nestedFields(value, entry, visited.frame) : undefined
    if (nested) {
      readFields(nested, [name, ...owners], reading, inside + 1, depth + 1)
      continue
    }
    const comment = visited.walk.commentOf(property)
    const words: Word[] = [{ kind: 'identifier', text: name }, ...facts.words]
    if (comment) words.push({ kind: 'comment', text: comment })
    visited.collect.field({
      role: model.role, name, owners, nested: inside, words, at: visited.walk.spanOf(property), detector: model.name, required: facts.required,
      ...(facts.required && { requiredBy: shorten(visited.walk.text.slice(startOf(property.value), endOf(property.value))) }),
      ...(facts.required && model.role === 'checked' && optionalEdit(value, model)),
    })
  }
}

/** `z.object({ ...contactShape, id })`: the fields of a literal of this file; those of another file are not seen here. */
function readSpread(spread: Node, owners: readonly string[], reading: Reading, inside: number, depth: number): void {
  const { entry, visited, shapes } = reading
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
    detector: entry.model.name, owners,
  })
}

const shorten = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').replace(/ \./g, '.')
  return folded.length > 60 ? folded.slice(0, 57) + '…' : folded
}

/** Appending `.optional()` is right where the library chains. */
function optionalEdit(value: Node, model: ModelSpec): { edits: { optional: Edit } } | undefined {
  if (!model.optional?.includes('optional') || value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression') return undefined
  return { edits: { optional: { start: endOf(value), end: endOf(value), text: '.optional()' } } }
}

/** An object inside the object: `address: z.object({ … })`, `profile: { name: String }`. */
function nestedFields(value: Node, entry: ModelCall, frame: Frame | undefined): Node | undefined {
  if (value.type === 'ObjectExpression' && entry.model.requiredKey !== undefined) {
    const type = propertiesOf(value).some(property => keyName(property) === 'type')
    return type ? undefined : value
  }
  // through the chain, from its end: z.object({ … }).strict().optional()
  for (let call = value; call.type === 'CallExpression' || call.type === 'NewExpression';) {
    const inner = calleeNames(call.callee, frame).flatMap(name => table.modelCalls.get(name) ?? []).find(one => one.model === entry.model)
    if (inner && comesFrom(call, entry.model, frame)) {
      const direct = inner.fields.map(path => call.arguments[Number(path.split('.')[0])] as Node | undefined)
      return direct.find(one => one?.type === 'ObjectExpression')
    }
    // z.array(z.object({ … })), v.optional(v.object({ … })), z.record(z.string(), z.object({ … }))
    for (const argument of call.arguments as Node[]) {
      const found = argument.type === 'CallExpression' ? nestedFields(argument, entry, frame) : undefined
      if (found) return found
    }
    const callee = unwrap(call.callee)
    if (callee.type !== 'MemberExpression') return undefined
    call = unwrap(callee.object)
  }
  return undefined
}

/** What a field's declaration says: the chain of calls, texts given to them, and whether it must be there. */
function readType(value: Node, model: ModelSpec, frame: Frame | undefined): { words: Word[]; required: boolean | undefined } {
  const words: Word[] = []
  let required: boolean | undefined = model.required
  const step = (name: string): void => {
    if (model.optional?.includes(name)) required = false
    else if (model.demanded?.includes(name)) required = true
    else words.push({ kind: primitives.has(name.toLowerCase()) ? 'declaredType' : 'validator', text: name })
  }
  const read = (node: Node, depth: number): void => {
    const expression = unwrap(node)
    if (depth > 12) return
    if (expression.type === 'CallExpression') {
      const callee = unwrap(expression.callee)
      const name = calleeName(callee)
      if (callee.type === 'MemberExpression' && unwrap(callee.object).type === 'CallExpression') read(callee.object, depth + 1)
      if (name !== undefined) step(name)
      for (const argument of (expression.arguments as Node[]).slice(0, 4)) {
        const text = literalText(argument)
        if (name === 'describe' && text !== undefined) words.push({ kind: 'description', text })
        else if (name === 'label' && text !== undefined) words.push({ kind: 'label', text })
        else if (argument.type === 'CallExpression') read(argument, depth + 1)
        else if (argument.type === 'ArrayExpression' && name === 'union') readUnion(argument, depth)
        else if (argument.type === 'ArrayExpression' && /enum|picklist|oneOf|valid/i.test(name ?? '')) readOptions(argument, words)
        else if (/^(meta|openapi)$/.test(name ?? '')) readMeta(argument, words)
      }
    } else if (expression.type === 'Identifier') {
      words.push({ kind: 'declaredType', text: expression.name })
      const local = localValue(expression, frame)
      if (local?.type === 'CallExpression' && local !== expression) read(local, depth + 4)
    } else if (expression.type === 'MemberExpression') {
      const name = keyName(expression)
      if (name !== undefined) words.push({ kind: 'declaredType', text: name })
    } else if (expression.type === 'ArrayExpression') {
      const [first] = expression.elements as (Node | null)[]
      if (first) read(first, depth + 1)
    } else if (expression.type === 'ObjectExpression' && model.requiredKey !== undefined) readObject(expression)
  }
  /** What each of the possible types says, but for records: these are read by their own fields. */
  const readUnion = (array: Node, depth: number): void => {
    for (const one of array.elements as (Node | null)[]) {
      if (one?.type === 'CallExpression' && !table.modelCalls.has(calleeName(one.callee) ?? '')) read(one, depth + 1)
    }
  }
  const readObject = (object: Node): void => {
    const demanded = propertyValue(object, model.requiredKey as string)
    const first: Node | undefined = demanded?.type === 'ArrayExpression' ? demanded.elements[0] : demanded
    if (first) required = !(first.type === 'Literal' && first.value === false)
    const type = propertyValue(object, 'type')
    const name = type && pathOf(type)?.at(-1)
    if (name !== undefined) words.push({ kind: 'declaredType', text: name })
    const options = propertyValue(object, 'enum')
    if (options?.type === 'ArrayExpression') readOptions(options, words)
  }
  read(value, 0)
  return { words, required }
}

function readOptions(array: Node, words: Word[]): void {
  for (const element of (array.elements as (Node | null)[]).slice(0, 8)) {
    const text = literalText(element)
    if (text !== undefined) words.push({ kind: 'option', text })
  }
}

function readMeta(node: Node, words: Word[]): void {
  const title = literalText(propertyValue(node, 'title'))
  const description = literalText(propertyValue(node, 'description'))
  if (title !== undefined) words.push({ kind: 'label', text: title })
  if (description !== undefined) words.push({ kind: 'description', text: description })
}
