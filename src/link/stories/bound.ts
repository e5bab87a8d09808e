import { calleeName, unwrap } from '../../kit/ast.js'
import type { Binding, Frame } from '../../kit/frames.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { propsPort } from './holders.js'
import { nodePort, paramPort, type Ref, type World } from './ports.js'
import { isIndex, step, typedAs, type RefOf } from './steps.js'

/** Calls that hand each item of a list, or what a promise gives, to a function. */
const each = /^(map|forEach|filter|flatMap|find|findLast|findIndex|some|every|then|reduce|sort|toSorted)$/
/** Whether a parameter of what such a call is handed holds an item. */
const isItem = (name: string, index: number): boolean => name === 'reduce' ? index === 1 : index === 0 || index === 1 && /^(sort|toSorted)$/.test(name)
/** Wrapped in these, a name stands for something else than what it is called with. */
const states = /^(useState|ref|shallowRef|reactive|createSignal|signal|useSignal|\$state)$/

/** What a name stands for: a parameter, a state, an item of a list, or what it was given. */
export function boundTo(binding: Binding, frame: Frame, file: CodeFile, world: World, hops: number, refOf: RefOf): Ref | undefined {
  const through = (ref: Ref | undefined): Ref | undefined => binding.path.reduce<Ref | undefined>((one, name) => name === '?' ? undefined : step(one, name), ref)
  if (binding.kind === 'import') return undefined
  if (binding.kind === 'param') {
    const call = file.tree.parent(binding.fn)
    const whole = (binding.fn.params as Node[])[binding.index]
    const type = (whole?.type === 'AssignmentPattern' ? whole.left : whole)?.typeAnnotation?.typeAnnotation as Node | undefined
    if (call?.type === 'CallExpression' && call.callee !== binding.fn && each.test(calleeName(call.callee as Node) ?? '') && isItem(calleeName(call.callee as Node) ?? '', binding.index)) {
      const holder = unwrap(call.callee as Node)
      return (holder.type === 'MemberExpression' && (call.arguments as Node[])[0] === binding.fn ? through(refOf(holder.object as Node, file, world, hops + 1)) : undefined) ?? typedAs(type, binding.path, file, world)
    }
    return through({ port: paramPort(file, binding.fn, binding.index), path: [] })
  }
  const { init, declaration } = binding
  if (declaration.type !== 'VariableDeclarator') return undefined
  if (init === undefined) {
    // export let user
    const exported = file.tree.parent(file.tree.parent(declaration) ?? declaration)
    if (exported?.type === 'ExportNamedDeclaration' && file.source.language === 'svelte') return { port: propsPort(file.source.path), path: [declaration.id.name as string] }
    // for (const user of users)
    const loop = file.tree.parent(file.tree.parent(declaration) ?? declaration)
    if (loop?.type === 'ForOfStatement') return through(refOf(loop.right as Node, file, world, hops + 1))
    const later = frame.later?.(declaration.id?.name as string)
    return (later && through(refOf(later, file, world, hops + 1))) ?? typedAs(declaration.id?.typeAnnotation?.typeAnnotation as Node | undefined, binding.path, file, world)
  }
  const made = unwrap(init)
  if (made.type === 'CallExpression' && states.test(calleeName(made.callee as Node) ?? '')) return binding.path.length > 0 && binding.path[0] !== '0' ? undefined : { port: nodePort('state', file, declaration), path: [] }
  // const [user, team] = await Promise.all([…])
  if (made.type === 'CallExpression' && /^(all|\$transaction)$/.test(calleeName(made.callee as Node) ?? '') && isIndex(binding.path[0] ?? '')) {
    const item = unwrap((made.arguments as Node[])[0] ?? made)
    const one = item.type === 'ArrayExpression' ? (item.elements as (Node | null)[])[Number(binding.path[0])] : undefined
    return one ? through(refOf(one, file, world, hops + 1)) : undefined
  }
  if (made.type === 'ObjectExpression') return { port: nodePort('made', file, made), path: binding.path }
  return through(refOf(init, file, world, hops + 1)) ?? typedAs(declaration.id?.typeAnnotation?.typeAnnotation as Node | undefined, binding.path, file, world)
}
