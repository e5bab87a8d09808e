import { calleeName } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { nodePort, type World } from './ports.js'
import { definedAt } from './targets.js'

/** What a context holds, by where it is made: `createContext<User | null>(null)`. */
export function contextPort(node: Node, file: CodeFile, world: World): string | undefined {
  const found = definedAt(node, file, world)
  return found?.node.type === 'CallExpression' && /^create(Named)?Context$/.test(calleeName(found.node.callee as Node) ?? '') ? nodePort('context', found.file, found.node) : undefined
}

/** What a component of Vue, Svelte or Astro is given, by its file. */
export const propsPort = (path: string): string => `props ${path}`

/** What a page finds in `useLoaderData()`. */
export const loaderPort = ({ source }: CodeFile): string => `loader ${source.path}`
