import { parseSync } from 'oxc-parser'
import type { Comment, Program, SourceText, Syntax } from '../types/index.js'
import { tooDeep } from './guards.js'

type Dialect = 'js' | 'jsx' | 'ts' | 'tsx' | 'dts'

function dialectOf(path: string): Dialect {
  if (/\.d\.[cm]?ts$/.test(path)) return 'dts'
  if (/\.tsx$/.test(path)) return 'tsx'
  if (/\.[cm]?ts$/.test(path)) return 'ts'
  return 'jsx'
}

/**
 * The one file that knows oxc-parser. Always in typescript-eslint's dialect (`astType: 'ts'`), without parentheses, so that the tree
 * is the one ESLint gives; a tree with errors is used as long as it has a body, as oxc recovers from what does not change it.
 */
export function parseJavaScript({ path, text }: SourceText): Syntax {
  const deep = tooDeep(text)
  if (deep) return { path, text, problem: deep }
  const result = parseSync(path, text, { lang: dialectOf(path), astType: 'ts', preserveParens: false, sourceType: 'module' })
  const program = result.program as unknown as Program
  if (program.body.length === 0 && result.errors.length > 0 && text.trim() !== '') {
    const [error] = result.errors
    const offset = error?.labels[0]?.start ?? 0
    const before = text.slice(0, offset).split('\n')
    return { path, text, problem: { message: `does not parse: ${error?.message ?? 'syntax error'}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } }
  }
  return { path, text, ast: program, comments: result.comments as unknown as Comment[] }
}
