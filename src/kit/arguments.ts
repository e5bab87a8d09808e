import type { Node } from '../types/index.js'
import { propertyValue } from './ast.js'
import type { Frame } from './frames.js'
import { localValue } from './scope.js'

/** The argument an `ArgPath` leads to: `1` the second one, `0.rules` a property of the first; names of the file are followed. */
export function argumentOf(call: Node, path: string, frame: Frame | undefined): Node | undefined {
  const [index, ...keys] = path.split('.')
  return keys.reduce<Node | undefined>((value, key) => value && propertyValue(localValue(value, frame), key), call.arguments[Number(index)])
}
