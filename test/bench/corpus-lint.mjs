// All rules of ours over a list of files, each with the parser its kind has in real life; prints how many it linted and for which a rule threw.
// A file that the parser of the host refuses is no fault of a rule.
import { readFileSync } from 'node:fs'
import * as typescript from '@typescript-eslint/parser'
import * as svelte from 'svelte-eslint-parser'
import * as vue from 'vue-eslint-parser'
import { Linter } from 'eslint'
import plugin from 'eslint-plugin-purposely'

const [root, list] = process.argv.slice(2)
const linter = new Linter({ cwd: root })
const script = { parser: typescript, parserOptions: { ecmaFeatures: { jsx: true } } }
const inner = { parserOptions: { parser: typescript } }
const rules = Object.fromEntries(Object.keys(plugin.rules).map(rule => [`purposely/${rule}`, 'error']))
const plugins = { purposely: plugin }
const ours = plugin.configs.languages
const config = [
  { files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'], languageOptions: script },
  { files: ['**/*.vue'], languageOptions: { parser: vue, ...inner } },
  { files: ['**/*.svelte'], languageOptions: { parser: svelte, ...inner } },
  ...[ours].flat(),
  { files: ['**/*'], plugins, rules, linterOptions: { reportUnusedDisableDirectives: 'off' } },
]
let files = 0
const faults = []
for (const path of readFileSync(list, 'utf8').split('\n')) {
  if (path === '') continue
  try {
    linter.verify(readFileSync(path, 'utf8'), config, { filename: path })
    files++
  } catch (error) {
    // a host's parser says where a text ends its patience by itself; ours stands in the stack of what ours did
    const stack = String(error.stack ?? error)
    if (/dist\/bundle|dist\/src/.test(stack)) faults.push(`${path.slice(root.length + 1)}: ${stack.slice(0, 500)}`)
    else files++
  }
}
process.stdout.write(JSON.stringify({ files, faults }))
