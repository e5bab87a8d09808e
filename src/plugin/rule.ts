import type { Rule } from 'eslint'
import type { Code } from '../reconcile/index.js'
import { pageOf } from '../reconcile/page.js'
import { late } from './late.js'

/** One ESLint rule: a finding code, as the editor shows it. */
export interface RuleFile {
  code: Code
  rule: Rule.RuleModule
}

/** Makes the ESLint rule of a finding code. The work is done once a file, for all rules together. */
export function defineRule(code: Code): RuleFile {
  const rule: Rule.RuleModule = {
    meta: {
      type: 'problem',
      docs: { description: code.description, url: pageOf(code.code), recommended: code.recommended !== 'off' },
      hasSuggestions: true,
      schema: code.option ? [{ type: 'object', additionalProperties: false, properties: { [code.option.name]: { type: 'boolean', description: code.option.description } } }] : [],
      messages: { found: '{{message}}', suggestion: '{{message}}' },
    },
    create(context) {
      const { enter, findingsOf } = late()
      enter(code, context)
      return {
        'Program:exit'() {
          for (const { at, message, suggestions } of findingsOf(code, context)) {
            context.report({
              loc: { start: { line: at.line, column: at.column - 1 }, end: { line: at.endLine, column: at.endColumn - 1 } },
              messageId: 'found', data: { message },
              suggest: suggestions.map(suggestion => ({
                messageId: 'suggestion', data: { message: suggestion.message },
                fix: fixer => suggestion.edits.map(edit => fixer.replaceTextRange([edit.start, edit.end], edit.text)),
              })),
            })
          }
        },
      }
    },
  }
  return { code, rule }
}
