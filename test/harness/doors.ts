import { Linter, type Rule } from 'eslint'
import * as parser from '@typescript-eslint/parser'
import { examine, type Examined } from '../../src/engine.js'
import { languages, parsersFor } from '../../src/parse/index.js'
import { templatesIn } from '../../src/parse/inline.js'
import type { Comment, Program, SourceText } from '../../src/types/index.js'

const parse = await parsersFor(languages)

/** As the command line sees a file. */
export const throughCli = (source: SourceText): Examined => examine(parse(source))

/**
 * As ESLint sees it: the real Linter, with typescript-eslint's parser for all but plain JavaScript, and a probe in the place of a rule.
 * @throws {Error} when ESLint's parser refuses the file.
 */
export function throughEslint({ path, text }: SourceText): Examined {
  let seen: Examined | undefined
  const probe: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      'Program:exit'() {
        const comments = (sourceCode.getAllComments() as unknown as Comment[]).filter(comment => comment.type !== 'Shebang')
        const ast = sourceCode.ast as unknown as Program
        seen = examine({ path, text: sourceCode.text, ast, comments, markup: templatesIn(ast, path, sourceCode.text) })
      },
    }),
  }
  const plain = /\.[cm]?jsx?$/.test(path)
  const messages = new Linter().verify(text, [{
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'], plugins: { door: { rules: { probe } } }, rules: { 'door/probe': 'error' },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: {
      sourceType: 'module', ecmaVersion: 'latest', ...(!plain && { parser }),
      // without a project typescript-eslint takes JSX from the ending, and for `.ts` it must not be on
      parserOptions: { ecmaFeatures: { jsx: /x$/.test(path) || plain } },
    },
  }], path)
  if (!seen) throw new Error(`${path}: ${messages[0]?.message ?? 'ESLint did not run the probe'}`)
  return seen
}

/** Whether ESLint reads such a file at all. */
export const hasEslintDoor = (source: SourceText): boolean => source.language === 'js'
