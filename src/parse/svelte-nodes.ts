import type { Node } from '../types/index.js'

/** What stands in a node, in whatever branch of a block. */
export function childrenOf(node: Node): Node[] {
  if (node.type === 'Fragment') return node.nodes as Node[]
  return [node.fragment, node.consequent, node.alternate, node.body, node.fallback, node.pending, node.then, node.catch]
    .flatMap(one => (one as Node | null | undefined)?.type === 'Fragment' ? one.nodes as Node[] : [])
}
