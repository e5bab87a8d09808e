import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shipped } from '../house/shipped.js'
import { asJson, folder, inTurn, lay, purposely, read, reading, type Checked, type Ran } from './project.js'
import { commit, form, git, manifest, repository, signedUp, stage, track } from './repo.js'

const nothing = 'Nothing that is staged is read here, so there is nothing to check.\n'
const base = { 'purposely.yml': manifest, 'src/join.html': form('email'), 'src/track.ts': track, 'src/use.ts': signedUp('plan: "free"'), 'docs/notes.md': 'Notes\n' }

interface Where { cwd: string; args?: readonly string[]; env?: Record<string, string> }
const asWhere = (where: Where | string): Where => typeof where === 'string' ? { cwd: where } : where
/** `check --staged --format json` in several folders, read. */
const stagedAll = async (...all: (Where | string)[]): Promise<Checked[]> =>
  (await inTurn(all.map(asWhere).map(({ args = [], ...where }) => ({ ...where, args: [...asJson, '--staged', ...args] })))).map(reading)
const plain = (...all: (Where | string)[]): Promise<Ran[]> => inTurn(all.map(asWhere).map(({ args = [], ...where }) => ({ ...where, args: ['check', '--staged', ...args] })))
const said = ({ findings }: Checked): string[] => findings.map(({ file, line, code }) => `${file}:${line} ${code}`)

test.concurrent('what is staged counts, not what stands in the folder, whichever of the two asks for more', async () => {
  const [more, less, part] = [repository(base), repository(base), repository({ ...base, 'src/join.html': form('email') + '\n'.repeat(20) })]
  stage(more, { 'src/join.html': form('email', 'phone') })
  lay(more, { 'src/join.html': form('email'), 'src/other.html': form('phone') })
  stage(less, { 'src/join.html': form('email', 'name') })
  lay(less, { 'src/join.html': form('phone', 'email', 'name') })
  // the second of two hunks is left where it is
  lay(part, { 'src/join.html': `${form('email', 'phone')}${'\n'.repeat(20)}${form('phone').replace('join', 'later')}` })
  git(part, ['add', '-p'], 'y\nn\n')
  const [inMore, inLess, inPart] = await stagedAll(more, less, part)
  expect(inMore).toMatchObject({ code: 1, stats: { files: 1 } })
  expect(said(inMore!)).toEqual(['src/join.html:3 require-purpose'])
  expect(inLess).toMatchObject({ code: 0, findings: [], stats: { files: 1 } })
  expect(said(inPart!)).toEqual(['src/join.html:3 require-purpose'])
  // the lines around it are those that are staged, too
  expect((await plain(more))[0]!.out).toContain('> 3 |   <input type="tel" name="phone">')
})

test.concurrent('nothing that is staged, or nothing that is read: exit 0, and nothing is loaded for it', async () => {
  const roots = [0, 1, 2, 3, 4].map(() => repository(base))
  stage(roots[1]!, { 'docs/notes.md': 'More\n', 'package-lock.json': '{}\n', 'renovate.yml': 'extends: all\n', 'src/settings.json': '{ "port": 1 }\n', 'src/join.test.tsx': 'export {}\n' })
  git(roots[2]!, ['rm', '-q', 'src/join.html'])
  lay(roots[3]!, { 'src/join.html': form('phone') })
  chmodSync(join(roots[4]!, 'src/join.html'), 0o755)
  git(roots[4]!, ['add', '-A'])
  for (const ran of await plain(...roots)) expect(ran).toEqual({ code: 0, out: nothing, err: '' })
  // a machine that reads JSON is given JSON
  expect(await stagedAll(roots[0]!)).toMatchObject([{ code: 0, findings: [], stats: { files: 0 } }])
  const hooks = folder({
    'log.mjs': "import { register } from 'node:module'\nregister('./hook.mjs', import.meta.url)\n",
    'hook.mjs': "import { appendFileSync } from 'node:fs'\nexport async function load(url, context, next) {\n  appendFileSync(new URL('loaded.txt', import.meta.url), url + '\\n')\n  return next(url, context)\n}\n",
  })
  expect(await purposely(roots[1]!, ['check', '--staged'], {}, ['--import', join(hooks, 'log.mjs')])).toEqual({ code: 0, out: nothing, err: '' })
  const loaded = read(hooks, 'loaded.txt').trim().split('\n').flatMap(url => shipped.get(/\/dist\/bundle\/(.+)$/.exec(url)?.[1] ?? '') ?? [url])
  expect(loaded).toContain('src/cli/narrow.ts')
  expect(loaded.filter(module => /pipeline|taxonomy|detectors|\/yaml\/|oxc|src\/observe|src\/classify/.test(module))).toEqual([])
})

test.concurrent('renames, copies, additions and deletions', async () => {
  const renamed = repository({ ...base, 'src/join.html': form('email', 'phone') })
  git(renamed, ['mv', 'src/join.html', 'src/member.html'])
  const copied = repository({ ...base, 'src/join.html': form('email', 'phone') })
  stage(copied, { 'src/copy.html': form('email', 'phone') })
  const gone = repository(base)
  stage(gone, { 'src/new.html': form('phone') })
  rmSync(join(gone, 'src/new.html'))
  const dropped = repository({ ...base, 'src/old.html': form('phone') })
  git(dropped, ['rm', '-q', 'src/old.html'])
  stage(dropped, { 'src/join.html': form('name') })
  const intended = repository(base)
  lay(intended, { 'src/intended.html': form('phone') })
  git(intended, ['add', '-N', 'src/intended.html'])
  stage(intended, { 'src/join.html': form('name') })
  const typed = repository({ ...base, 'src/form.html': form('phone') })
  rmSync(join(typed, 'src/form.html'))
  symlinkSync('join.html', join(typed, 'src/form.html'))
  git(typed, ['add', '-A'])
  stage(typed, { 'src/join.html': form('name') })
  const results = await stagedAll(renamed, copied, gone, dropped, intended, typed)
  expect(results.map(said)).toEqual([['src/member.html:3 require-purpose'], ['src/copy.html:3 require-purpose'], ['src/new.html:2 require-purpose'], [], [], []])
  expect(results.map(({ code, stats }) => [code, stats.files])).toEqual([[1, 1], [1, 1], [1, 1], [0, 1], [0, 1], [0, 1]])
})

test.concurrent('names with spaces, quotes, line ends, stars and letters of any language', async () => {
  const names = ['with space.html', 'quo"te\'s.html', 'line\nend.html', 'tab\tulator.html', '*.html', ':(top)x.html', 'größe/日本語.html', '-rf.html', '$(touch x).html', 'back\\slash.html']
  const root = repository(base)
  stage(root, Object.fromEntries(names.map(name => [`src/${name}`, form('phone')])))
  lay(root, { 'src/with space.html': form('email') })
  const [result] = await stagedAll(root)
  expect(result!.stats.files).toBe(names.length)
  expect(result!.observations.map(({ file }) => file).sort()).toEqual(names.map(name => `src/${name}`).sort())
  expect(existsSync(join(root, 'x'))).toBe(false)
})

test.concurrent('the manifest and the baseline are those that are staged', async () => {
  const wider = manifest.replace('{ email, name }', '{ email, name, phone_number }')
  const [loose, strict, newly, broken, first] = [0, 1, 2, 3, 4].map(() => repository(base)) as [string, string, string, string, string]
  // declared in the folder alone
  stage(loose, { 'src/join.html': form('phone') })
  lay(loose, { 'purposely.yml': wider })
  // declared in the index alone
  stage(strict, { 'src/join.html': form('phone'), 'purposely.yml': wider })
  lay(strict, { 'purposely.yml': manifest })
  const inStep = repository(base)
  stage(inStep, { 'src/join.html': form('phone') })
  // deleted from the folder
  stage(newly, { 'src/join.html': form('phone') })
  rmSync(join(newly, 'purposely.yml'))
  // the manifest is all that is staged, and is broken
  stage(broken, { 'purposely.yml': `${manifest}nonsense: 1\n` })
  lay(broken, { 'purposely.yml': manifest })
  // a leak that the staged baseline knows
  const whole = "import posthog from 'posthog-js'\n\nexport const seen = (user: { email: string }) => posthog.identify(user.email)\n"
  stage(first, { 'src/seen.ts': whole })
  const [inLoose, inStrict, inNewly, inBroken, inFirst] = await stagedAll(loose, strict, newly, broken, first)
  expect([inLoose!, inStrict!, inNewly!].map(said)).toEqual([['src/join.html:2 require-purpose'], [], ['src/join.html:2 require-purpose']])
  expect(inBroken).toMatchObject({ code: 1, manifestProblems: [{ severity: 'error', line: 11 }], stats: { files: 0 } })
  expect(said(inFirst!)).toEqual(['src/seen.ts:3 no-identifying-id'])
  const { findings } = inFirst as unknown as { findings: { fingerprint: string }[] }
  stage(first, { 'purposely.baseline.json': JSON.stringify({ version: 1, leaks: [findings[0]!.fingerprint] }) })
  rmSync(join(first, 'purposely.baseline.json'))
  expect((await stagedAll(first)).map(said)).toEqual([[]])
  // the manifest of a package adds to the one at the top
  stage(first, { 'packages/mail/purposely.yml': 'version: 1\npurposes:\n  letter:\n    description: Send the letter.\n    where: [Letter, join]\n    data: { phone_number }\n    basis: consent\n    retention: P1Y\nnonsense: 1\n' })
  lay(first, { 'packages/mail/purposely.yml': 'version: 1\n' })
  const [inPackage] = await stagedAll(join(first, 'packages/mail'))
  expect(inPackage).toMatchObject({ code: 1, manifestProblems: [{ severity: 'error', line: 9, file: 'packages/mail/purposely.yml' }] })
  stage(first, { 'packages/mail/purposely.yml': read(first, 'packages/mail/purposely.yml'), 'packages/mail/join.html': form('phone') })
  expect((await stagedAll(join(first, 'packages/mail'))).map(said)).toEqual([['packages/mail/join.html:2 require-purpose']])
  // a manifest that nobody added is in no commit
  git(first, ['rm', '-q', '--cached', 'purposely.yml'])
  const [untracked] = await plain(first)
  expect(untracked!.err).toBe('purposely.yml is not in the index, so nothing is held against it: git add it.\n')
  // what declare wrote is not staged yet, and the same finding would come again
  const [written, same] = await plain(loose, inStep)
  expect(written!.err).toBe('purposely.yml has changes that are not staged, and counts as it is staged: git add it.\n')
  expect(same!.err).toBe('')
})

test.concurrent('what staged files import is read as it is staged, too', async () => {
  const leak = { 'src/use.ts': signedUp() }
  const quiet = 'export function track(event: string, properties: object) {}\n'
  const moved = repository({ ...base, 'src/track.ts': quiet })
  const [same, edited, unsaid, later, missing] = [repository(base), repository(base), repository({ ...base, 'src/track.ts': quiet }), repository({ ...base, 'src/track.ts': quiet }), repository(base)]
  for (const root of [same, edited, unsaid, moved]) stage(root, leak)
  // the folder no longer hands on, the index does; and the other way round
  lay(edited, { 'src/track.ts': quiet })
  lay(unsaid, { 'src/track.ts': track })
  // a file that is staged and gone from the folder
  stage(moved, { 'src/analytics/track.ts': track, 'src/use.ts': signedUp('email: user.email', './analytics/track.js') })
  rmSync(join(moved, 'src/analytics'), { recursive: true })
  // a file that is there and in no commit
  lay(later, { 'src/tracking.ts': track })
  stage(later, { 'src/use.ts': signedUp('email: user.email', './tracking') })
  git(missing, ['rm', '-q', '--cached', 'src/track.ts'])
  stage(missing, leak)
  const leaks = ['src/use.ts:3 no-undeclared-recipient']
  expect((await stagedAll(same, edited, unsaid, moved, later, missing)).map(said)).toEqual([leaks, leaks, [], leaks, [], []])
})

test.concurrent('translated texts are those that are staged, and remembered until others are', async () => {
  const asking = "export const Join = () => {\n  const { t } = useTranslation()\n  return <form><TextField name=\"f1\" label={t('join.f1')} /></form>\n}\n"
  const root = repository({ ...base, 'src/join.tsx': '\n', 'locales/en.json': '{ "join": { "f1": "Column width" } }', 'apps/web/locales/en.json': '{ "join": ' })
  stage(root, { 'src/join.tsx': asking })
  const look = async (...args: string[]): Promise<Checked> => (await stagedAll({ cwd: root, args }))[0]!
  const remembered = ['--cache', 'memory']
  const [anew, first, second] = [await look('--no-cache'), await look(...remembered), await look(...remembered)]
  expect([first, second]).toEqual([anew, anew])
  expect(anew).toMatchObject({ findings: [], problems: [{ file: 'apps/web/locales/en.json' }] })
  // one that is remembered beside one that is not
  stage(root, { 'src/other.tsx': asking.replace('Join', 'Other') })
  expect(await look(...remembered)).toMatchObject({ findings: [], problems: [{ file: 'apps/web/locales/en.json' }] })
  lay(root, { 'locales/en.json': '{ "join": { "f1": "Phone number" } }' })
  expect(said(await look(...remembered))).toEqual([])
  stage(root, { 'locales/en.json': '{ "join": { "f1": "Phone number" } }', 'src/other.tsx': '\n' })
  expect(said(await look(...remembered))).toEqual(['src/join.tsx:3 require-purpose'])
  stage(root, { 'src/join.tsx': `${asking}\n` })
  expect(said(await look(...remembered))).toEqual(['src/join.tsx:3 require-purpose'])
  // what is left out by the repository's own rules counts for nothing
  stage(root, { '.gitignore': 'locales\n' })
  expect(said(await look(...remembered))).toEqual([])
})

test.concurrent('line ends that git writes in the machine\'s way, and marks of the encoding, change nothing', async () => {
  const root = repository({ ...base, '.gitattributes': '*.ts eol=crlf\nsrc/wide.html working-tree-encoding=UTF-16LE\n' })
  stage(root, { 'src/use.ts': signedUp().replaceAll('\n', '\r\n') })
  writeFileSync(join(root, 'src/wide.html'), Buffer.from(form('phone'), 'utf16le'))
  git(root, ['add', '-A'])
  lay(root, { 'src/track.ts': track.replaceAll('\n', '\r\n') })
  const [result] = await stagedAll(root)
  expect(said(result!)).toEqual(['src/use.ts:3 no-undeclared-recipient', 'src/wide.html:2 require-purpose'])
  expect(result!.problems).toEqual([])
})

test.concurrent('an application below the top: run there, above it, and with --root or paths', async () => {
  const shop = Object.fromEntries(Object.entries(base).map(([path, text]) => [`apps/shop/${path}`, text]))
  const root = repository({ ...shop, 'apps/blog/src/a.html': form('email') })
  stage(root, { 'apps/shop/src/join.html': form('phone'), 'apps/shop/src/deep/more.html': form('phone'), 'apps/blog/src/a.html': form('phone') })
  const results = await stagedAll(
    join(root, 'apps/shop'), join(root, 'apps/shop/src/deep'), { cwd: root, args: ['--root', 'apps/shop'] }, { cwd: root, args: ['--root', 'apps/shop/src/deep'] },
    { cwd: join(root, 'apps/shop'), args: ['src/join.html'] }, { cwd: root, args: ['--root', 'apps/shop', join(root, 'apps/shop/src/deep')] }, join(root, 'apps/blog'), root,
  )
  const both = ['src/deep/more.html', 'src/join.html']
  expect(results.slice(0, 6).map(({ observations }) => observations.map(({ file }) => file))).toEqual([both, both, both, both.slice(0, 1), both.slice(1), both.slice(0, 1)])
  // no manifest stands there: nothing is held against another's
  expect(results.slice(6).map(({ findings, stats }) => [findings.length, stats.files])).toEqual([[0, 1], [0, 3]])
  const [typo, outside] = await plain({ cwd: join(root, 'apps/shop'), args: ['src/jion.html'] }, { cwd: root, args: ['../elsewhere.html'] })
  expect(typo).toEqual({ code: 2, out: '', err: 'purposely: src/jion.html does not exist: name a file or folder below the root.\n' })
  expect(outside).toEqual({ code: 2, out: '', err: 'purposely: ../elsewhere.html stands outside the repository: name a file or folder within it.\n' })
})

test.concurrent('what is ignored stays so: by the manifest, by .gitignore, by default, and SQL that a tool wrote', async () => {
  const root = repository({ ...base, '.gitignore': '/private/\n', 'purposely.yml': `${manifest}ignore: [src/legacy/]\n`, 'prisma/schema.prisma': 'model Plan {\n  id Int @id\n}\n' })
  stage(root, { 'src/legacy/a.html': form('phone'), 'src/a.stories.tsx': 'export {}\n', 'dist/a.html': form('phone'), 'prisma/migrations/1/migration.sql': 'CREATE TABLE "Member" (phone text);\n',
    'db/migrations/1.sql': 'CREATE TABLE member (phone text);\n' })
  lay(root, { 'private/a.html': form('phone') })
  git(root, ['add', '-f', 'private/a.html'])
  const [result] = await stagedAll(root)
  expect(said(result!)).toEqual(['db/migrations/1.sql:1 require-purpose'])
})

test.concurrent('before the first commit, in a detached head, in a worktree of its own, while a merge is concluded', async () => {
  const first = repository()
  stage(first, { ...base, 'src/join.html': form('phone') })
  const detached = repository(base)
  git(detached, ['checkout', '-q', '--detach'])
  stage(detached, { 'src/join.html': form('phone') })
  const main = repository(base)
  const tree = join(folder(), 'tree')
  git(main, ['worktree', 'add', '-q', tree])
  stage(tree, { 'src/join.html': form('phone') })
  const merged = repository(base)
  git(merged, ['checkout', '-q', '-b', 'other'])
  commit(merged, { 'src/join.html': form('email', 'phone') })
  git(merged, ['checkout', '-q', 'main'])
  commit(merged, { 'docs/notes.md': 'More\n' })
  git(merged, ['merge', '-q', '--no-commit', 'other'])
  const results = await stagedAll(first, detached, tree, main, merged)
  expect(results.map(said)).toEqual([['src/join.html:2 require-purpose'], ['src/join.html:2 require-purpose'], ['src/join.html:2 require-purpose'], [], ['src/join.html:3 require-purpose']])
})

test.concurrent('submodules are left out, and named', async () => {
  const inner = repository({ 'src/join.html': form('phone') })
  const root = repository(base)
  git(root, ['-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'vendor/forms'])
  stage(root, { 'src/join.html': form('name') })
  const [alone] = await plain(root)
  expect(alone).toMatchObject({ code: 0, err: 'vendor/forms is a submodule and was left out: check it in its own repository.\n' })
  expect((await stagedAll(root))[0]).toMatchObject({ findings: [], stats: { files: 1 } })
  // within it, it is a repository like any other
  stage(join(root, 'vendor/forms'), { 'src/join.html': form('phone', 'name') })
  expect((await stagedAll(join(root, 'vendor/forms')))[0]!.observations.map(({ name }) => name)).toEqual(['phone', 'name'])
})

test.concurrent('bad input is one sentence: outside git, without git, in conflict, with a broken index', async () => {
  const outside = folder(base)
  const conflict = repository(base)
  git(conflict, ['checkout', '-q', '-b', 'other'])
  commit(conflict, { 'src/join.html': form('name') })
  git(conflict, ['checkout', '-q', 'main'])
  commit(conflict, { 'src/join.html': form('phone') })
  expect(() => git(conflict, ['merge', '-q', 'other'])).toThrow()
  const broken = repository(base)
  writeFileSync(join(broken, '.git/index'), 'nonsense, and long enough to be taken for one')
  mkdirSync(join(outside, '.git'))
  const bare = folder(base)
  const runs = await plain(outside, bare, { cwd: repository(base), env: { PATH: bare } }, conflict, broken, { cwd: outside, args: ['--root', 'nowhere'] })
  expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2])
  expect(runs.map(({ out }) => out).join('')).toBe('')
  const [noRepository, none, noGit, conflicts, noIndex, noRoot] = runs.map(({ err }) => err)
  expect(noRepository).toBe('purposely: git sees no repository here, though there is a .git: see what git status says, or name the files instead, as in npx purposely check src/Form.tsx.\n')
  expect(none).toBe('purposely: This is no git repository, so git cannot say what has changed: name the files instead, as in npx purposely check src/Form.tsx.\n')
  expect(noGit).toBe('purposely: git was not found: install it, or name the files instead, as in npx purposely check src/Form.tsx.\n')
  expect(conflicts).toBe('purposely: src/join.html has conflicts of a merge that are not resolved: resolve them, git add, and check again.\n')
  expect(noIndex).toMatch(/^purposely: git could not answer \(index file smaller than expected|^purposely: git could not answer \(bad signature/m)
  expect(noRoot).toBe('purposely: nowhere does not exist: name the folder of the application.\n')
})
