import { parseSync } from 'oxc-parser'
import type { Comment, Node, Program, SourceText, Syntax } from '../types/index.js'
import { mayBeDeeper, tooDeep } from './guards.js'
import { isBorne } from './probe.js'

export type Dialect = 'js' | 'jsx' | 'ts' | 'tsx' | 'dts'

function dialectOf(path: string): Dialect {
  if (/\.d\.[cm]?ts$/.test(path)) return 'dts'
  if (/\.tsx$/.test(path)) return 'tsx'
  if (/\.[cm]?ts$/.test(path)) return 'ts'
  return 'jsx'
}

const options = { astType: 'ts', preserveParens: false, sourceType: 'module' } as const

/**
 * The one file that knows oxc-parser. Always in typescript-eslint's dialect (`astType: 'ts'`), without parentheses, so that the tree
 * is the one ESLint gives; a tree with errors is used as long as it has a body, as oxc recovers from what does not change it.
 */
export const parseJavaScript = ({ path, text }: SourceText): Syntax => parseProgram(path, text, dialectOf(path))

/** As `parseJavaScript`, for a text whose dialect its path does not tell: the script of a component. */
export function parseProgram(path: string, text: string, lang: Dialect): Syntax {
  const deep = tooDeep(text) ?? (isFatal(text, lang) ? { message: 'nests or chains more than the parser bears and was not parsed', line: 1, column: 1 } : undefined)
  if (deep) return { path, text, problem: deep }
  const { program, errors, comments } = parsedAs(path, text, lang)
  if (program.body.length === 0 && errors.length > 0 && text.trim() !== '') {
    const [error] = errors
    const offset = error?.labels?.[0]?.start ?? 0
    const before = text.slice(0, offset).split('\n')
    return { path, text, problem: { message: `does not parse: ${error?.message ?? 'syntax error'}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } }
  }
  return { path, text, ast: program, comments }
}

/** One expression of a template. Its offsets count from one character before it; undefined where it does not parse. */
export function parseExpression(text: string): Node | undefined {
  if (tooDeep(text) || isFatal(`(${text}\n)`, 'ts')) return undefined
  const { program, errors } = parsedAs('expression.ts', `(${text}\n)`, 'ts')
  const statement = errors.length === 0 ? program.body[0] as Node | undefined : undefined
  return statement?.type === 'ExpressionStatement' ? statement.expression as Node : undefined
}

const isFatal = (text: string, lang: Dialect): boolean => mayBeDeeper(text) && !isBorne(text, { ...options, lang })

interface Parsed { program: Program; errors: readonly { message: string; labels?: readonly { start: number }[] }[]; comments: Comment[] }

/** A tree comes as JSON, which the parser does not always write as such (`<\u{61}>`): then there is none. */
function parsedAs(path: string, text: string, lang: Dialect): Parsed {
  const result = parseSync(path, text, { ...options, lang })
  try {
    return { program: result.program as unknown as Program, errors: result.errors, comments: result.comments as unknown as Comment[] }
  } catch (error) {
    const none = { type: 'Program', body: [] } as unknown as Program
    return { program: none, errors: [...result.errors, { message: `its tree cannot be read (${(error as Error).message})` }], comments: [] }
  }
}
