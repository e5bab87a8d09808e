// npm run bench -- [DIR ...] [options]   what a run costs, as ratios to what else reads the same files, in the same rounds on the same machine; of
// each DIR and of a tree it makes. docs/performance.md says what is measured.
//   --runs 5             rounds
//   --lint 1             rounds of ESLint with all rules and with one that does nothing; 0 leaves it out
//   --files 1000         files of the tree it makes; 0 leaves it out
//   --sizes 1000,10000   a cold check of trees of so many files; 100000 takes minutes, and 1 GB of the temp folder
//   --json FILE          writes the result; --keep writes it where the last one is committed
//   --edit               what typing in one file costs in the editor, of each DIR
//   --page, --data 5000  the inventory's page instead (page.mjs)
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = dirname(fileURLToPath(import.meta.url))
const last = join(here, 'last.json')
const text = fallback => ({ type: 'string', default: fallback })
const flag = { type: 'boolean', default: false }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: text('5'), lint: text('1'), files: text('1000'), sizes: text('1000,10000'), json: { type: 'string' }, keep: flag, edit: flag, page: flag, data: text('5000') },
})
if (values.page) {
  const { benchPage } = await import('./page.mjs')
  await benchPage(Number(values.data))
  process.exit()
}
const { benchTree } = await import('./parts/tree.mjs')
const { benchSizes } = await import('./parts/sizes.mjs')
const { compared } = await import('./parts/compare.mjs')
const { print } = await import('./parts/print.mjs')
const { copied, generated, scriptsIn } = await import('./parts/trees.mjs')
const { repository } = await import('./parts/run.mjs')

const temp = mkdtempSync(join(tmpdir(), 'purposely-bench-'))
try {
  const options = { runs: Number(values.runs), lint: Number(values.lint), temp }
  const trees = []
  const bench = (name, root) => {
    trees.push(benchTree(name, root, options))
    rmSync(root, { recursive: true })
  }
  if (Number(values.files) > 0) {
    const root = generated(join(temp, 'generated'), Number(values.files))
    symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
    bench('generated', root)
  }
  for (const [index, from] of positionals.map(path => resolve(path)).entries()) {
    // no name of anybody's application gets into what is committed
    bench(`application of ${scriptsIn(from).length} scripts`, copied(from, join(temp, `given-${index}`)))
    if (values.edit) process.stdout.write(execFileSync(process.execPath, [join(here, 'edit.mjs'), from, values.runs, ...scriptsIn(from).slice(0, 3).map(path => join(from, path))], { encoding: 'utf8' }))
  }
  const sizes = values.sizes === '' ? [] : benchSizes(values.sizes.split(',').map(Number), options)
  const result = { node: process.version, cores: availableParallelism(), runs: options.runs, trees, sizes }
  print(result)
  if (existsSync(last)) {
    const changes = compared(result, JSON.parse(readFileSync(last, 'utf8')))
    console.log(changes.length === 0 ? '\nAgainst the last result: nothing differs by more than noise.' : `\nAgainst the last result:\n${changes.join('\n')}`)
  }
  for (const file of [...values.json === undefined ? [] : [resolve(values.json)], ...values.keep ? [last] : []]) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
} finally {
  rmSync(temp, { recursive: true, force: true })
}
