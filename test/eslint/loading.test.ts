import { afterAll, beforeAll, expect, test } from 'vitest'
import { join } from 'node:path'
import { node, projectWith, repository, type Project } from './project.js'

let project: Project

beforeAll(() => {
  project = projectWith({
    'purposely.yml': 'version: 1\npurposes: {}\n',
    'src/form.jsx': `export const F = () => <form><input name="phone" type="tel" /></form>\n`,
    'lint.cjs': `
      const { Linter } = require(${JSON.stringify(join(repository, 'node_modules/eslint'))})
      const plugin = require('eslint-plugin-purposely')
      const { readFileSync } = require('node:fs')
      const file = require('node:path').join(__dirname, 'src/form.jsx')
      const config = [{ ...plugin.configs.recommended, files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }]
      const messages = new Linter({ cwd: __dirname }).verify(readFileSync(file, 'utf8'), config, { filename: file })
      console.log(JSON.stringify({ rules: messages.map(message => message.ruleId), loaded: Object.keys(require.cache) }))`,
  })
})

afterAll(() => { project.remove() })

test('require() gives the plugin itself, in silence', async () => {
  const { stdout, stderr } = await node(project, ['-e', `const plugin = require('eslint-plugin-purposely'); console.log(Object.keys(plugin).join())`])
  expect(stdout.trim()).toBe('meta,rules,configs')
  expect(stderr).toBe('')
})

test('import gives the same object', async () => {
  const { stdout } = await node(project, ['--input-type=module', '-e',
    `import plugin from 'eslint-plugin-purposely'; import { createRequire } from 'node:module'
     console.log(createRequire(import.meta.resolve('eslint-plugin-purposely'))('eslint-plugin-purposely') === plugin)`])
  expect(stdout.trim()).toBe('true')
})

test('the plugin lints without TypeScript, without a parser of its own, and without native code', async () => {
  const { stdout } = await node(project, ['lint.cjs'])
  const { rules, loaded } = JSON.parse(stdout) as { rules: string[]; loaded: string[] }
  expect(rules).toEqual(['purposely/require-purpose'])
  expect(loaded.some(file => file.includes('node_modules/eslint/'))).toBe(true)
  expect(loaded.filter(file => /node_modules\/(typescript|ts-morph|oxc-parser|@typescript-eslint\/(?!visitor-keys))|\.node$/.test(file))).toEqual([])
})
