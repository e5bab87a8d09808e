import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, folder, inTurn, lay, purposely, read, reading, snapshot } from '../cli/project.js'

/*
 * Links that a repository may hold: each leads to a file of the person or the machine that runs this. What stands there is neither shown nor
 * changed, and a link that stays in the project goes on working.
 */
const manifest = 'version: 1\npurposes:\n  account: { description: Let people in., where: [Login], data: { email }, basis: contract, retention: P1Y }\n'
const source = { 'src/join.tsx': "import posthog from 'posthog-js'\n\nexport const JoinForm = () => <form><input name=\"phone\" type=\"tel\" /></form>\nexport const seen = (user: { email: string }) => posthog.identify(user.email)\n" }
const secret = 'aws_secret_access_key = wJalrXUtnFEMI'
const outside = (): string => folder({ 'credentials': `[default]\n${secret}\n`, 'leaks.json': `{ "version": 1, "leaks": ["${secret}"] }`, 'docs/notes.md': `${secret}\n` })

/** A project in which one path leads out, and where to. */
const linked = (path: string, to: string, files: Record<string, string> = {}): string => {
  const root = folder({ ...source, 'purposely.yml': `${manifest}inventory: docs/data.md\n`, ...files })
  if (path.includes('/')) mkdirSync(join(root, path, '..'), { recursive: true })
  symlinkSync(to, join(root, path))
  return root
}

test.concurrent('a manifest, a baseline and an inventory that lead out are read by no command, and written by none', async () => {
  const there = outside()
  const before = snapshot(there)
  const noManifest = folder(source)
  symlinkSync(join(there, 'credentials'), join(noManifest, 'purposely.yml'))
  const roots = [
    noManifest, linked('purposely.baseline.json', join(there, 'leaks.json')), linked('docs/data.md', join(there, 'docs/notes.md')), linked('docs', join(there, 'docs')), linked('data.html', join(there, 'credentials')),
  ]
  const commands = [['check'], [...asJson], ['check', '--update-baseline'], ['check', '--fix'], ['inventory'], ['inventory', '--format', 'html'], ['explain', 'email'], ['export', 'ropa'],
    ['declare', 'JoinForm.phone', '--purpose', 'account'], ['init', '--force']]
  const runs = roots.flatMap(cwd => commands.map(args => ({ cwd, args })))
  const ran = await inTurn(runs)
  runs.forEach(({ cwd, args }, index) => {
    const { out, err, code } = ran[index]!
    expect(out + err, `${args.join(' ')} in ${String(roots.indexOf(cwd))}`).not.toContain('wJalr')
    expect([0, 1, 2], err).toContain(code)
    expect(err).not.toMatch(/fault of ours|\n.*\n.*\n/)
  })
  expect(snapshot(there)).toEqual(before)
  expect(readdirSync(join(there, 'docs'))).toEqual(['notes.md'])
})

test.concurrent('each says in one sentence what it found there', async () => {
  const there = outside()
  const noManifest = folder(source)
  symlinkSync(join(there, 'credentials'), join(noManifest, 'purposely.yml'))
  const [ofManifest, ofBaseline, ofInventory, written, drafted] = await inTurn([
    { cwd: noManifest, args: ['check'] }, { cwd: linked('purposely.baseline.json', join(there, 'leaks.json')), args: ['check'] },
    { cwd: linked('docs/data.md', join(there, 'docs/notes.md')), args: [...asJson] }, { cwd: linked('docs', join(there, 'docs')), args: ['inventory'] }, { cwd: noManifest, args: ['init'] },
  ])
  expect(ofManifest!.out).toContain('purposely.yml is a link to no file below this folder: put the manifest in its place, or take it away.')
  expect(ofBaseline).toEqual({ code: 2, out: '', err: 'purposely: purposely.baseline.json:1 is a link that leads out of the root: put the file in its place, or take it away.\n' })
  expect(reading(ofInventory!).findings.map(one => one.message)).toContain('There is no docs/data.md, which purposely.yml names as the committed inventory. Write it, and commit it with the code: npx purposely inventory')
  expect(written).toEqual({ code: 2, out: '', err: 'purposely: docs/data.md leads out of the root through a link: put the file itself in its place, or take the link away.\n' })
  expect(drafted).toMatchObject({ code: 2, err: 'purposely: purposely.yml leads out of the root through a link: put the file itself in its place, or take the link away.\n' })
})

test.concurrent('the memory is neither read nor written through a link', async () => {
  for (const name of ['files', 'recent']) {
    const there = outside()
    const root = linked(`node_modules/.cache/purposely/${name}`, join(there, 'credentials'))
    const before = snapshot(there)
    const [first, some] = await inTurn([{ cwd: root, args: ['check'] }, { cwd: root, args: ['check', 'src/join.tsx'] }])
    expect([first!.err, some!.err, first!.code]).toEqual(['', '', 1])
    expect(snapshot(there)).toEqual(before)
  }
})

test.concurrent('a link that stays in the project is followed: the manifest, the inventory', async () => {
  const root = folder({ ...source, 'config/purposely.yml': `${manifest}inventory: docs/data.md\n`, 'wiki/notes.md': '' })
  symlinkSync('config/purposely.yml', join(root, 'purposely.yml'))
  symlinkSync('wiki', join(root, 'docs'))
  const written = await purposely(root, ['inventory'])
  expect(written).toEqual({ code: 0, out: '', err: 'Wrote docs/data.md.\n' })
  expect(read(root, 'wiki/data.md')).toContain('# Data inventory')
  expect((await purposely(root, ['check'])).out).toContain('require-purpose')
})

test.concurrent('what links of the walk lead to is no file of the project, wherever it is asked for', async () => {
  const there = folder({ 'secret.tsx': source['src/join.tsx'], 'en.json': '{ "join": { "f1": "Phone number" } }' })
  const root = folder({ 'purposely.yml': manifest, 'src/a.tsx': "import { JoinForm } from './out/secret'\nexport const A = () => <form><input name=\"plan\" /></form>\n" })
  for (const [path, to] of [['src/out', there], ['src/secret.tsx', join(there, 'secret.tsx')], ['messages', there]] as const) symlinkSync(to, join(root, path))
  const { observations, stats, problems } = reading((await inTurn([{ cwd: root, args: [...asJson, '--no-filter'] }]))[0]!)
  expect({ observations, files: stats.files, problems }).toEqual({ observations: [], files: 1, problems: [] })
})

test.concurrent('a path that names what leads out says so, before anything is opened', async () => {
  const there = outside()
  lay(there, source)
  const root = linked('out', there)
  const names = ['out', 'out/src/join.tsx', 'out/../out/src']
  for (const { code, out, err } of await inTurn(names.map(name => ({ cwd: root, args: ['check', name] })))) {
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^purposely: .* leads out of the root through a link: name what it leads to, from a folder that holds it\.\n$/)
  }
  expect(existsSync(join(there, 'node_modules'))).toBe(false)
})
