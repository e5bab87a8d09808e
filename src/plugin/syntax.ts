import type { Rule } from 'eslint'
import { isOfItsLanguage, languageOf } from '../parse/index.js'
import { templatesIn } from '../parse/inline.js'
import { parseNow } from '../parse/now.js'
import type { Comment, Program, Syntax } from '../types/index.js'

/**
 * The host's own tree for JavaScript. For a component or a template hosts have trees of many shapes, of which ours would see the script
 * alone: there the text is read again, as the command line reads it. Where the host gives nothing but a component's script (oxlint),
 * that is what there is to read.
 */
export function syntaxOf(path: string, sourceCode: Rule.RuleContext['sourceCode']): Syntax | undefined {
  const { text } = sourceCode
  const language = languageOf(path)
  // other languages of ESLint (JSON, CSS, Markdown) have trees of their own
  const ast = sourceCode.ast as unknown as Program
  if (ast.type !== 'Program') return undefined
  if (language !== undefined && language !== 'js' && !isScriptAlone(text, ast)) return isOfItsLanguage(path, length => text.slice(0, length)) ? parseNow({ path, text, language }) : undefined
  const comments = (sourceCode.getAllComments() as unknown as Comment[]).filter(comment => comment.type !== 'Shebang')
  const templates = templatesIn(ast, path, text)
  return { path, text, ast, comments: [...comments, ...templates.comments], markup: templates.markup }
}

/** A program without an end tag: svelte-eslint-parser counts elements among the statements, others leave them in the text. */
const isScriptAlone = (text: string, { body }: Program): boolean => !/<\/[a-z]/i.test(text) && body.some(node => !node.type.startsWith('Svelte'))
