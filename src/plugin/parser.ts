import { linesOf, type Lines } from '../kit/lines.js'
import { disablesIn } from '../observe/disables.js'
import { languageOf } from '../parse/index.js'
import type { Language, Span } from '../types/index.js'
import { late } from './late.js'

/**
 * A parser for ESLint of the files that hold no JavaScript: purposely.yml, schemas, templates. It gives a program without statements, since our
 * rules read the text themselves, as the command line does. ESLint 8, 9 and 10 take it, as they would not take a language of ours:
 * version 8 knows none, and rules for JavaScript that a project switches on for all files refuse it.
 */
export const parser = {
  meta: { name: 'eslint-plugin-purposely/parser' },
  parseForESLint(text: string, { filePath = '' }: { filePath?: string } = {}) {
    if (languageOf(filePath) === 'js') throw new SyntaxError('eslint-plugin-purposely/parser is not for JavaScript and TypeScript: name other files beside it, such as **/*.prisma.')
    const lines = linesOf(text)
    const language = languageOf(filePath)
    const isSchema = language !== undefined && /^(prisma|graphql|sql|proto|yaml)$/.test(language)
    const ast = {
      type: 'Program', sourceType: 'module', body: [], tokens: [], comments: isSchema ? directivesIn(language, text, lines) : [],
      range: [0, text.length], loc: locOf(lines.span(0, text.length)),
    }
    return { ast, visitorKeys: { Program: [] }, services: typeServices }
  },
}

/**
 * The comments that ESLint's own directives stand in, so that it obeys them and knows which are unused. It takes two characters for what opens a
 * comment, and commas between rules: a `#` gets the white space before it, and what is written otherwise is obeyed by our rules alone.
 */
function directivesIn(language: Language, text: string, lines: Lines) {
  // only then is anything loaded
  if (!/lint-(?:dis|en)able/.test(text)) return []
  return disablesIn({ schema: [], comments: late().commentsIn(language, text) }, { path: '', text, lines }).flatMap(({ at: { start, end } }) => {
    const from = text[start] === '#' ? start - 1 : start
    const value = text.slice(from + 2, end).replace(/\*\/$/, '')
    if (from < 0 || !/^\s*eslint-\S+(\s+[^\s,]+(\s*,\s*[^\s,]+)*)?\s*(\s-{2,}\s.*)?$/s.test(value)) return []
    return [{ type: 'Block', value, range: [from, end], loc: locOf(lines.span(from, end)) }]
  })
}

const locOf = ({ line, column, endLine, endColumn }: Span) => ({ start: { line, column: column - 1 }, end: { line: endLine, column: endColumn - 1 } })

/** What rules ask for that need types, and that projects switch on for all files: there is nothing for them to look at. */
const typeServices = {
  esTreeNodeToTSNodeMap: new WeakMap(), tsNodeToESTreeNodeMap: new WeakMap(),
  program: { getCompilerOptions: () => ({ strict: true }), getTypeChecker: () => ({}), getSourceFile: () => undefined },
}

export default parser
// what ESLint 8 gets that requires it
export { parser as 'module.exports' }
