import type { Node } from '../types/index.js'
import { propertyValue } from './ast.js'
import type { Frame } from './frames.js'
import { localValue } from './scope.js'

/** The argument an `ArgPath` leads to: `1` the second one, `0.rules` a property of the first; names of the file are followed. */
export function argumentOf(call: Node, path: string, frame: Frame | undefined): Node | undefined {
  const [index, ...keys] = path.split('.')
  return keys.reduce<Node | undefined>((value, key) => value && propertyValue(localValue(value, frame), key), call.arguments[Number(index)])
}

/** The same, where `*` in a path stands for each item of a list: `0.config.*.scopes`. */
export function argumentsOf(call: Node, path: string, frame: Frame | undefined): Node[] {
  const [index, ...keys] = path.split('.')
  const first = call.arguments[Number(index)] as Node | undefined
  return keys.reduce<Node[]>((values, key) => values.flatMap(value => {
    const local = localValue(value, frame)
    if (key !== '*') return propertyValue(local, key) ?? []
    return local?.type === 'ArrayExpression' ? (local.elements as (Node | null)[]).filter(one => one !== null) : []
  }), first ? [first] : [])
}
