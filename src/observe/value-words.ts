import { calleeName, unwrap } from '../kit/ast.js'
import { pathOf } from '../kit/expression.js'
import type { Frame } from '../kit/scope.js'
import type { Node, Word } from '../types/index.js'

const maxDepth = 3

/** Every name a value goes through, and what is done with it on the way; `paths` gets the names as lists. */
export function valueWords(node: Node, words: Word[], paths: string[][], frame: Frame | undefined, depth: number): void {
  const value = unwrap(node)
  if (depth > maxDepth) return
  switch (value.type) {
    case 'LogicalExpression':
      valueWords(value.left, words, paths, frame, depth + 1)
      valueWords(value.right, words, paths, frame, depth + 1)
      return
    case 'ConditionalExpression':
      valueWords(value.consequent, words, paths, frame, depth + 1)
      valueWords(value.alternate, words, paths, frame, depth + 1)
      return
    case 'TemplateLiteral':
      for (const hole of value.expressions as Node[]) valueWords(hole, words, paths, frame, depth + 1)
      return
    case 'BinaryExpression':
      if (value.operator !== '+') return
      valueWords(value.left, words, paths, frame, depth + 1)
      valueWords(value.right, words, paths, frame, depth + 1)
      return
    case 'UnaryExpression':
      words.push({ kind: 'transform', text: String(value.operator) })
      return
    case 'CallExpression': {
      const callee = unwrap(value.callee)
      const [first] = value.arguments as Node[]
      const name = calleeName(callee)
      // says whether there is a value, not which
      if (name === 'Boolean') {
        words.push({ kind: 'transform', text: name })
        return
      }
      // a method of the value itself (`email.trim()`), or a function of it (`hash(email)`)
      if (callee.type === 'MemberExpression' && name !== undefined && /^(to[A-Z]\w*|trim\w*|normalize|slice|substring|split|join|replace\w*|at|toString|valueOf|pad\w+)$/.test(name)) {
        words.push({ kind: 'transform', text: name })
        valueWords(callee.object, words, paths, frame, depth + 1)
        return
      }
      if (first && first.type !== 'SpreadElement' && name !== undefined && callee.type === 'Identifier' && pathOf(first) !== undefined) {
        words.push({ kind: 'transform', text: name })
        valueWords(first, words, paths, frame, depth + 1)
        return
      }
      break
    }
    default:
  }
  const path = pathOf(value)
  if (!path || path.length === 0) return
  paths.push(path)
  words.push({ kind: 'value', text: path.join('.') })
}
