import type { FieldObservation, Node, Word, WordKind } from '../types/index.js'
import { isFunction, literalText, propertyOf, propertyValue } from './ast.js'
import { dropEdit } from './edits.js'
import { localValue, returnedNode } from './scope.js'
import type { Walk } from './visit.js'

/** How a library writes a field as an object: `{ type: 'email', name: 'mail', title: 'E-mail', isRequired: true }`. Paths are dotted keys. */
export interface Descriptor {
  detector: string
  role: FieldObservation['role']
  /** Where the field's name stands. */
  name: string
  /** Where its texts stand, and what they are. */
  texts: Readonly<Record<string, WordKind>>
  /** Where it says that it must be filled, by `true`. */
  required: string
  /** Whether it must be filled where it does not say. */
  optional?: true
  /** Lists of further fields: pages, panels, rows. */
  nest: readonly string[]
  /** An object with lists and a name gives its name to the fields inside, where its type is one of these. */
  scopes?: readonly string[]
}

const maxDepth = 10

/** Reports each field that a list of such objects describes, at any depth; lists and objects of the file are followed. */
export function readDescriptors(node: Node | undefined, spec: Descriptor, owners: readonly string[], walk: Walk): void {
  if (node) read(node, spec, owners, [], walk, 0)
}

function read(node: Node, spec: Descriptor, owners: readonly string[], outer: readonly string[], walk: Walk, depth: number): void {
  const value = localValue(node, walk.frame)
  if (!value || depth > maxDepth) return
  const inside = (one: Node | null | undefined, path = outer): void => { if (one) read(one, spec, owners, path, walk, depth + 1) }
  // defineField({ … }), fields: t => [ … ]
  if (value.type === 'CallExpression') return inside(value.arguments[0])
  if (isFunction(value)) return inside(returnedNode(value))
  if (value.type === 'SpreadElement') return inside(value.argument)
  if (value.type === 'ArrayExpression') {
    for (const one of value.elements as (Node | null)[]) inside(one)
    return
  }
  if (value.type !== 'ObjectExpression') return
  const name = literalText(at(value, spec.name))
  const type = literalText(propertyValue(value, 'type'))
  const lists = spec.nest.map(key => propertyValue(value, key)).filter(list => list !== undefined)
  const path = name !== undefined && type !== undefined && spec.scopes?.includes(type) ? [...outer, name] : outer
  for (const list of lists) inside(list, path)
  if (name === undefined || lists.length > 0) return
  const flag = propertyAt(value, spec.required)
  const required = flag?.value as Node | undefined
  const demanded = required?.type === 'Literal' && typeof required.value === 'boolean' ? required.value : spec.optional ? false : undefined
  walk.field({
    role: spec.role, name: [...outer, name].join('.'), owners, words: wordsOf(value, spec, name, type), at: walk.spanOf(value), detector: spec.detector,
    required: demanded, ...(demanded && flag && { requiredBy: `${spec.required}: true`, edits: { optional: [dropEdit(flag, walk.text)] } }),
  })
}

function wordsOf(value: Node, spec: Descriptor, name: string, type: string | undefined): Word[] {
  const words: Word[] = [{ kind: 'identifier', text: name }]
  for (const [path, kind] of Object.entries(spec.texts)) {
    const text = literalText(at(value, path))
    if (text !== undefined) words.push({ kind, text })
  }
  if (type !== undefined) words.push(/^(boolean|checkbox|toggle|switch)$/.test(type) ? { kind: 'declaredType', text: 'boolean' } : { kind: 'type', text: type })
  return words
}

const at = (value: Node, path: string): Node | undefined => propertyAt(value, path)?.value as Node | undefined

function propertyAt(value: Node, path: string): Node | undefined {
  const keys = path.split('.')
  const holder = keys.slice(0, -1).reduce<Node | undefined>((inner, key) => inner && propertyValue(inner, key), value)
  return propertyOf(holder, keys.at(-1) as string)
}
