import { endOf, startOf } from '../kit/ast.js'
import { dropComment } from '../kit/edits.js'
import { childrenOf } from '../kit/nodes.js'
import type { Edit, Node, Program } from '../types/index.js'
import { dropInJsx, type Braces } from './jsx-comments.js'

/** What begins a comment in markup, and in no program. */
const ofMarkup = /^(?:<!--|\{\{!|\{#|<%#)/

/** How a comment of a file is taken away. In JSX it stands in braces that hold nothing else, which go with it. */
export const commentDropper = (ast: Program | undefined, text: string) => (start: number, end: number): Edit => {
  if (ofMarkup.test(text.slice(start, start + 4))) return dropComment(text, start, end, 'markup')
  const around = ast && text.slice(0, start).trimEnd().endsWith('{') ? bracesAround(ast, start, end) : undefined
  const alone = around && text.slice(startOf(around.node) + 1, start).trim() === '' && text.slice(end, endOf(around.node) - 1).trim() === ''
  return alone ? dropInJsx(around, text) : dropComment(text, start, end)
}

/** The braces among the children of an element in which a comment stands, and nothing else. */
function bracesAround(root: Node, start: number, end: number): Braces | undefined {
  const holds = (node: Node): boolean => startOf(node) < start && endOf(node) > end
  let outer = root
  for (;;) {
    const node = childrenOf(outer).find(holds)
    if (!node) return undefined
    if (isEmpty(node) && /^JSX(Element|Fragment)$/.test(outer.type)) {
      const siblings = outer.children as Node[]
      const index = siblings.indexOf(node)
      return { node, before: textBeside(siblings.slice(0, index).reverse()), behind: textBeside(siblings.slice(index + 1)) }
    }
    outer = node
  }
}

const isEmpty = (node: Node): boolean => node.type === 'JSXExpressionContainer' && (node.expression as Node).type === 'JSXEmptyExpression'

/** The texts that stand beside braces up to the next thing that is shown, nearest first: other such braces may go, too. */
function textBeside(siblings: readonly Node[]): Node[][] {
  const shown = siblings.findIndex(node => node.type !== 'JSXText' && !isEmpty(node))
  const reached = shown < 0 ? siblings : siblings.slice(0, shown)
  const nearest = reached[0]?.type === 'JSXText' ? reached.slice(0, 1) : []
  const all = reached.filter(node => node.type === 'JSXText')
  return all.length === nearest.length ? [nearest] : [nearest, all]
}
