import { endOf, startOf } from '../kit/ast.js'
import { dropComment } from '../kit/edits.js'
import type { Edit, Node, Program } from '../types/index.js'
import { nodesIn } from './nodes.js'

/** How a comment of a file is taken away. In JSX it stands in braces that hold nothing else, which go with it. */
export function commentDropper(ast: Program | undefined, text: string): (start: number, end: number) => Edit {
  let braces: Node[] | undefined
  return (start, end) => {
    braces ??= ast ? nodesIn(ast).filter(node => node.type === 'JSXExpressionContainer' && (node.expression as Node).type === 'JSXEmptyExpression') : []
    const around = braces.find(node => startOf(node) < start && endOf(node) > end)
    const alone = around && text.slice(startOf(around) + 1, start).trim() === '' && text.slice(end, endOf(around) - 1).trim() === ''
    return alone ? dropComment(text, startOf(around), endOf(around), true) : dropComment(text, start, end)
  }
}
