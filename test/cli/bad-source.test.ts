import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, check, folder, inTurn, lay, purposely, read, reading } from './project.js'

const form = (field = 'phone', type = 'tel'): string => `export const JoinForm = () => <form><input name=${JSON.stringify(field)} type="${type}" /></form>\n`
const manifest = 'version: 1\npurposes:\n  account: { description: Let people in., where: [Login], data: { email }, basis: contract, retention: P1Y }\n'
const zod = "import { z } from 'zod'\n"

/** Sources that cannot be read or parsed: the sentence, with its line and column. */
const sources: [file: string, text: string | Uint8Array, sentence: RegExp][] = [
  ['src/broken.ts', `${zod}export const userSchema = z.object({ email: z.email() })\nconst = 4\n`, /^3:7 does not parse: Unexpected token$/],
  ['src/unfinished.tsx', `${zod}export const userSchema = z.object({ email: \n`, /^3:1 does not parse: /],
  ['src/latin.ts', Uint8Array.from([...Buffer.from(zod), 0x2f, 0x2f, 0xe9, 0x0a]), /^1:1 is not UTF-8: save it as UTF-8 to have it read$/],
  ['src/utf16.ts', Buffer.from(`\ufeff${zod}`, 'utf16le'), /^1:1 is (not UTF-8: save it as UTF-8 to have it read|binary, in spite of its name)$/],
  ['src/nul.ts', `${zod}\0`, /^1:1 is binary, in spite of its name$/],
  ['src/huge.js', `${zod}${'x=1;'.repeat(5_000_000)}`, /^1:1 is 20\.0 MB: files over 3 MB are not read$/],
  ['src/brackets.ts', `${zod}const x = ${'[\n'.repeat(100_000)}${']\n'.repeat(100_000)}`, /^\d+:\d+ nests more than 500 brackets and was not parsed$/],
  ['src/objects.ts', `${zod}const x = ${'{ a:\n'.repeat(100_000)}`, /^\d+:\d+ nests more than 500 brackets and was not parsed$/],
  ['src/ternaries.ts', `${zod}const x = ${'a ? b :\n'.repeat(50_000)}c\n`, /^\d+:\d+ .*not parsed$/],
  ['src/arrows.ts', `${zod}const x = ${'a =>\n'.repeat(50_000)}c\n`, /^\d+:\d+ .*not parsed$/],
  ['src/not.ts', `${zod}const x = ${'!\n'.repeat(100_000)}c\n`, /^\d+:\d+ .*not parsed$/],
  ['src/tags.tsx', `${zod}const x = ${'<input>\n'.repeat(50_000)}`, /^\d+:\d+ .*(not parsed|does not parse: .*)$/],
  ['src/else.ts', `${zod}${'if (a) b()\nelse '.repeat(50_000)}c()\n`, /^\d+:\d+ .*not parsed$/],
  ['views/deep.pug', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}div`).join('\n'), /^\d+:\d+ (nests too deeply and was not parsed|.*not parsed)$/],
  ['api/deep.yaml', `openapi: 3.0.0\n${Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}email:`).join('\n')}`, /^1:1 nests too deeply and was not parsed$/],
  ['views/broken.pug', "form(id='join'\n  input(name='email'\n", /^\d+:\d+ does not parse: /],
  ['prisma/schema.prisma', 'model User {\n  email String\n  phone\n', /^\d+:\d+ does not parse: /],
]

test.concurrent('a source that cannot be read or parsed is said, each in one sentence, and the others are still checked', async () => {
  const root = folder({ 'purposely.yml': manifest, 'src/a-form.tsx': form(), 'src/z-form.tsx': form('address', 'text') })
  for (const [file, text] of sources) lay(root, { [file]: text })
  const { code, err, problems, findings, stats } = await check(root)
  expect(err).toBe('')
  expect(problems.map(one => one.file)).toEqual(sources.map(([file]) => file).toSorted())
  for (const [file, , sentence] of sources) {
    const { line, column, message } = problems.find(one => one.file === file)!
    expect(`${line}:${column} ${message}`, file).toMatch(sentence)
    expect(message, file).not.toMatch(/\n|RangeError|TypeError|undefined/)
  }
  expect(findings.filter(one => one.code === 'require-purpose').map(one => one.file)).toEqual(['src/a-form.tsx', 'src/z-form.tsx'])
  expect(code).toBe(1)
  expect(stats).toMatchObject({ files: sources.length + 2, unreadable: sources.length, parsed: 2 })
  const { out } = await purposely(root, [])
  expect(out.match(/not understood {2}/g)).toHaveLength(sources.length)
  expect(out).toContain(` 0 unsure, ${sources.length} not understood\n`)
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThan(1_000)
})

test.concurrent('what cannot be read fails nothing, and is counted', async () => {
  const root = folder({ 'purposely.yml': manifest, 'src/login-form.tsx': form('email', 'email').replace('Join', 'Login'), 'src/nul.ts': `${zod}\0` })
  const { code, stats } = await check(root)
  expect({ code, unreadable: stats.unreadable }).toEqual({ code: 0, unreadable: 1 })
  const [whole, why] = await inTurn([[], ['explain', 'src/nul.ts:1']].map(args => ({ cwd: root, args })))
  expect(whole!.out).toMatch(/2 files, 1 parsed, 1 could not be read\n$/)
  expect(why).toEqual({ code: 0, out: 'src/nul.ts:1:1 is binary, in spite of its name: nothing is known of this file.\n', err: '' })
})

test.concurrent('links: a loop ends, a dangling one and one out of the project are passed over', async () => {
  const outside = folder({ 'secret-form.tsx': form() })
  const root = folder({ 'purposely.yml': manifest, 'src/join-form.tsx': form() })
  symlinkSync('.', join(root, 'src/loop'))
  symlinkSync('../..', join(root, 'src/up'))
  symlinkSync('nowhere', join(root, 'src/dangling.tsx'))
  symlinkSync(outside, join(root, 'src/outside'))
  symlinkSync('join-form.tsx', join(root, 'src/again-form.tsx'))
  mkdirSync(join(root, 'src/a-folder.tsx'))
  const { code, err, problems, findings, stats } = await check(root)
  expect({ code, err, problems, files: stats.files }).toEqual({ code: 1, err: '', problems: [], files: 1 })
  expect(findings.filter(one => one.code === 'require-purpose').map(one => [one.file, one.related.filter(other => other.file !== 'purposely.yml')])).toEqual([['src/join-form.tsx', []]])
})

test.concurrent('nothing to check is no success: no source, or none with a form, a model or a recipient', async () => {
  const empty = folder({ 'README.md': '# empty\n' })
  const plain = folder({ 'src/add.ts': 'export const add = (a: number, b: number) => a + b\n' })
  const runs = [[empty], [empty, 'check', '--allow-empty'], [empty, 'init'], [plain], [plain, 'src']]
  const [none, allowed, drafted, nothing, narrowed] = await inTurn(runs.map(([cwd, ...args]) => ({ cwd: cwd!, args })))
  expect(none).toMatchObject({ code: 2, out: expect.stringMatching(/^No file was read: check the paths given, and what is ignored\.$/m) })
  expect(allowed!.code).toBe(0)
  expect(drafted).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: Nothing was drafted, .*--root\.\n$/) })
  expect(() => read(empty, 'purposely.yml')).toThrow('ENOENT')
  expect(nothing).toMatchObject({ code: 2, out: expect.stringMatching(/^No form, model or recipient was found in any of them/m) })
  // who narrows the run knows what he does
  expect(narrowed!.code).toBe(0)
})

test.concurrent('three thousand small files', async () => {
  const root = folder({ 'purposely.yml': manifest })
  mkdirSync(join(root, 'src/many'), { recursive: true })
  lay(root, Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`src/many/m${index}.ts`, `export const m${index} = ${index}\n`])))
  lay(root, { 'src/many/m2999-form.tsx': form() })
  const { code, err, findings, stats } = await check(root)
  expect({ code, err, files: stats.files, skipped: stats.skipped }).toEqual({ code: 1, err: '', files: 3_001, skipped: 3_000 })
  expect(findings.filter(one => one.code === 'require-purpose').map(one => one.file)).toEqual(['src/many/m2999-form.tsx'])
})

const escape = '\u001b[2J\u001b]0;owned\u0007'
/** Names that would do something to a terminal, a browser or a table, if they were printed as they are. */
const names = [
  `email <img src=x onerror=alert(1)>`, `email${escape}`, 'email | phone', 'email`$(reboot)`', 'e-mail "quoted"', "email's", '=email+cmd|A1',
  'email\u202egnp.exe', 'E-Mail-Adresse der Mutter', '电子邮件 email', '[email](javascript:alert(1))', 'email\r\n  error  all is well', '../../email',
]

test.concurrent('hostile names are shown, and do nothing: terminal, Markdown, JSON, explain', async () => {
  const root = folder({ 'purposely.yml': manifest })
  const files = ['src/with space/a b-form.tsx', 'src/ünï/ñ-form.tsx', `src/q'uote"s/<img src=x onerror=alert(1)>-form.tsx`, `src/${escape.replace('/', '')}-form.tsx`, 'src/$(reboot)`x`-form.tsx', 'src/new\nline-form.tsx']
  names.forEach((name, index) => lay(root, {
    [`src/n${index}/schema.ts`]: `${zod}export const n${index}Schema = z.object({ ${JSON.stringify(name)}: z.email() })\n`,
    [`src/n${index}/raw-form.tsx`]: `export const N${index}Form = () => <form><input name='${name.replace(/'/g, '')}' type="email" /></form>\n`,
  }))
  for (const file of files) lay(root, { [file]: form() })
  const result = await check(root)
  expect({ code: result.code, err: result.err, problems: result.problems }).toEqual({ code: 1, err: '', problems: [] })
  expect(result.out).not.toMatch(/[\u001b\u0007\r]/)
  // JSON keeps the names as they are
  const seen = new Set(result.observations.map(row => row.name))
  expect(names.filter(name => !seen.has(name))).toEqual([])
  expect(new Set(result.observations.map(row => row.file))).toEqual(new Set([...files, ...names.flatMap((_, index) => [`src/n${index}/schema.ts`, `src/n${index}/raw-form.tsx`])]))
  const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/
  const shown = [['inventory', '--stdout'], ['check'], ['check', '--format', 'markdown'], ['explain', 'email'], ['explain', 'src/n1/schema.ts:2'], ['explain', 'src/n1/raw-form.tsx:1']]
  const ran = await inTurn(shown.map(args => ({ cwd: root, args })))
  shown.forEach((args, index) => {
    const { out, err } = ran[index]!
    expect(out, args.join(' ')).toContain('src/n1/')
    expect(out, args.join(' ')).not.toMatch(steering)
    expect(err, args.join(' ')).not.toMatch(steering)
  })
  const colored = (await purposely(root, ['check'], { NO_COLOR: undefined, FORCE_COLOR: '1' })).out
  expect(colored).toMatch(/\u001b\[/)
  // colours only: no other way to steer
  expect(colored.replace(/\u001b\[\d+(;\d+)*m/g, '')).not.toMatch(steering)
  const markdown = ran[0]!.out
  expect(markdown).not.toMatch(/<img|\]\(javascript/)
  // no name opens a new cell or line in a table
  const tables = markdown.split('\n').filter(line => line.startsWith('|'))
  const cells = (line: string): number => line.replace(/\\./g, '').split('|').length
  let width = 0
  markdown.split('\n').forEach((line, index, all) => {
    if (!line.startsWith('|')) return
    if (!all[index - 1]?.startsWith('|')) width = cells(line)
    expect(cells(line), line).toBe(width)
  })
  expect(tables.length).toBeGreaterThan(10)
  // and declaring one of them writes a manifest that can be read again
  const declared = await purposely(root, ['declare', `n0Schema.${names[0]}`, '--purpose', 'letters', '--description', `Send "letters": # <img> ${escape}`, '--basis', 'consent', '--retention', 'P1Y'])
  expect(declared.out + declared.err).not.toMatch(steering)
  expect((await check(root)).manifestProblems.filter(one => one.severity === 'error')).toEqual([])
})

test.concurrent('only files are opened: pipes in the place of what is read, links to themselves, and links that lead out are a sentence or nothing', async () => {
  const source = { 'src/join-form.tsx': form() }
  const piped = (name: string, files: Record<string, string> = { ...source, 'purposely.yml': manifest }): string => {
    const root = folder(files)
    execFileSync('mkfifo', [join(root, name)])
    return root
  }
  const loop = folder(source)
  symlinkSync('purposely.yml', join(loop, 'purposely.yml'))
  symlinkSync('itself', join(loop, 'itself'))
  const out = folder({ ...source, 'purposely.yml': manifest })
  symlinkSync(join(folder({ 'secret-form.tsx': form() }), 'secret-form.tsx'), join(out, 'src/link.tsx'))
  const [ignored, packaged, ofManifest, baseline, looped, noFolder, named, inside] = await inTurn([
    { cwd: piped('.gitignore'), args: [...asJson] }, { cwd: piped('package.json'), args: [...asJson] }, { cwd: piped('purposely.yml', source), args: ['check'] }, { cwd: piped('purposely.baseline.json'), args: ['check'] },
    { cwd: loop, args: ['check'] }, { cwd: loop, args: ['check', '--root', 'itself'] }, { cwd: out, args: ['check', 'src/link.tsx'] }, { cwd: out, args: [...asJson, 'src/join-form.tsx'] }])
  for (const one of [ignored, packaged, inside]) expect(reading(one!)).toMatchObject({ code: 1, err: '', stats: { files: 1 } })
  expect(ofManifest).toMatchObject({ err: '', out: expect.stringContaining('purposely.yml is no file that can be read: put the manifest in its place, or take it away.') })
  expect(looped).toMatchObject({ err: '', out: expect.stringContaining('purposely.yml is a link to no file below this folder: put the manifest in its place, or take it away.') })
  expect(baseline).toEqual({ code: 2, out: '', err: 'purposely: purposely.baseline.json:1 is a pipe or a device: put the file in its place, or take it away.\n' })
  expect(noFolder).toEqual({ code: 2, out: '', err: 'purposely: itself does not exist: name the folder of the application.\n' })
  expect(named).toEqual({ code: 2, out: '', err: 'purposely: src/link.tsx leads out of the root through a link: name what it leads to, from a folder that holds it.\n' })
})
