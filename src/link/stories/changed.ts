import { calleeName, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { edgesTo, placeIn, type Edge, type World } from './ports.js'
import { refOf } from './refs.js'
import { partsOf } from './values.js'

/** `user.set(values)`, `user.update(values)`, `Object.assign(user, values)`: a record in hand is changed. */
export function changedBy(call: Node, file: CodeFile, world: World): Edge[] | undefined {
  const name = calleeName(call.callee as Node) ?? ''
  const callee = unwrap(call.callee as Node)
  const [first, second] = call.arguments as Node[]
  if (!/^(set|update|fill|assign|merge|patch)$/.test(name) || callee.type !== 'MemberExpression' || !first) return undefined
  const [held, value] = name === 'assign' || name === 'merge' ? [first, second] : [callee.object as Node, first]
  const to = refOf(held, file, world)
  return to?.port.startsWith('record ') === true && value ? edgesTo(partsOf(value, file, world), to, 'write', placeIn(file, call)) : undefined
}
