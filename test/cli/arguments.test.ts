import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, copy, folder, inTurn, lay, purposely, read, reading, repository, shopFolder, snapshot } from './project.js'

/** Mistakes at the keyboard: one sentence on standard error, exit code 2, nothing on standard output. */
const mistakes: [args: string[], sentence: RegExp][] = [
  [['chekc'], /^chekc is no command and no file\. Did you mean check\? See: npx purposely --help$/],
  [['explian', 'email'], /^explian is no command and no file\. Did you mean explain\?/],
  [['check', '--fromat', 'json'], /^--fromat is no option of purposely check\. Did you mean --format\? See: npx purposely check --help$/],
  [['--fromat', 'json'], /^--fromat is no option of purposely check\. Did you mean --format\?/],
  [['init', '--forse'], /^--forse is no option of purposely init\. Did you mean --force\?/],
  [['check', '-x'], /^-x is no option of purposely check\./],
  [['check', '--format', 'jsn'], /^jsn is no format of purposely check\. Did you mean json\? The formats are stylish, json, sarif, github, gitlab, junit, markdown\.$/],
  [['check', '--format', '__proto__'], /^__proto__ is no format of purposely check\. The formats are/],
  [['inventory', '--format', 'constructor'], /^constructor is no format of purposely inventory\. The formats are markdown, html, json\.$/],
  [['check', '--preset', 'strct'], /^--preset is recommended or strict, not strct\. Did you mean strict\?$/],
  [['check', '--max-warnings', 'few'], /^--max-warnings takes a whole number, not few\.$/],
  [['check', '--max-warnings', '-1'], /^.*--max-warnings.* See: npx purposely check --help$/],
  [['check', '--root'], /^Option '--root <value>' argument missing\. See: npx purposely check --help$/],
  [['check', '--root', 'nowhere'], /^nowhere does not exist: name the folder of the application\.$/],
  [['check', '--root', 'package.json'], /^package\.json is no folder: name the folder of the application\.$/],
  [['check', 'src/nowhere.ts'], /^src\/nowhere\.ts does not exist: name a file or folder below the root\.$/],
  [['check', 'src', 'src/nowhere'], /^src\/nowhere does not exist/],
  [['check', '..'], /^\.\. stands outside the root: run the command from a folder that holds it, or give --root\.$/],
  [['check', '/'], /^\/ stands outside the root/],
  [['explain'], /^explain takes one thing: a place \(src\/Form\.tsx:12\), a category \(email\) or a finding code \(require-purpose\)\.$/],
  [['explain', 'emial'], /^emial is no place \(FILE:LINE\) and no finding code, and "emial" is no data category; did you mean "email"\?$/],
  [['explain', 'reqire-purpose'], /^reqire-purpose is no finding code\. Did you mean require-purpose\?$/],
  [['explain', 'src/nowhere.ts:3'], /^src\/nowhere\.ts does not exist/],
  [['declare'], /^declare takes a place, as findings name it:/],
  [['init'], /^purposely\.yml stands already:/],
  [['check', '--output', 'package.json/report.txt'], /^package\.json\/report\.txt cannot be written \(E\w+\): check the folder's permissions, or name another file\.$/],
  [['check', '--output', 'src'], /^src cannot be written \(E\w+\): /],
  [['inventory', '--output', 'package.json/x.md'], /^package\.json\/x\.md cannot be written/],
]

test.concurrent('a mistake at the keyboard is one sentence, and exit code 2', async () => {
  const root = copy()
  const before = snapshot(root)
  const ran = await inTurn(mistakes.map(([args]) => ({ cwd: root, args })))
  mistakes.forEach(([args, sentence], index) => {
    const { code, out, err } = ran[index]!
    expect(err, args.join(' ')).toMatch(/^purposely: [^\n]+\n$/)
    expect(err.slice('purposely: '.length, -1), args.join(' ')).toMatch(sentence)
    expect({ code, out }, args.join(' ')).toEqual({ code: 2, out: '' })
  })
  expect(snapshot(root)).toEqual(before)
})

test.concurrent('help and version', async () => {
  const [help, own, version, ...each] = await inTurn([['--help'], ['check', '--help'], ['--version'], ...['init', 'declare', 'explain', 'inventory'].map(name => [name, '-h'])]
    .map(args => ({ cwd: shopFolder, args })))
  expect(help).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/check[^]*init[^]*declare[^]*explain[^]*inventory/) })
  expect(own!.out).toMatch(/--max-warnings N[^]*--format NAME|--format NAME[^]*--max-warnings N/)
  expect(version!.out.trim()).toBe((JSON.parse(read(repository, 'package.json')) as { version: string }).version)
  for (const one of each) expect(one).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^npx purposely \w+/) })
})

const line = (one: { file: string; line: number; code: string }): string => `${one.file}:${one.line} ${one.code}`

test.concurrent('from a sub-folder, and with --root or paths below the manifest: the same places under the same names', async () => {
  const root = copy()
  const runs = [[root], [join(root, 'src/components')], [root, '--root', 'src/app'], [root, 'src/app'], [join(root, 'src'), 'app'],
    [root, 'prisma/schema.prisma', 'src/components/newsletter']]
  const ran = await inTurn(runs.map(([cwd, ...args]) => ({ cwd: cwd!, args: [...asJson, ...args] })))
  const [whole, inside, below, named, inner, two] = ran.map(reading)
  expect(inside!.findings).toEqual(whole!.findings)
  // the form that asks for the number behind this key stands outside: here the key speaks for itself
  const app = [...whole!.findings.filter(one => one.file.startsWith('src/app/')).map(line), 'src/app/api/newsletter/route.ts:7 require-purpose'].toSorted()
  expect(app.length).toBeGreaterThan(4)
  expect(below!.findings.map(line).toSorted()).toEqual(app)
  expect(named!.out).toBe(below!.out)
  expect(inner!.out).toBe(below!.out)
  expect(two!.findings.map(line).toSorted()).toEqual([
    'prisma/schema.prisma:17 require-purpose', 'src/components/newsletter/newsletter-form.tsx:22 no-undeclared-recipient',
    'src/components/newsletter/newsletter-form.tsx:34 require-purpose'])
})

test.concurrent('--output writes the report, making its folder, and prints nothing', async () => {
  const root = copy()
  const printed = await purposely(root, ['check', '--format', 'json'])
  const written = await purposely(root, ['check', '--format', 'json', '--output', 'reports/new/check.json'], { FORCE_COLOR: '1', NO_COLOR: undefined })
  expect(written).toEqual({ code: 1, out: '', err: '' })
  expect(read(root, 'reports/new/check.json')).toBe(printed.out)
  await purposely(root, ['check', '--output', 'reports/check.txt'], { FORCE_COLOR: '1', NO_COLOR: undefined })
  expect(read(root, 'reports/check.txt')).not.toContain('\u001b')
  if (process.getuid?.() === 0) return
  mkdirSync(join(root, 'locked'), { mode: 0o500 })
  expect(await purposely(root, ['check', '--output', 'locked/x.txt'])).toMatchObject({ code: 2, err: expect.stringMatching(/EACCES/) })
})

test.concurrent('an inventory that cannot be written is one sentence, and a finished one is replaced whole', async () => {
  const [root, other] = [copy(), copy()]
  lay(other, { 'purposely.yml': read(root, 'purposely.yml').replace('docs/data-inventory.md', 'package.json/inventory.md') })
  lay(root, { 'docs/data-inventory.md': 'half of it' })
  const [refused, written, again] = await inTurn([other, root, root].map(cwd => ({ cwd, args: ['inventory'] })))
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: package\.json\/inventory\.md cannot be written \(E\w+\): [^\n]+\n$/) })
  expect(written).toEqual({ code: 0, out: '', err: 'Wrote docs/data-inventory.md.\n' })
  expect(again).toEqual({ code: 0, out: '', err: 'docs/data-inventory.md is up to date.\n' })
  expect(readdirSync(join(root, 'docs'))).toEqual(['data-inventory.md'])
  expect(read(root, 'docs/data-inventory.md')).toMatch(/^# /)
})

test.concurrent('a reader who goes away ends it quietly, with the same verdict', async () => {
  // more than a pipe holds, so that it is still writing when its reader has gone
  const root = folder({ 'src/leak.ts': "import posthog from 'posthog-js'\nexport const f = (user: User) => posthog.identify(user.email)\n" })
  lay(root, Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`src/f${index}-form.tsx`,
    `export const F${index}Form = () => <form><input name="phone" type="tel" /><input name="email" type="email" /></form>\n`])))
  // read to its end, it fails
  expect((await purposely(root, ['check', '--format', 'json'])).code).toBe(1)
  const ended = await new Promise<{ code: number | null; signal: string | null; err: string }>(resolve => {
    const child = spawn(process.execPath, [join(repository, 'dist/bundle/bin.js'), 'check', '--format', 'json'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', data => { err += String(data) })
    child.stdout.once('data', () => { child.stdout.destroy() })
    child.on('close', (code, signal) => { resolve({ code, signal, err }) })
  })
  expect(ended).toEqual({ code: 1, signal: null, err: '' })
})

test.concurrent('a manifest called purposely.yaml keeps its name: init --force and declare write no second one', async () => {
  const root = folder({ 'purposely.yaml': 'version: 1\n', 'src/join-form.tsx': 'export const JoinForm = () => <form><input name="phone" type="tel" /></form>\n' })
  const [declared, forced, again] = await inTurn([
    ['declare', 'JoinForm.phone', '--purpose', 'calls', '--description', 'Call people back.', '--basis', 'consent', '--retention', 'P1Y'], ['init', '--force'], ['init'],
  ].map(args => ({ cwd: root, args })))
  expect(declared).toEqual({ code: 0, out: 'Declared in purposely.yaml: calls may collect phone_number at Join.\n', err: '' })
  expect(forced).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Wrote purposely\.yaml: /) })
  expect(again!.err).toMatch(/^purposely: purposely\.yaml stands already/)
  expect(readdirSync(root).toSorted()).toEqual(['docs', 'purposely.yaml', 'src'])
})

test.concurrent('declare begins a manifest where there is none', async () => {
  const root = folder({ 'src/join-form.tsx': 'export const JoinForm = () => <form><input name="phone" type="tel" /></form>\n' })
  const args = ['declare', 'JoinForm.phone', '--purpose', 'calls', '--description', 'Call people back.', '--basis', 'consent', '--retention', 'P1Y', '--optional', '--why', 'So that we can call you: "back".']
  const [declared, after] = await inTurn([args, [...asJson]].map(one => ({ cwd: root, args: one })))
  expect(declared).toMatchObject({ code: 0, err: '' })
  expect(reading(after!)).toMatchObject({ code: 0, findings: [], manifestProblems: [] })
})

test.concurrent('what cannot be written, and a fault of ours, are one sentence and exit code 2', async () => {
  const root = copy()
  const guard = join(folder({ 'fault.cjs': "process.cwd = () => { throw new TypeError('no such folder') }\n" }), 'fault.cjs')
  const fault = await purposely(root, ['check'], {}, ['--require', guard])
  expect(fault).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: TypeError: no such folder stopped this run, which is a fault of ours [^\n]* report it at https:\/\/[^\n]*\/issues [^\n]*\n$/) })
  expect((await purposely(root, ['check'], { PURPOSELY_DEBUG: '1' }, ['--require', guard])).err).toMatch(/\n +at .*fault\.cjs:1/)
  if (!existsSync('/dev/full')) return
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [join(repository, 'dist/bundle/bin.js'), 'check', '--format', 'json'], { cwd: root, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
  closeSync(full)
  expect([status, stderr]).toEqual([2, 'purposely: The output cannot be written (ENOSPC): make room where it goes, or name a file with --output.\n'])
})

test.concurrent('no report is written over what is read', async () => {
  const root = copy()
  lay(root, { 'purposely.baseline.json': '{\n  "version": 1\n}\n' })
  symlinkSync('src/app/contact/page.tsx', join(root, 'report.txt'))
  const before = snapshot(root)
  const files: [string, string][] = [['purposely.yml', 'the manifest'], ['purposely.baseline.json', 'the baseline'], ['src/app/contact/page.tsx', 'source, which is read here'], ['src/new.tsx', 'source, which is read here'],
    ['report.txt', 'source, which is read here'], ['prisma/schema.prisma', 'source, which is read here']]
  const runs = files.flatMap(([file, as]) => [['check', '--output', file], ['check', '--report', `json=${file}`], ['inventory', '--output', file]].map(args => ({ args, file, as })))
  const ran = await inTurn(runs.map(({ args }) => ({ cwd: root, args })))
  runs.forEach(({ file, as }, index) => { expect(ran[index]).toEqual({ code: 2, out: '', err: `purposely: ${file} is ${as}: name another file for the report.\n` }) })
  expect(snapshot(root)).toEqual(before)
  // what an earlier run has written is
  for (const { code } of await inTurn([1, 2].map(() => ({ cwd: root, args: ['check', '--format', 'json', '--output', 'out.json'] })))) expect(code).toBe(1)
})
