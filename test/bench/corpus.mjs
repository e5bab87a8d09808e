// npm run corpus -- DIR [DIR ...]   runs the command and all rules over foreign trees (test suites of compilers, dumps of databases) and asks of each:
// does it end, does it end well, and is every file accounted for. Folders are laid out anew under names that no default leaves out, and no file is
// left out by its words. Prints a table (and each row when it is known); exit code 1 where a run crashed, hung, or lost a file. --lint N: every Nth script through ESLint (0: none).
import { spawnSync } from 'node:child_process'
import { copyFileSync, lstatSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lint: { type: 'string', default: '10' }, minutes: { type: 'string', default: '10' }, json: { type: 'string' } } })
if (positionals.length === 0) throw new Error('Name the folders: npm run corpus -- DIR [DIR ...]')
const here = dirname(fileURLToPath(import.meta.url))
const bin = resolve(here, '../../dist/bundle/bin.js')
const { isOfItsLanguage, languageOf } = await import('../../dist/src/parse/index.js')
const { readHead } = await import('../../dist/src/read/source.js')
const { diskTree } = await import('../../dist/src/read/disk.js')
const temp = mkdtempSync(join(tmpdir(), 'purposely-corpus-'))
const manifest = 'version: 1\npurposes:\n  all: { description: See what is read., where: [Nobody], data: { email }, basis: consent, retention: P1Y }\n'

/** The files of a tree that have an ending of ours, found without the code that is looked at. */
const filesBelow = folder => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()

/** A path that no default leaves out: no folder of tests, no `x.spec.ts`. Each keeps its number, its end and its neighbours. */
const plain = path => path.split('/').map((part, depth, all) => depth < all.length - 1 ? `${part}_` : part.replace(/\.(?=.*\.)/g, '_')).join('/')

function lay(folder, files, from) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of files) {
    const [source, target] = [join(from, file), join(folder, plain(file))]
    mkdirSync(dirname(target), { recursive: true })
    try {
      linkSync(source, target)
    } catch {
      copyFileSync(source, target)
    }
  }
  writeFileSync(join(folder, 'purposely.yml'), manifest)
}

/** One command over a folder: what it said, and how it ended if not with a verdict. */
function run(folder, args) {
  const started = performance.now()
  const out = join(temp, 'out.json')
  rmSync(out, { force: true })
  const { status, signal, stderr } = spawnSync(process.execPath, [bin, ...args, '--root', folder, '--output', out], { encoding: 'utf8', maxBuffer: 1e9, timeout: Number(values.minutes) * 60_000, env: { ...process.env, PURPOSELY_DEBUG: '1' } })
  const seconds = (performance.now() - started) / 1000
  if (signal !== null || status === null || status > 1) return { seconds, fault: `${signal === 'SIGTERM' ? 'hangs' : 'crashes'} (${signal ?? status}) ${stderr.slice(0, 600)}` }
  return { seconds, said: JSON.parse(readFileSync(out, 'utf8')) }
}

const check = ['check', '--format', 'json', '--no-filter', '--allow-empty', '--no-cache', '--preset', 'strict']

/** The one file, or few, for which a command ends badly: by halves. */
function culprits(files, from, args) {
  if (files.length === 1) return files
  const half = files.length >> 1
  const bad = [files.slice(0, half), files.slice(half)].filter(part => {
    const folder = join(temp, 'half')
    lay(folder, part, from)
    return run(folder, args).fault !== undefined
  })
  return bad.length === 0 ? files.slice(0, 20) : bad.flatMap(part => culprits(part, from, args))
}

const faults = []
const rows = []
const kinds = {}
for (const name of positionals) {
  const from = resolve(name)
  const folder = join(temp, basename(from))
  const ours = filesBelow(from).filter(path => languageOf(plain(path)) !== undefined && !lstatSync(join(from, path)).isSymbolicLink())
  lay(folder, ours, from)
  const tree = diskTree(folder)
  const sources = ours.filter(path => isOfItsLanguage(plain(path), length => readHead(tree, plain(path), length)))
  const row = { corpus: basename(from), files: sources.length, read: 0, generated: 0, gaps: 0, lost: 0, crashes: 0, data: 0, seconds: 0, linted: 0 }
  rows.push(row)
  const { said, seconds, fault } = run(folder, check)
  row.seconds = Math.round(seconds)
  if (fault !== undefined) {
    row.crashes++
    faults.push(`${name}: check ${fault}`, ...culprits(sources, from, check).map(file => `  ${file}`))
  } else {
    const { files, parsed, skipped, generated, unreadable, data, leftOut } = said.stats
    const out = Object.values(leftOut ?? {}).reduce((sum, count) => sum + count, 0)
    Object.assign(row, { read: parsed, generated, gaps: unreadable, data })
    row.lost = sources.length - files - out
    if (row.lost !== 0 || files !== parsed + skipped + generated + unreadable) faults.push(`${name}: ${sources.length} files were laid out, and ${JSON.stringify(said.stats)} accounted for`)
    for (const { message } of said.problems) {
      const kind = message.replace(/\d[\d.]*/g, 'N').replace(/^(does not parse): .*/s, '$1')
      kinds[kind] = (kinds[kind] ?? 0) + 1
    }
    for (const [how, args] of [['inventory', ['inventory', '--format', 'json', '--no-cache']], ['check', check.filter(arg => arg !== '--no-filter')]]) {
      const again = run(folder, args)
      row.seconds += Math.round(again.seconds)
      if (again.fault !== undefined && !/No file was read/.test(again.fault)) {
        row.crashes++
        faults.push(`${name}: ${how} ${again.fault}`, ...culprits(sources, from, args).map(file => `  ${file}`))
      }
    }
  }
  if (values.lint !== '0') {
    const list = join(temp, 'list')
    writeFileSync(list, sources.filter((_, index) => index % Number(values.lint) === 0).map(path => join(folder, plain(path))).join('\n'))
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(here, 'corpus-lint.mjs'), folder, list], { encoding: 'utf8', maxBuffer: 1e9 })
    const linted = status === 0 ? JSON.parse(stdout) : { files: 0, faults: [`ends with ${status}: ${stderr.slice(0, 600)}`] }
    row.linted = linted.files
    row.crashes += linted.faults.length
    faults.push(...linted.faults.map(one => `${name}: ESLint ${one}`))
  }
  rmSync(folder, { recursive: true })
  console.error(JSON.stringify(row))
}
rmSync(temp, { recursive: true })
console.table(rows)
console.table(kinds)
for (const line of faults) console.log(line)
if (values.json) writeFileSync(values.json, JSON.stringify({ rows, kinds, faults }, null, 2) + '\n')
process.exitCode = faults.length > 0 ? 1 : 0
