// One ESLint over a list of files with typescript-eslint's parser, in a process of its own: `none` is one rule that does nothing, `all` every
// rule of ours. Prints its CPU time in milliseconds, since a machine does other things too.
import { readFileSync } from 'node:fs'
import parser from '@typescript-eslint/parser'
import { ESLint } from 'eslint'

const [which, root, list] = process.argv.slice(2)
const before = process.cpuUsage()
const { default: plugin } = which === 'all' ? await import('eslint-plugin-purposely')
  : { default: { rules: { nothing: { create: () => ({ 'Program:exit'() {} }) } } } }
const loaded = process.cpuUsage(before)
const eslint = new ESLint({
  cwd: root, overrideConfigFile: true, ignore: false, errorOnUnmatchedPattern: false,
  overrideConfig: [{
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'], plugins: { purposely: plugin }, rules: Object.fromEntries(Object.keys(plugin.rules).map(rule => [`purposely/${rule}`, 'error'])),
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } }, linterOptions: { reportUnusedDisableDirectives: 'off' },
  }],
})
let messages = 0
for (const path of readFileSync(list, 'utf8').split('\n')) {
  if (path === '') continue
  const [result] = await eslint.lintText(readFileSync(path, 'utf8'), { filePath: path })
  messages += result?.messages.length ?? 0
}
const { user, system } = process.cpuUsage(before)
process.stdout.write(JSON.stringify({ messages, load: Math.round((loaded.user + loaded.system) / 1000), cpu: Math.round((user + system) / 1000) }))
