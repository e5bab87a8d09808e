import { Linter, type Rule } from 'eslint'
import * as parser from '@typescript-eslint/parser'
import * as svelteParser from 'svelte-eslint-parser'
import * as vueParser from 'vue-eslint-parser'
import { examine, type Examined } from '../../src/engine.js'
import { languages, parsersFor } from '../../src/parse/index.js'
import { templatesIn } from '../../src/parse/inline.js'
import type { Comment, Program, SourceText } from '../../src/types/index.js'

const parse = await parsersFor(languages)

/** As the command line sees a file. */
export const throughCli = (source: SourceText): Examined => examine(parse(source))

/** The parsers that projects lint their components with. */
const componentParsers = { vue: vueParser, svelte: svelteParser } as unknown as Readonly<Record<string, Linter.Parser>>

/**
 * As ESLint sees it: the real Linter, with typescript-eslint's parser for all but plain JavaScript, and a probe in the place of a rule.
 * Components go through the parsers of their ESLint plugins, and what the probe gets of them is their text, as the plugin takes it.
 * @throws {Error} when ESLint's parser refuses the file.
 */
export function throughEslint({ path, text, language }: SourceText): Examined {
  let seen: Examined | undefined
  const probe: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      'Program:exit'() {
        if (language !== 'js') {
          seen = examine(parse({ path, text: sourceCode.text, language }))
          return
        }
        const comments = (sourceCode.getAllComments() as unknown as Comment[]).filter(comment => comment.type !== 'Shebang')
        const ast = sourceCode.ast as unknown as Program
        seen = examine({ path, text: sourceCode.text, ast, comments, markup: templatesIn(ast, path, sourceCode.text) })
      },
    }),
  }
  const plain = /\.[cm]?jsx?$/.test(path)
  const messages = new Linter().verify(text, [{
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte}'], plugins: { door: { rules: { probe } } }, rules: { 'door/probe': 'error' },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: {
      sourceType: 'module', ecmaVersion: 'latest', ...(!plain && { parser: componentParsers[language] ?? parser }),
      // without a project typescript-eslint takes JSX from the ending, and for `.ts` it must not be on
      parserOptions: { ecmaFeatures: { jsx: /x$/.test(path) || plain }, ...(language in componentParsers && { parser }) },
    },
  }], path)
  if (!seen) throw new Error(`${path}: ${messages[0]?.message ?? 'ESLint did not run the probe'}`)
  return seen
}

/** Whether ESLint reads such a file at all. */
export const hasEslintDoor = (source: SourceText): boolean => source.language === 'js' || source.language in componentParsers
