import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, folder, purposely, read, reading, repository, snapshot, type Ran } from '../cli/project.js'

/*
 * Runs that end before their time, disks that are full, files that nobody may read: what stood there stands there still, and the next run is as
 * right as the first.
 */
const manifest = 'version: 1\npurposes:\n  account: { description: Let people in., where: [Join], data: { email }, basis: contract, retention: P1Y }\ninventory: docs/data.md\n'
const form = (name: string, field = 'email'): string => `export const ${name}Form = () => <form><input name="${field}" type="${field === 'phone' ? 'tel' : 'email'}" /></form>\n`
const project = (more: Record<string, string> = {}): string =>
  folder({ 'purposely.yml': manifest, 'node_modules/.package-lock.json': '{ "packages": {} }', 'src/join-form.tsx': form('Join'), 'src/phone-form.tsx': form('Phone', 'phone'), ...more })

/** Code that runs before the command, in its process and its threads. */
const before = (lines: string): string[] => ['--require', join(folder({ 'before.cjs': `const fs = require('node:fs')\n${lines}\nrequire('node:module').syncBuiltinESMExports()\n` }), 'before.cjs')]
const below = (root: string): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path => !/^(src|node_modules\/\.package-lock\.json)/.test(path)).sort()
const memory = 'node_modules/.cache/purposely/files'

/** The moments at which a file is written anew beside the old one: it has begun, all of it is there, it is to take the other's place. */
const moments: [string, string][] = [
  ['half of it is written', "const write = fs.writeFileSync\nfs.writeFileSync = (file, data, ...rest) => { if (typeof file === 'number' && file > 2) { fs.writeSync(file, String(data).slice(0, 100)); process.kill(process.pid, 'SIGKILL') } return write(file, data, ...rest) }"],
  ['it is to take the place of the old one', "fs.renameSync = () => process.kill(process.pid, 'SIGKILL')"],
]

test.each(moments)('a run that is killed when %s leaves the old file or none, and the next is right', async (_, lines) => {
  const root = project()
  const killed = before(lines)
  expect((await purposely(root, ['check'], {}, killed)).code).toBe('SIGKILL')
  expect(existsSync(join(root, memory))).toBe(false)
  expect((await purposely(root, ['inventory', '--no-cache'], {}, killed)).code).toBe('SIGKILL')
  expect(existsSync(join(root, 'docs/data.md'))).toBe(false)
  expect(await purposely(root, ['check'])).toEqual(await purposely(root, ['check', '--no-cache']))
  await purposely(root, ['inventory'])
  expect((await purposely(root, ['inventory', '--no-cache'])).err).toBe('docs/data.md is up to date.\n')
  // and over what stands there
  const [old, kept] = [read(root, 'docs/data.md'), read(root, memory)]
  writeFileSync(join(root, 'src/more-form.tsx'), form('More', 'phone'))
  for (const args of [['check'], ['inventory'], ['declare', 'MoreForm.phone', '--purpose', 'account']]) expect((await purposely(root, args, {}, killed)).code, args.join(' ')).toBe('SIGKILL')
  expect([read(root, 'docs/data.md'), read(root, memory), read(root, 'purposely.yml')]).toEqual([old, kept, manifest])
  const [one, anew] = [await purposely(root, ['check']), await purposely(root, ['check', '--no-cache'])]
  expect(one).toEqual(anew)
})

/** The command where no file may grow beyond a block: as on a full disk, the first bytes are taken and the rest is not. */
const onFullDisk = (cwd: string, args: readonly string[]): Promise<Ran> => new Promise(resolve => {
  execFile('sh', ['-c', 'ulimit -f 1; exec "$@"', 'sh', process.execPath, join(repository, 'dist/bundle/bin.js'), ...args], { cwd, env: { ...process.env, FORCE_COLOR: undefined, NODE_DISABLE_COMPILE_CACHE: '1' }, maxBuffer: 1e8 }, (error, out, err) => {
    resolve({ code: error === null ? 0 : error.code ?? error.signal ?? -1, out, err })
  })
})

test('on a full disk nothing is lost: a sentence for what was asked for, none for the memory', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`src/f${index}-form.tsx`, form(`F${index}`, 'phone')]))
  const root = project(many)
  await purposely(root, ['inventory'])
  const before = snapshot(root)
  const fresh = await purposely(root, ['check', '--no-cache'])
  expect(await onFullDisk(root, ['check'])).toEqual(fresh)
  writeFileSync(join(root, 'src/f30-form.tsx'), form('F30', 'phone'))
  const { code, out, err } = await onFullDisk(root, ['inventory'])
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(/^purposely: docs\/data\.md cannot be written \((EFBIG|ENOSPC)\): .*\n$/) as string })
  const after = snapshot(root)
  delete after['src/f30-form.tsx']
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(after['docs/data.md']).toBe(before['docs/data.md'])
  expect(await purposely(root, ['check'])).toEqual(await purposely(root, ['check', '--no-cache']))
})

test('what nobody may read is named, each with its path, and the rest is looked at', async () => {
  const root = project({ 'src/locked-form.tsx': form('Locked', 'phone'), 'src/closed/deep-form.tsx': form('Deep', 'phone') })
  chmodSync(root, 0o755)
  // the one who owns all may read all
  const as = process.getuid?.() === 0 ? before("if (require('node:worker_threads').isMainThread) { process.setgroups([]); process.setgid(65534); process.setuid(65534) }") : []
  for (const path of ['src/locked-form.tsx', 'src/closed']) chmodSync(join(root, path), 0)
  const { problems, findings, code, err } = reading(await purposely(root, [...asJson], {}, as))
  expect({ code, err, problems: problems.map(one => `${one.file} ${one.message}`) }).toEqual({ code: 1, err: '', problems: ['src/closed cannot be opened (EACCES)', 'src/locked-form.tsx cannot be read (EACCES)'] })
  expect(findings.filter(one => one.code === 'require-purpose').map(one => one.file)).toEqual(['src/phone-form.tsx'])
  for (const path of ['src/locked-form.tsx', 'src/closed']) chmodSync(join(root, path), 0o755)
  chmodSync(join(root, 'purposely.yml'), 0)
  expect(await purposely(root, ['check'], {}, as)).toMatchObject({ code: 2, err: '', out: expect.stringContaining('This file cannot be read (EACCES): check its path and its permissions.') as string })
})

test('a file that goes while it is looked at, and one that becomes a folder, are a sentence', async () => {
  const root = project({ 'src/gone-form.tsx': form('Gone', 'phone'), 'src/turned-form.tsx': form('Turned', 'phone') })
  const lines = "const stat = fs.lstatSync\nfs.lstatSync = (path, ...rest) => { const found = stat(path, ...rest); if (/gone-form/.test(path)) fs.existsSync(path) && fs.unlinkSync(path); if (/turned-form/.test(path) && found?.isFile()) { fs.unlinkSync(path); fs.mkdirSync(path) } return found }"
  const { problems, code, err } = reading(await purposely(root, [...asJson, '--no-cache'], {}, before(lines)))
  expect({ code, err, problems: problems.map(one => `${one.file} ${one.message}`) }).toEqual({ code: 1, err: '', problems: ['src/gone-form.tsx vanished while it was read', 'src/turned-form.tsx cannot be read (EISDIR)'] })
})

test('runs at once on one memory and one inventory leave both whole', async () => {
  const root = project(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`src/f${index}-form.tsx`, form(`F${index}`, 'phone')])))
  const all = await Promise.all(Array.from({ length: 4 }, () => purposely(root, ['inventory'])))
  for (const { code, out } of all) expect([code, out]).toEqual([0, ''])
  expect((await purposely(root, ['inventory', '--no-cache'])).err).toBe('docs/data.md is up to date.\n')
  expect(below(root)).toEqual(['docs', 'docs/data.md', 'node_modules', 'node_modules/.cache', 'node_modules/.cache/purposely', memory, 'purposely.yml'])
  expect(await purposely(root, ['check'])).toEqual(await purposely(root, ['check', '--no-cache']))
})

test('threads that have no memory left end the run in one sentence, and the next is right', async () => {
  const root = project(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`src/f${index}-form.tsx`, form(`F${index}`, 'phone')])))
  const small = before("const threads = require('node:worker_threads')\nconst { Worker } = threads\nrequire('node:os').availableParallelism = () => 4\nthreads.Worker = class extends Worker { constructor(file, options) { super(file, { ...options, resourceLimits: { maxOldGenerationSizeMb: 3, maxYoungGenerationSizeMb: 1 } }) } }")
  const { code, out, err } = await purposely(root, ['check'], {}, small)
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'purposely: A thread of this run had no memory left: NODE_OPTIONS=--max-old-space-size=8192 gives more, or look at a part of the files, as in npx purposely check src.\n' })
  expect(existsSync(join(root, memory))).toBe(false)
  expect(await purposely(root, ['check'])).toEqual(await purposely(root, ['check', '--no-cache']))
})

test('a process that has no memory left leaves nothing half-written', async () => {
  const root = project({ 'src/large.ts': `import { z } from 'zod'\n${Array.from({ length: 20_000 }, (_, index) => `export const s${index} = z.object({ email: z.email(), name: z.string() })`).join('\n')}\n` })
  const { code } = await purposely(root, ['inventory'], { NODE_OPTIONS: '--max-old-space-size=24' })
  expect([134, 'SIGABRT', 'SIGTRAP', 'SIGILL', 133, 132]).toContain(code)
  expect(below(root)).toEqual(['node_modules', 'purposely.yml'])
  expect(readFileSync(join(root, 'purposely.yml'), 'utf8')).toBe(manifest)
})
