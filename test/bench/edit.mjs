// What someone typing in one file waits for: one ESLint that stays loaded, with and without our rules in turn, over the file as it changes.
// Prints a line a file: milliseconds (median) without and with, and the share of ours.
//   node test/bench/edit.mjs ROOT ROUNDS FILE…                     beside a rule that does nothing
//   node test/bench/edit.mjs --config FILE ROOT ROUNDS FILE…       beside the rules of a flat configuration, such as the project's own
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import parser from '@typescript-eslint/parser'
import plugin from 'eslint-plugin-purposely'
import { ESLint } from 'eslint'

const { values: { config }, positionals: [root, rounds, ...paths] } = parseArgs({ options: { config: { type: 'string' } }, allowPositionals: true })
const own = config === undefined ? [] : [(await import(pathToFileURL(resolve(config)).href)).default].flat()
const nothing = { rules: { nothing: { create: () => ({ 'Program:exit'() {} }) } } }
const eslintWith = used => new ESLint({
  cwd: root, overrideConfigFile: true, ignore: false,
  overrideConfig: [...own, {
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'], plugins: { purposely: used }, rules: Object.fromEntries(Object.keys(used.rules).map(rule => [`purposely/${rule}`, 'error'])),
    ...own.length === 0 && { languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } }, linterOptions: { reportUnusedDisableDirectives: 'off' },
  }],
})
const [without, withOurs] = [eslintWith(nothing), eslintWith(plugin)]
const timed = async (eslint, text, filePath) => {
  const start = performance.now()
  const [result] = await eslint.lintText(text, { filePath })
  return { ms: performance.now() - start, messages: result?.messages.length ?? 0 }
}
const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
for (const path of paths) {
  const text = readFileSync(path, 'utf8')
  const times = { none: [], all: [] }
  let messages = 0
  for (let round = 0; round < Number(rounds) + 5; round += 1) {
    // each its own text: other rules keep what they found out of one
    const none = await timed(without, `${text}\n// ${round} without\n`, path)
    const all = await timed(withOurs, `${text}\n// ${round} with\n`, path)
    messages = all.messages
    if (round >= 5) times.none.push(none.ms), times.all.push(all.ms)
  }
  const [none, all] = [median(times.none), median(times.all)]
  process.stdout.write(`${none.toFixed(1)}\t${all.toFixed(1)}\t${((all - none) / none * 100).toFixed(0)} %\t${messages}\t${text.split('\n').length}\t${path}\n`)
}
