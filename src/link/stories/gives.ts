import { isFunction, keyName } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import type { Ref, World } from './ports.js'
import type { RefOf } from './steps.js'
import { functionAt } from './targets.js'

/** What a function may be followed to give: a record, or what a context or a page holds for all. */
export const givable = /^(record|context|loader) /

/** What functions give, asked once for each; one that is being looked at gives nothing to itself. */
const known = new WeakMap<World, Map<Node, Ref | undefined>>()

/** The record that a function of the project gives, of whatever file. Only records: what it does with its own parameters is another matter. */
export function given(call: Node, file: CodeFile, world: World, refOf: RefOf): Ref | undefined {
  const target = functionAt(call.callee as Node, file, world)
  if (!target) return undefined
  const answers = known.get(world) ?? new Map<Node, Ref | undefined>()
  known.set(world, answers)
  if (!answers.has(target.node)) {
    answers.set(target.node, undefined)
    answers.set(target.node, recordFrom(target.node, target.file, world, refOf) ?? world.typed(target.node.returnType?.typeAnnotation as Node | undefined, target.file).find(part => part.path.length === 0)?.ref)
  }
  return answers.get(target.node)
}

/** The one record that all of a function's results are, where they are one. */
function recordFrom(fn: Node, file: CodeFile, world: World, refOf: RefOf): Ref | undefined {
  const refs = returnsOf(fn, file.tree).map(one => refOf(one, file, world)).filter(one => one !== undefined)
  const [first] = refs
  return first?.port.match(givable) && refs.every(one => one.port === first.port && one.path.join('.') === first.path.join('.')) ? first : undefined
}

/** What the function around a node, or the node itself, is called. */
export function functionName(node: Node, { tree }: CodeFile): string | undefined {
  let fn: Node | undefined = node
  while (fn && !isFunction(fn)) fn = tree.parent(fn)
  let holder = fn && (fn.id ? fn : tree.parent(fn))
  // cache(async () => …)
  while (holder && /^(CallExpression|TSAsExpression|TSSatisfiesExpression)$/.test(holder.type)) holder = tree.parent(holder)
  return holder?.id?.name as string | undefined ?? (holder && /^(Property|MethodDefinition|PropertyDefinition)$/.test(holder.type) ? keyName(holder) : undefined)
}
