import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import type { Ref, World } from './ports.js'

/** Where the value of an expression comes from; `hops`: how many names and calls lie between. */
export type RefOf = (node: Node, file: CodeFile, world: World, hops?: number) => Ref | undefined

/** Steps that say nothing of which key is meant. */
export const isIndex = (step: string): boolean => /^\d+$/.test(step)

/** What stands below a key. */
export const step = (ref: Ref | undefined, name: string): Ref | undefined => {
  if (!ref || isIndex(name) || ref.path.length > 8) return ref && (isIndex(name) ? ref : undefined)
  // what a schema has let through is one thing, whatever it is wrapped in
  if (ref.port.startsWith('parsed ') && ref.path.length === 0 && /^(data|value|output|payload)$/.test(name)) return ref
  if (ref.port.startsWith('state ') && name === 'value') return ref
  if (ref.port.startsWith('procedure ') && ref.path.length === 0 && name === 'data') return ref
  return { port: ref.port, path: [...ref.path, name] }
}

/** The record that a type says a value is, or that stands below keys of it. */
export function typedAs(type: Node | undefined, path: readonly string[], file: CodeFile, world: World): Ref | undefined {
  const refs = world.typed(type, file).flatMap(part => {
    const rest = part.path.length <= path.length && part.path.every((key, index) => key === path[index]) ? path.slice(part.path.length) : undefined
    return rest ? [{ port: part.ref.port, path: [...part.ref.path, ...rest] }] : []
  })
  const [first] = refs
  return first && refs.every(one => one.port === first.port) ? first : undefined
}
