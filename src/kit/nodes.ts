import { visitorKeys } from '@typescript-eslint/visitor-keys'
import type { Node } from '../types/index.js'

/** The nodes right below one, in the order of its keys. */
export const childrenOf = (node: Node): Node[] => (visitorKeys[node.type] ?? []).flatMap(key => node[key] as Node | (Node | null)[] | null | undefined).filter(one => one != null)

/** A program as a list, outer nodes first, that knows what stands around each node. */
export interface Tree {
  nodes: readonly Node[]
  parent(node: Node): Node | undefined
}

/** All nodes below one, for questions about where things stand, which need no scope. What `skip` names is left out, with all below it. */
export function treeOf(root: Node, skip: (node: Node) => boolean = () => false): Tree {
  const nodes: Node[] = []
  const parents = new Map<Node, Node>()
  const walk = (node: Node): void => {
    for (const key of visitorKeys[node.type] ?? []) {
      const child = node[key] as Node | (Node | null)[] | null | undefined
      for (const one of Array.isArray(child) ? child : [child]) {
        if (one == null || skip(one)) continue
        parents.set(one, node)
        nodes.push(one)
        walk(one)
      }
    }
  }
  walk(root)
  return { nodes, parent: node => parents.get(node) }
}
