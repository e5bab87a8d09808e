import { calleeName, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
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

/** What a procedure gives to whoever asks for it. */
export const answerPort = (names: readonly string[]): string => `procedure ${names.join('.')}`

/** The procedure that a call asks for an answer: `trpc.user.me.useQuery()`, `useQuery(trpc.user.me.queryOptions())`, `await api.user.me.query()`. */
export function askedProcedure(call: Node): string[] | undefined {
  const path = pathOf(call.callee as Node) ?? []
  const name = path.at(-1) ?? ''
  if (path.length > 2 && (/^use(Suspense)?Query$/.test(name) || /^(query|fetch|ensureData)$/.test(name) && /trpc|api|client|utils|caller/i.test(path[0] as string))) return path.slice(1, -1)
  if (path.length !== 1 || !/^use(Suspense)?Query$/.test(name)) return undefined
  const [first] = call.arguments as Node[]
  const options = first && unwrap(first)
  const inner = options?.type === 'CallExpression' ? pathOf(options.callee as Node) ?? [] : []
  return inner.at(-1) === 'queryOptions' && inner.length > 2 ? inner.slice(1, -1) : undefined
}
