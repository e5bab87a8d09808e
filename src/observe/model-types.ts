import { calleeName, isFunction, keyName, literalText, propertiesOf, propertyValue, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import type { Frame } from '../kit/frames.js'
import { localValue, originOf, returnedNode } from '../kit/scope.js'
import type { Node, Word } from '../types/index.js'
import { fromPackage, table } from './table.js'

/** Calls that declare a type, in the words of every library: `z.boolean()`, `Type.String()`, `timestamp('born')`. */
const primitives = new Set(`string number boolean bool date bigint int integer float text varchar char citext timestamp timestamptz datetime
  tinyint decimal numeric real double serial bigserial`.split(/\s+/))
/** Calls that let a value be one of those they are handed. */
const choosing = /enum|picklist|oneOf|valid|literals|keyof/i
const maxDepth = 12

export interface TypeFacts { words: Word[]; required: boolean | undefined }

interface Reading { model: ModelSpec; frame: Frame | undefined; words: Word[]; optional: boolean; demanded: boolean }

/**
 * What a field's declaration says: the chain of calls, texts given to them, and whether it must be there.
 * @param base whether it must be there unless it says otherwise
 */
export function readType(value: Node, model: ModelSpec, frame: Frame | undefined, base: boolean | undefined = model.required): TypeFacts {
  const reading: Reading = { model, frame, words: [], optional: false, demanded: false }
  read(value, reading, 0)
  return { words: reading.words, required: requiredBy(reading, base) }
}

/** The same of names and arguments that stand apart: a chain read outwards, a column's type and options. */
export function readParts(names: readonly string[], parts: readonly Node[], model: ModelSpec, frame: Frame | undefined): TypeFacts {
  const reading: Reading = { model, frame, words: [], optional: false, demanded: false }
  for (const name of names) step(name, reading)
  for (const part of parts) {
    const text = literalText(part)
    if (text !== undefined) step(text.replace(/\(.*$/s, ''), reading)
    else if (part.type === 'ObjectExpression') readObject(part, reading)
    else read(part, reading, 0)
  }
  return { words: reading.words, required: requiredBy(reading, model.required) }
}

const requiredBy = ({ optional, demanded }: Reading, base: boolean | undefined): boolean | undefined => optional ? false : demanded || base

function step(name: string, reading: Reading): void {
  const { model } = reading
  if (model.optional?.includes(name)) reading.optional = true
  else if (model.demanded?.includes(name)) reading.demanded = true
  else reading.words.push({ kind: primitives.has(name.toLowerCase()) ? 'declaredType' : 'validator', text: name })
}

function read(node: Node, reading: Reading, depth: number): void {
  const { model, frame, words } = reading
  const expression = unwrap(node)
  if (depth > maxDepth) return
  switch (expression.type) {
    case 'CallExpression':
    case 'NewExpression':
      readCall(expression, reading, depth)
      break
    case 'Identifier': {
      words.push({ kind: 'declaredType', text: expression.name })
      const local = localValue(expression, frame)
      if (local?.type === 'CallExpression' && local !== expression) read(local, reading, depth + 4)
      break
    }
    case 'MemberExpression': {
      const name = keyName(expression)
      if (name !== undefined) words.push({ kind: 'declaredType', text: name })
      break
    }
    case 'ArrayExpression': {
      const [first] = expression.elements as (Node | null)[]
      if (first) read(first, reading, depth + 1)
      break
    }
    case 'ObjectExpression':
      if (model.requiredKey !== undefined || model.optionalKey !== undefined || model.typeKey !== undefined) readObject(expression, reading)
      break
    case 'ArrowFunctionExpression':
    case 'FunctionExpression': {
      // createInsertSchema(users, { email: schema => schema.email() })
      const given = returnedNode(expression)
      if (given?.type === 'CallExpression') read(given, reading, depth + 1)
      break
    }
    default: {
      const text = model.texts ? literalText(expression) : undefined
      if (text !== undefined) readText(text, reading)
    }
  }
}

function readCall(call: Node, reading: Reading, depth: number): void {
  const { model, frame, words } = reading
  const callee = unwrap(call.callee)
  const name = calleeName(callee)
  const holder = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
  if (holder?.type === 'CallExpression') read(holder, reading, depth + 1)
  // t.nonNull.string('email'), Schema.String.pipe(…)
  else if (holder?.type === 'MemberExpression') step(keyName(holder) ?? '', reading)
  if (name !== undefined) step(name, reading)
  if (name === '$type') readTypeArgument(call, words)
  const alias = model.aliased && holder?.type !== 'CallExpression' ? literalText(call.arguments[0]) : undefined
  if (alias !== undefined) words.push({ kind: 'identifier', text: alias })
  for (const argument of (call.arguments as Node[]).slice(0, 4)) {
    const text = literalText(argument)
    if (text === '' && /^(literal|allow|equal|valid|eq)$/i.test(name ?? '')) reading.optional = true
    else if (name === 'describe' && text !== undefined) words.push({ kind: 'description', text })
    else if (name === 'label' && text !== undefined) words.push({ kind: 'label', text })
    else if (isNothing(argument)) reading.optional = true
    else if (argument.type === 'CallExpression') read(argument, reading, depth + 1)
    else if (argument.type === 'ArrayExpression' && /^union$/i.test(name ?? '')) readUnion(argument, reading, depth)
    else if (argument.type === 'ArrayExpression' && choosing.test(name ?? '')) readOptions(argument, words)
    else if (argument.type === 'ObjectExpression') readMeta(argument, reading)
    else if (argument.type === 'MemberExpression' && isOf(argument, model, frame)) read(argument, reading, depth + 1)
  }
}

const isOf = (node: Node, model: ModelSpec, frame: Frame | undefined): boolean => {
  const origin = originOf(node, frame)
  return origin?.kind === 'import' && fromPackage(origin.source, model.packages)
}

/** `z.null()`, `t.undefined`: one of the types is none. */
const isNothing = (node: Node): boolean => {
  const named = node.type === 'CallExpression' ? node.callee as Node : node
  return named.type === 'MemberExpression' && /^(null|undefined|void)$/i.test(keyName(named) ?? '')
}

/** What each of the possible types says, but for records: these are read by their own fields. */
function readUnion(array: Node, reading: Reading, depth: number): void {
  for (const one of array.elements as (Node | null)[]) {
    if (one == null) continue
    const name = one.type === 'CallExpression' ? calleeName(one.callee) : undefined
    if (isNothing(one)) reading.optional = true
    else if (name === undefined ? one.type === 'MemberExpression' : !table.modelCalls.has(name)) read(one, reading, depth + 1)
  }
}

/** `$type<'admin' | 'staff'>()`: the type a column is given. */
function readTypeArgument(call: Node, words: Word[]): void {
  const given: Node | undefined = (call.typeArguments ?? call.typeParameters)?.params?.[0]
  const name: Node | undefined = given?.type === 'TSTypeReference' ? given.typeName : undefined
  if (name?.type === 'Identifier') words.push({ kind: 'declaredType', text: name.name as string })
}

/** A type that is a text: `string.email | null`, `string?`, `'male' | 'female'`. */
function readText(text: string, reading: Reading): void {
  const { words } = reading
  if (/\?$|\bundefined\b|\bnull\b|=/.test(text)) reading.optional = true
  for (const [, quoted, plain] of text.matchAll(/'([^']*)'|"[^"]*"|([A-Za-z][\w.]*)/g)) {
    if (quoted !== undefined) words.push({ kind: 'option', text: quoted })
    else for (const name of (plain ?? '').split('.')) if (name !== '' && !/^(undefined|null)$/.test(name)) step(name, reading)
  }
}

/** A field that is an object: `{ type: String, required: true, enum: [ … ], validate: { isEmail: true } }`. */
function readObject(object: Node, reading: Reading): void {
  const { model, words } = reading
  readFlags(object, reading)
  const type = propertyValue(object, model.typeKey ?? 'type')
  const text = literalText(type)
  if (text !== undefined) step(text, reading)
  else if (type?.type === 'ArrayExpression') read(type, reading, maxDepth - 1)
  else if (type) {
    const name = isFunction(type) ? undefined : pathOf(type)?.at(-1)
    if (name !== undefined) words.push({ kind: 'declaredType', text: name })
  }
  for (const key of ['enum', 'values']) {
    const options = propertyValue(object, key)
    if (options?.type === 'ArrayExpression') readOptions(options, words)
  }
  readMeta(object, reading)
  for (const holder of [object, propertyValue(object, 'validate'), propertyValue(object, 'validations')]) {
    if (holder?.type !== 'ObjectExpression') continue
    for (const property of propertiesOf(holder)) {
      const key = property.type === 'Property' ? keyName(property) : undefined
      if (key !== undefined && /^is[A-Z]/.test(key)) words.push({ kind: 'validator', text: key })
    }
  }
}

/** Whether an object says by its keys that the field must or need not be there. */
function readFlags(object: Node, reading: Reading): void {
  const { requiredKey, optionalKey } = reading.model
  const said = (key: string): boolean | undefined => {
    const given = propertyValue(object, key)
    const first: Node | undefined = given?.type === 'ArrayExpression' ? given.elements[0] : given
    return first && !(first.type === 'Literal' && first.value === false)
  }
  const required = requiredKey === undefined ? undefined : said(requiredKey)
  const optional = [optionalKey ?? []].flat().map(said).find(one => one !== undefined)
  if (required === true || optional === false) reading.demanded = true
  if (required === false || optional === true) reading.optional = true
}

function readOptions(array: Node, words: Word[]): void {
  for (const element of (array.elements as (Node | null)[]).slice(0, 8)) {
    const text = literalText(element)
    if (text !== undefined) words.push({ kind: 'option', text })
  }
}

/** What a type's options say of it: `Type.String({ format: 'email', description: '…' })`, `t.string({ required: true })`. */
function readMeta(node: Node, reading: Reading): void {
  const { words } = reading
  readFlags(node, reading)
  const say = (key: string, kind: Word['kind']): void => {
    const text = literalText(propertyValue(node, key))
    if (text !== undefined && text !== '') words.push({ kind, text })
  }
  say('title', 'label')
  say('label', 'label')
  say('description', 'description')
  say('comment', 'description')
  say('format', 'validator')
}
