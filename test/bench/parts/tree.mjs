// All that is measured of one tree, in the same rounds.
import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bin, inRounds, measured, ratio, repository, summary } from './run.mjs'
import { scriptsIn, staged } from './trees.mjs'

const beside = name => join(dirname(fileURLToPath(import.meta.url)), '..', name)

const tsc = (root, temp) => measured(
  [join(repository, 'node_modules/typescript/lib/tsc.js'), '--noEmit', '--incremental', 'false', '--ignoreDeprecations', '6.0', '-p', root], { cwd: root, temp, fails: true })

/** Why the compiler is not measured against a tree; nothing where it is. At a mistake in a configuration or in grammar it stops before it checks any type, and looks fast. */
function withoutTypes(root, temp) {
  if (!existsSync(join(root, 'tsconfig.json'))) return 'no tsconfig.json at its top'
  const mistakes = tsc(root, temp).out.match(/^.*error TS\d+: .*$/gm) ?? []
  const hasChecked = mistakes.length === 0 || mistakes.some(line => /\.[cm]?[jt]sx?\(\d+,\d+\): error TS(?:2|7|18)\d{3}:/.test(line))
  return hasChecked ? undefined : `tsc checks no types: ${mistakes[0]}`
}

/** With its own defaults: at a rule of the tree's configuration that it does not know it stops, and looks fast. */
function linted(root, temp) {
  const config = join(temp, 'oxlint.json')
  writeFileSync(config, '{}\n')
  const taken = measured([join(repository, 'node_modules/oxlint/bin/oxlint'), '--silent', '--config', config, '--disable-nested-config', root], { cwd: root, temp, fails: true })
  if (!/Finished in .* on \d+ file/.test(taken.out)) throw new Error(`oxlint has read nothing: ${taken.out.slice(0, 500)}`)
  return taken
}

/** @param root a folder of ours, a copy @param lint rounds of ESLint, which takes longest */
export function benchTree(name, root, { runs, lint, temp }) {
  const scripts = scriptsIn(root)
  const list = join(temp, 'list')
  writeFileSync(list, scripts.map(path => join(root, path)).join('\n'))
  const out = join(temp, 'out.json')
  const memory = join(temp, 'memory')
  const run = (...args) => measured(args, { cwd: root, temp })
  const check = (...args) => run(bin, 'check', '--root', root, '--format', 'json', '--allow-empty', '--output', out, ...args)
  const { observations, stats } = JSON.parse(measured([bin, 'check', '--root', root, '--format', 'json', '--allow-empty', '--cache', memory], { cwd: root, temp }).out)
  // three that hold something, as those that are staged mostly do
  const few = [...new Set(observations.map(one => one.file))].filter(path => scripts.includes(path)).slice(0, 3)
  staged(root, few)
  // a hook finds what whole runs and the hooks before it have left
  const hooks = join(temp, 'hooks')
  copyFileSync(memory, hooks)
  check('--staged', '--cache', hooks)
  const skipped = withoutTypes(root, temp)
  const taken = inRounds(runs, {
    node: () => run('-e', '0'),
    start: () => run(bin, '--version'),
    parse: () => run(beside('anchor.mjs'), list),
    oxlint: () => linted(root, temp),
    cold: () => check('--no-cache'),
    untyped: () => check('--no-cache', '--no-types'),
    warm: () => check('--cache', memory),
    staged: () => check('--staged', '--no-cache'),
    stagedWarm: () => check('--staged', '--cache', hooks),
    ...skipped === undefined && { tsc: () => tsc(root, temp) },
  })
  const byESLint = inRounds(lint, Object.fromEntries(['none', 'all'].map(which => [which, () => run(beside('lint.mjs'), which, root, list)])))
  const beyondNode = which => Math.round(summary(taken[which]).ms - summary(taken.node).ms)
  return {
    tree: name, files: stats.files, parsed: stats.parsed, data: stats.data,
    taken: Object.fromEntries([...Object.entries(taken), ...Object.entries(byESLint)].filter(([, all]) => all.length > 0).map(([which, all]) => [which, summary(all)])),
    ratios: {
      'cold / parse': ratio(taken.cold, taken.parse), 'cold without types / parse': ratio(taken.untyped, taken.parse), 'cold / oxlint': ratio(taken.cold, taken.oxlint), 'warm / oxlint': ratio(taken.warm, taken.oxlint),
      ...taken.tsc && { 'cold / tsc': ratio(taken.cold, taken.tsc) },
      ...lint > 0 && { 'all rules / no rule': ratio(byESLint.all, byESLint.none) },
    },
    beyondNode: { start: beyondNode('start'), staged: beyondNode('staged'), stagedWarm: beyondNode('stagedWarm') },
    ...skipped !== undefined && { skipped: { 'cold / tsc': skipped } },
  }
}
