import { Linter, type Rule } from 'eslint'
import * as parser from '@typescript-eslint/parser'
import * as svelteParser from 'svelte-eslint-parser'
import * as vueParser from 'vue-eslint-parser'
import { examine, type Examined } from '../../src/engine.js'
import { languages, parsersFor } from '../../src/parse/index.js'
import type { SourceText, Syntax } from '../../src/types/index.js'

// as npm delivers it: what ESLint gets requires its parsers as they are compiled
const { syntaxOf } = await import('../../dist/src/plugin/syntax.js') as unknown as typeof import('../../src/plugin/syntax.js')
const { parser: ownParser } = await import('eslint-plugin-purposely/parser')

const parse = await parsersFor(languages)

/** As the command line sees a file. */
export const throughCli = (source: SourceText): Examined => examine(parse(source))

/** The parsers that projects lint their components with; schemas and templates are linted with ours. */
const componentParsers = { vue: vueParser, svelte: svelteParser } as unknown as Readonly<Record<string, Linter.Parser>>

/**
 * As ESLint sees it: the real Linter, with typescript-eslint's parser for all but plain JavaScript, and a probe in the place of a rule,
 * which takes of a file what our rules take.
 * @throws {Error} when ESLint's parser refuses the file.
 */
export function throughEslint({ path, text, language }: SourceText): Examined {
  let seen: Syntax | undefined
  const probe: Rule.RuleModule = { create: ({ sourceCode }) => ({ 'Program:exit'() { seen = syntaxOf(path, sourceCode) } }) }
  const plain = /\.[cm]?jsx?$/.test(path)
  const messages = new Linter().verify(text, [{
    files: [`**/*${path.slice(path.lastIndexOf('.'))}`], plugins: { door: { rules: { probe } } }, rules: { 'door/probe': 'error' },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: {
      sourceType: 'module', ecmaVersion: 'latest', ...(!plain && { parser: componentParsers[language] ?? (language === 'js' ? parser : ownParser as unknown as Linter.Parser) }),
      // without a project typescript-eslint takes JSX from the ending, and for `.ts` it must not be on
      parserOptions: { ecmaFeatures: { jsx: /x$/.test(path) || plain }, ...(language in componentParsers && { parser }) },
    },
  }], path)
  if (!seen) throw new Error(`${path}: ${messages[0]?.message ?? 'ESLint did not run the probe'}`)
  return examine(seen)
}
