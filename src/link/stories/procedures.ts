import { calleeName, isFunction, keyName, propertiesOf, propertyValue, startOf, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { lookup } from '../../kit/frames.js'
import { returnedNode } from '../../kit/scope.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { paramPort, type Ref, type World } from './ports.js'
import { schemasIn, type SchemaSpan } from './schemas.js'
import { definedAt, functionAt, type Found } from './targets.js'

/** A function behind a chain of calls that says what it is handed: `procedure.input(schema).mutation(({ input }) => …)`, `client.schema(schema).action(({ parsedInput }) => …)`. */
export interface Procedure { input: Ref; spans: SchemaSpan[]; handler: Found; call: Node }

/** What a component's call of `mutate`, `execute` or the function itself leads to. */
export type Called = { kind: 'procedure'; names: string[] } | { kind: 'function'; node: Node; file: CodeFile }

export function procedureAt({ file, node }: Found, world: World): Procedure | undefined {
  const call = unwrap(node)
  const name = call.type === 'CallExpression' ? calleeName(call.callee as Node) ?? '' : ''
  if (!/^(mutation|query|action|stateAction|handler)$/.test(name) || unwrap(call.callee as Node).type !== 'MemberExpression') return undefined
  const handler = functionAt((call.arguments as Node[])[0] ?? call, file, world)
  if (!handler || !isFunction(handler.node)) return undefined
  const spans: SchemaSpan[] = []
  for (let at = unwrap((unwrap(call.callee as Node)).object as Node); at.type === 'CallExpression'; at = unwrap(at.callee as Node).type === 'MemberExpression' ? unwrap(unwrap(at.callee as Node).object as Node) : { type: '' }) {
    if (/^(input|schema|inputSchema)$/.test(calleeName(at.callee as Node) ?? '')) spans.push(...(at.arguments as Node[]).flatMap(one => schemasIn(one, file, world)))
  }
  return { input: { port: paramPort(handler.file, handler.node, 0), path: [/^(mutation|query|handler)$/.test(name) ? 'input' : 'parsedInput'] }, spans, handler, call }
}

/** `mutation.mutate`, `mutate`, `execute`, `trpc.user.update.mutate`: what a callee in a component leads to. */
export function calledBy(callee: Node, file: CodeFile, world: World): Called | undefined {
  const value = unwrap(callee)
  const binding = value.type === 'Identifier' ? lookup(file.frameAt(value), value.name as string)?.binding : undefined
  const given = binding?.kind === 'value' && binding.path.length === 1 && /^(mutate|mutateAsync|execute|executeAsync|trigger|runAsync|run)$/.test(binding.path[0] as string) && binding.init
    || value.type === 'MemberExpression' && /^(mutate|mutateAsync|execute|executeAsync|trigger)$/.test(keyName(value) ?? '') && value.object as Node
  if (!given) return undefined
  const path = pathOf(given) ?? []
  // a client without hooks: trpc.user.update.mutate(…)
  if (unwrap(given).type === 'MemberExpression' && path.length > 2 && /trpc|api|client/i.test(path[0] as string)) return { kind: 'procedure', names: path.slice(1) }
  const made = unwrap(given).type === 'CallExpression' ? { file, node: unwrap(given) } : definedAt(given, file, world)
  return made && hookAt(made, world, 0)
}

function hookAt({ file, node }: Found, world: World, hops: number): Called | undefined {
  if (node.type !== 'CallExpression' || hops > 2) return undefined
  const path = pathOf(node.callee as Node) ?? []
  const name = path.at(-1) ?? ''
  const [first] = node.arguments as Node[]
  if (/^use\w*Mutation$/.test(name) && path.length > 2) return { kind: 'procedure', names: path.slice(1, -1) }
  if (/^(useMutation|useSWRMutation|useAction|useStateAction|useHookFormAction|useSafeAction|useServerAction|createMutation)$/.test(name) && first) {
    const options = unwrap(first)
    if (options.type === 'CallExpression' && calleeName(options.callee as Node) === 'mutationOptions') return { kind: 'procedure', names: (pathOf(options.callee as Node) ?? []).slice(1, -1) }
    const fn = propertyValue(options, 'mutationFn') ?? (options.type === 'ObjectExpression' ? undefined : options)
    return fn ? { kind: 'function', node: fn, file } : undefined
  }
  // a hook of the project around one of these
  const hook = functionAt(node.callee as Node, file, world)
  const inner = hook && returnedNode(hook.node)
  const made = inner && definedAt(inner, hook.file, world)
  return made && hookAt(made, world, hops + 1)
}

/** The procedures of routers by the names that lead to them from the outermost router; none where two go by the same. */
export function proceduresIn(files: readonly CodeFile[], world: World): Map<string, Procedure> {
  const routers = files.flatMap(file => file.tree.nodes.flatMap(node => isRouter(node) ? [{ file, node }] : []))
  const inner = new Set<string>()
  const entriesOf = ({ file, node }: Found): { key: string; found: Found }[] => (node.arguments as Node[]).flatMap(one => {
    const object = unwrap(one)
    return propertiesOf(object).flatMap(part => {
      const found = part.type === 'Property' ? definedAt(part.value as Node, file, world) : undefined
      return found ? [{ key: keyName(part) ?? '', found }] : []
    })
  })
  for (const router of routers) for (const { found } of entriesOf(router)) inner.add(keyOf(found))
  const named = new Map<string, Procedure | undefined>()
  const walk = (router: Found, names: readonly string[]): void => {
    for (const { key, found } of names.length > 6 ? [] : entriesOf(router)) {
      const path = [...names, key]
      if (isRouter(found.node) || found.node.type === 'ObjectExpression' && names.length < 4) walk(found.node.type === 'ObjectExpression' ? { file: found.file, node: { type: 'CallExpression', arguments: [found.node] } } : found, path)
      const procedure = procedureAt(found, world)
      if (!procedure) continue
      const name = path.join('.')
      named.set(name, named.has(name) && named.get(name)?.handler.node !== procedure.handler.node ? undefined : procedure)
    }
  }
  for (const router of routers) if (!inner.has(keyOf(router))) walk(router, [])
  return new Map([...named].flatMap(([name, procedure]) => procedure ? [[name, procedure] as const] : []))
}

const keyOf = ({ file, node }: Found): string => `${file.source.path} ${startOf(node)}`

const isRouter = (node: Node): boolean => node.type === 'CallExpression' && /^(router|createTRPCRouter|createRouter|mergeRouters)$/.test(calleeName(node.callee as Node) ?? '')
