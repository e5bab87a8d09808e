import { endOf, keyName, propertyValue, startOf, unwrap } from '../kit/ast.js'
import { linesOf } from '../kit/lines.js'
import type { Comment, Element, Node, Program } from '../types/index.js'
import { readMarkup } from './markup.js'

/** The templates that a program holds as text, `@Component({ template: `…` })`, as markup of their class with its comments, at their places in the file. */
export function templatesIn(program: Program, path: string, text: string): { markup: Element[]; comments: Comment[] } {
  if (!text.includes('@Component')) return { markup: [], comments: [] }
  const lines = linesOf(text)
  const read = program.body.flatMap(statement => {
    const declared: Node = statement.declaration ?? statement
    if (declared.type !== 'ClassDeclaration') return []
    const literal = ((declared.decorators ?? []) as Node[]).map(templateOf).find(one => one !== undefined)
    if (!literal) return []
    const [from, to] = [startOf(literal) + 1, endOf(literal) - 1]
    // what is put into the literal as it runs is blank, so that places stay
    const holes = (literal.expressions ?? []) as Node[]
    const written = holes.reduce((html, hole) => {
      const [start, end] = [startOf(hole) - 2 - from, endOf(hole) + 1 - from]
      return html.slice(0, start) + ' '.repeat(end - start) + html.slice(end)
    }, text.slice(from, to))
    return readMarkup(written, { path, owner: declared.id?.name as string | undefined ?? '', lines, from, angular: true })
  })
  return { markup: read.flatMap(one => one.elements), comments: read.flatMap(one => one.remarks) }
}

function templateOf(decorator: Node): Node | undefined {
  const call = unwrap(decorator.expression)
  if (call.type !== 'CallExpression' || keyName(call.callee) !== 'Component') return undefined
  const value = propertyValue(call.arguments[0] as Node | undefined, 'template')
  return value && (value.type === 'TemplateLiteral' || value.type === 'Literal' && typeof value.value === 'string') ? value : undefined
}
