import { isFunction, unwrap } from '../../kit/ast.js'
import type { Tree } from '../../kit/nodes.js'
import type { Node } from '../../types/index.js'

/** All that a function gives back, not what functions in it do. */
export function returnsOf(fn: Node, tree: Tree): Node[] {
  if (fn.body?.type !== 'BlockStatement') return fn.body ? [unwrap(fn.body as Node)] : []
  return tree.nodes.filter(node => node.type === 'ReturnStatement' && node.argument != null && ownerOf(node, tree) === fn).map(node => node.argument as Node)
}

function ownerOf(node: Node, tree: Tree): Node | undefined {
  let parent = tree.parent(node)
  while (parent && !isFunction(parent)) parent = tree.parent(parent)
  return parent
}
