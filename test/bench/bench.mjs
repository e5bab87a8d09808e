// npm run bench -- DIR [DIR ...]   times a cold check of each tree against parsing its files once with ts.createSourceFile,
// in the same run, as ratios; what three files by name, as a hook has them, and a bare start take beyond Node's own start; with --lint also all rules together against ESLint with typescript-eslint's parser and one rule that does
// nothing; with --page see page.mjs; without a folder, on a tree it makes. Medians of --runs (5) runs of whole processes.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' }, files: { type: 'string', default: '1000' }, json: { type: 'string' }, lint: { type: 'boolean', default: false }, page: { type: 'boolean', default: false }, data: { type: 'string', default: '5000' } } })
if (values.page) {
  const { benchPage } = await import('./page.mjs')
  await benchPage(Number(values.data))
  process.exit()
}
const here = dirname(fileURLToPath(import.meta.url))
const bin = resolve(here, '../../dist/bundle/bin.js')
const runs = Number(values.runs)
const temp = mkdtempSync(join(tmpdir(), 'purposely-bench-'))

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

function time(args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
  if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - started
}

/** A tree of believable files: one in four asks, keeps or sends something. */
function generated(count) {
  const root = join(temp, 'generated')
  const shop = resolve(here, '../../examples/shop/src')
  const list = execFileSync('find', [shop, '-name', '*.ts', '-o', '-name', '*.tsx'], { encoding: 'utf8' }).trim().split('\n').sort()
  for (let index = 0; index < count; index++) {
    const path = join(root, `m${index % 40}`, `f${index}.tsx`)
    mkdirSync(dirname(path), { recursive: true })
    const text = index % 4 === 0 ? readFileSync(list[(index / 4) % list.length], 'utf8')
      : `export const f${index} = (a: number, b: number): number => {\n${'  a = a * 3 + b\n'.repeat(40)}  return a\n}\n`
    writeFileSync(path, text)
  }
  return root
}

const results = []
for (const tree of positionals.length > 0 ? positionals.map(path => resolve(path)) : [generated(Number(values.files))]) {
  const report = JSON.parse(spawnSync(process.execPath, [bin, 'check', '--root', tree, '--format', 'json', '--allow-empty'], { encoding: 'utf8', maxBuffer: 1e9 }).stdout)
  const list = join(temp, 'list')
  const { findFiles } = await import('../../dist/src/read/find.js')
  const { diskTree } = await import('../../dist/src/read/disk.js')
  const files = findFiles(diskTree(tree), [], [], path => /\.[cm]?[jt]sx?$/.test(path)).files.map(path => join(tree, path))
  writeFileSync(list, files.join('\n'))
  const ours = []
  const anchor = []
  const node = []
  const three = []
  const start = []
  // three that hold something, as those that are staged mostly do
  const few = [...new Set(report.observations.map(one => one.file))].filter(path => /\.[cm]?[jt]sx?$/.test(path)).slice(0, 3)
  for (let run = 0; run < runs; run++) {
    node.push(time(['-e', '0']))
    start.push(time([bin, '--version']))
    three.push(time([bin, 'check', '--root', tree, ...few.map(path => join(tree, path)), '--output', join(temp, 'few.txt')]))
    anchor.push(time([join(here, 'anchor.mjs'), list]))
    ours.push(time([bin, 'check', '--root', tree, '--format', 'json', '--allow-empty', '--output', join(temp, 'out.json')]))
  }
  // one process run each way, by its CPU time, which other work on the machine does not add to
  const lint = which => JSON.parse(execFileSync(process.execPath, [join(here, 'lint.mjs'), which, tree, list], { encoding: 'utf8', maxBuffer: 1e9 })).cpu
  const [nothing, all] = values.lint ? [lint('none'), lint('all')] : []
  results.push({
    tree: tree.split('/').at(-1), files: report.stats.files, parsed: report.stats.parsed, data: report.stats.data,
    node: Math.round(median(node)), start: Math.round(median(start) - median(node)), three: Math.round(median(three) - median(node)), anchor: Math.round(median(anchor)), check: Math.round(median(ours)), ratio: +(median(ours) / median(anchor)).toFixed(2),
    ...(all && { nothing, rules: all, lint: +(all / nothing).toFixed(2) }),
  })
}
rmSync(temp, { recursive: true })
console.log(`Node ${process.version}, ${availableParallelism()} cores, medians of ${runs}; ms a whole process, start and three beyond node's; ratio = check / ts.createSourceFile over the same files`)
console.table(results)
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2) + '\n')
