import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { asJson, folder, inTurn, lay, purposely, read, reading, type Checked, type Ran } from './project.js'
import { commit, form, git, manifest, repository, script, signedUp, track } from './repo.js'

const base = { 'purposely.yml': manifest, 'src/join.html': form('email'), 'src/track.ts': track, 'src/use.ts': signedUp('plan: "free"'), 'docs/notes.md': 'Notes\n', '.gitignore': '/local/\n' }
const said = ({ findings }: Checked): string[] => findings.map(({ file, line, code }) => `${file}:${line} ${code}`)
const sinceAll = async (...all: { cwd: string; ref?: string; args?: string[] }[]): Promise<Checked[]> =>
  (await inTurn(all.map(({ cwd, ref = 'main', args = [] }) => ({ cwd, args: [...asJson, '--since', ref, ...args] })))).map(reading)
const plain = (...all: { cwd: string; args: string[]; env?: Record<string, string> }[]): Promise<Ran[]> => inTurn(all.map(({ args, ...where }) => ({ ...where, args: ['check', ...args] })))

/** A branch that left main before main went on. */
function branch(): string {
  const root = repository(base)
  git(root, ['checkout', '-q', '-b', 'feature'])
  commit(root, { 'src/committed.html': form('phone') })
  git(root, ['checkout', '-q', 'main'])
  commit(root, { 'src/of-main.html': form('phone') })
  git(root, ['checkout', '-q', 'feature'])
  return root
}

test.concurrent('committed, staged, changed and new files since the work left a branch, not what the branch did since', async () => {
  const root = branch()
  lay(root, { 'src/staged.html': form('phone'), 'src/join.html': form('email', 'phone'), 'src/new file.html': form('phone'), 'local/ignored.html': form('phone'), 'src/a.test.html': form('phone') })
  git(root, ['add', 'src/staged.html'])
  const [result, narrower, detached, same] = await sinceAll({ cwd: root }, { cwd: root, args: ['src/new file.html'] }, { cwd: root, ref: 'main~1' }, { cwd: root, ref: 'feature' })
  const all = ['src/committed.html', 'src/join.html', 'src/new file.html', 'src/staged.html']
  expect([...new Set(result!.observations.map(({ file }) => file))].sort()).toEqual(all)
  expect(result).toMatchObject({ code: 1, stats: { files: 4 } })
  expect(narrower!.observations.map(({ file }) => file)).toEqual(['src/new file.html'])
  expect(detached!.observations).toEqual(result!.observations)
  expect([...new Set(same!.observations.map(({ file }) => file))].sort()).toEqual(all.slice(1))
  // it is what stands in the folder that is judged, and narrowed: nothing is stale, and nothing found is no failure
  rmSync(join(root, 'src/committed.html'))
  lay(root, { 'src/join.html': form('email') })
  rmSync(join(root, 'src/new file.html'))
  git(root, ['rm', '-q', '-f', 'src/staged.html'])
  expect((await plain({ cwd: root, args: ['--since', 'main'] }))[0]).toEqual({ code: 0, out: 'Nothing that has changed since main is read here, so there is nothing to check.\n', err: '' })
  git(root, ['checkout', '-q', '--detach'])
  lay(root, { 'src/use.ts': signedUp() })
  expect((await sinceAll({ cwd: root, ref: 'feature' })).map(said)).toEqual([['src/use.ts:3 no-undeclared-recipient']])
})

test.concurrent('an application below the top, and one whose manifest changes', async () => {
  const root = repository(Object.fromEntries(Object.entries(base).map(([path, text]) => [`apps/shop/${path}`, text])))
  lay(root, { 'apps/shop/src/join.html': form('phone'), 'src/elsewhere.html': form('phone') })
  const [inside, above] = await sinceAll({ cwd: join(root, 'apps/shop/src'), ref: 'HEAD' }, { cwd: root, ref: 'HEAD', args: ['--root', 'apps/shop'] })
  expect([inside!, above!].map(said)).toEqual([['src/join.html:2 require-purpose'], ['src/join.html:2 require-purpose']])
  const changed = repository(base)
  lay(changed, { 'purposely.yml': `${manifest}nonsense: 1\n` })
  expect((await sinceAll({ cwd: changed }))[0]).toMatchObject({ code: 1, manifestProblems: [{ line: 11 }], stats: { files: 0 } })
})

test.concurrent('filters and monitors that a repository names are not run', async () => {
  const root = repository({ ...base, '.gitattributes': '* filter=mine diff=mine\n' })
  const marker = join(root, 'ran.txt')
  const evil = script(join(root, 'evil.sh'), `echo "$0 $*" >> "${marker}"`)
  for (const key of ['core.fsmonitor', 'filter.mine.clean', 'filter.mine.process', 'filter.mine.smudge', 'diff.mine.command', 'diff.mine.textconv', 'diff.external']) git(root, ['config', key, evil])
  git(root, ['config', 'filter.mine.required', 'true'])
  lay(root, { 'src/join.html': form('phone'), 'src/use.ts': signedUp('plan: "free"') })
  const [result] = await sinceAll({ cwd: root })
  expect(existsSync(marker) ? read(root, 'ran.txt') : '').toBe('')
  expect(said(result!)).toEqual(['src/join.html:2 require-purpose'])
  // there is no way to set this one aside
  git(root, ['config', 'filter.a=b.clean', evil])
  const [refused] = await plain({ cwd: root, args: ['--since', 'main'] })
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: The settings of this repository name a filter "a=b", which git would run: /) })
  expect(existsSync(marker)).toBe(false)
  // the guard guards
  lay(root, { 'src/use.ts': signedUp('a: 1') })
  expect(() => git(root, ['add', 'src/use.ts'])).toThrow()
  expect(read(root, 'ran.txt')).toContain('evil.sh')
})

test.concurrent('bad input is one sentence', async () => {
  const root = branch()
  git(root, ['tag', 'v1.0'])
  const origin = branch()
  const shallow = join(folder(), 'clone')
  git(origin, ['clone', '-q', '--depth', '1', '--no-single-branch', pathToFileURL(origin).href, shallow])
  const single = join(folder(), 'clone')
  git(origin, ['clone', '-q', '--depth', '1', '--branch', 'feature', pathToFileURL(origin).href, single])
  const clone = join(folder(), 'clone')
  git(origin, ['clone', '-q', pathToFileURL(origin).href, clone])
  const unborn = repository()
  const orphan = repository(base)
  git(orphan, ['checkout', '-q', '--orphan', 'other'])
  git(orphan, ['commit', '-q', '-m', 'Other'])
  const conflict = repository(base)
  git(conflict, ['checkout', '-q', '-b', 'other'])
  commit(conflict, { 'src/join.html': form('name'), 'src/use.ts': signedUp('a: 1') })
  git(conflict, ['checkout', '-q', 'main'])
  commit(conflict, { 'src/join.html': form('phone'), 'src/use.ts': signedUp('b: 1') })
  expect(() => git(conflict, ['merge', '-q', 'other'])).toThrow()
  const cases: [string, string[], string][] = [
    [root, ['--since', 'mian'], 'mian is no commit, branch or tag of this clone. Did you mean main?'],
    [root, ['--since', 'v1.1'], 'v1.1 is no commit, branch or tag of this clone. Did you mean v1.0?'],
    [root, ['--since', 'something-else-entirely'], 'something-else-entirely is no commit, branch or tag of this clone. See: git branch --all'],
    [clone, ['--since', 'main'], 'main is no commit, branch or tag of this clone. Did you mean origin/main?'],
    [root, ['--since', 'main:src'], 'main:src is no commit, branch or tag of this clone. See: git branch --all'],
    [root, ['--since', ''], '"" is no name of a commit: write a branch, a tag or an id, as in main.'],
    [root, ['--since=--output=x'], '"--output=x" is no name of a commit: write a branch, a tag or an id, as in main.'],
    [root, ['--since', 'main..feature'], '--since takes one commit, not main..feature: npx purposely diff main..feature compares two.'],
    [root, ['--since', 'main', '--staged'], '--staged and --since are two ways to narrow a run: give one of them.'],
    [root, ['--since', 'main', 'src/nowhere.html'], 'src/nowhere.html does not exist: name a file or folder below the root.'],
    [unborn, ['--since', 'main'], 'This repository has no commit yet, so there is nothing to compare with: npx purposely checks all of it.'],
    [shallow, ['--since', 'origin/main'], 'This clone is too shallow to hold where origin/main and HEAD part: git fetch --deepen=200, or fetch-depth: 0 where CI checks out.'],
    [single, ['--since', 'main'], 'main is no commit, branch or tag of this clone. A shallow clone holds few of them: git fetch origin main, or fetch-depth: 0 where CI checks out.'],
    [folder(base), ['--since', 'main'], 'This is no git repository, so git cannot say what has changed: name the files instead, as in npx purposely check src/Form.tsx.'],
  ]
  const ran = await plain(...cases.map(([cwd, args]) => ({ cwd, args })), { cwd: orphan, args: ['--since', 'main'] })
  expect(ran.slice(0, -1)).toEqual(cases.map(([, , sentence]) => ({ code: 2, out: '', err: `purposely: ${sentence}\n` })))
  // what stands in the folder is read as it stands, and a file that is half of each is named
  const [half] = await sinceAll({ cwd: conflict, ref: 'HEAD' })
  expect(half).toMatchObject({ stats: { files: 2 }, problems: [{ file: 'src/use.ts', line: 3 }] })
  expect(ran.at(-1)).toMatchObject({ code: 2, err: expect.stringMatching(/^purposely: main \([0-9a-f]{7}\) and HEAD have no commit in common: name one that this work began from\.\n$/) })
})

test.concurrent('what cannot be looked at is named: submodules whose commit has changed, names that are not UTF-8', async () => {
  const inner = repository({ 'src/join.html': form('phone') })
  const root = repository(base)
  git(root, ['-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'vendor/forms'])
  commit(root)
  git(root, ['checkout', '-q', '-b', 'feature'])
  commit(join(root, 'vendor/forms'), { 'src/more.html': form('name') })
  expect(await purposely(root, ['check', '--since', 'main'])).toMatchObject({ code: 0, err: 'vendor/forms is a submodule and was left out: check it in its own repository.\n' })
  if (process.platform !== 'linux') return
  writeFileSync(Buffer.concat([Buffer.from(`${root}/src/a`), Buffer.from([0xff]), Buffer.from('.html')]), form('phone'))
  const [whole, since] = (await inTurn([[...asJson], [...asJson, '--since', 'main']].map(args => ({ cwd: root, args })))).map(reading)
  expect(since!.problems).toEqual([{ file: 'src/a\ufffd.html', line: 1, column: 1, message: 'has a name that is not UTF-8: rename it to have it read' }])
  expect(whole!.problems).toEqual(since!.problems)
})
