import { visitorKeys } from '@typescript-eslint/visitor-keys'
import type { Node, Program } from '../types/index.js'

/** All nodes below a program, outer ones first: for questions about where things stand, which need no scope. */
export function nodesIn(program: Program): Node[] {
  const nodes: Node[] = []
  const walk = (node: Node): void => {
    if (node !== program) nodes.push(node)
    for (const key of visitorKeys[node.type] ?? []) {
      const child = node[key] as Node | (Node | null)[] | null | undefined
      if (Array.isArray(child)) for (const one of child) { if (one != null) walk(one) }
      else if (child != null) walk(child)
    }
  }
  walk(program)
  return nodes
}
