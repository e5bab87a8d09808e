import { endOf, startOf } from '../kit/ast.js'
import { dropComment } from '../kit/edits.js'
import { treeOf } from '../kit/nodes.js'
import type { Edit, Node, Program } from '../types/index.js'
import { dropInJsx, type Braces } from './jsx-comments.js'

/** What begins a comment in markup, and in no program. */
const ofMarkup = /^(?:<!--|\{\{!|\{#|<%#)/

/** How a comment of a file is taken away. In JSX it stands in braces that hold nothing else, which go with it. */
export function commentDropper(ast: Program | undefined, text: string): (start: number, end: number) => Edit {
  let empty: Braces[] | undefined
  return (start, end) => {
    if (ofMarkup.test(text.slice(start, start + 4))) return dropComment(text, start, end, 'markup')
    empty ??= ast ? treeOf(ast).nodes.flatMap(bracesIn) : []
    const around = empty.find(({ node }) => startOf(node) < start && endOf(node) > end)
    const alone = around && text.slice(startOf(around.node) + 1, start).trim() === '' && text.slice(end, endOf(around.node) - 1).trim() === ''
    return alone ? dropInJsx(around, text) : dropComment(text, start, end)
  }
}

/** The braces among the children of an element that hold comments alone. */
function bracesIn({ type, children }: Node): Braces[] {
  if (type !== 'JSXElement' && type !== 'JSXFragment') return []
  return (children as Node[]).flatMap((node, index, siblings) => isEmpty(node) ? [{ node, before: textBeside(siblings.slice(0, index).reverse()), behind: textBeside(siblings.slice(index + 1)) }] : [])
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
