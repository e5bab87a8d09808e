import { calleeName } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import type { Part, World } from './ports.js'

/** Hooks that give what they have asked for below `data`. */
const hooks = /^use(SWR\w*|\w*Query|\w*Fetch|AsyncData)$/

/** What a call gives, as its type says where it is called: `useSWR<User>('/api/me')`, `axios.get<User[]>('/users')`, `request<User>('/me')`. */
export function answerOf(call: Node, file: CodeFile, world: World): Part[] {
  const [type] = ((call.typeArguments ?? call.typeParameters)?.params ?? []) as Node[]
  const parts = type ? world.typed(type, file) : []
  const below = hooks.test(calleeName(call.callee as Node) ?? '') ? [['data'], ['data', 'value']] : [[], ['data']]
  return parts.flatMap(part => below.map(path => ({ ...part, path: [...path, ...part.path] })))
}
