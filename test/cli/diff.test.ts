import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { folder, inTurn, lay, purposely, read, snapshot, type Ran } from './project.js'
import { commit, form, git, manifest, repository, script, signedUp, stage, track } from './repo.js'

const base = { 'purposely.yml': manifest, 'src/join.html': form('email'), 'src/track.ts': track, 'src/use.ts': signedUp('plan: "free"'), '.gitignore': '/local/\n' }

interface Said { from: { commit: string | null; mergeBase: boolean }; to: { ref: string | null }; begins: Change[]; ceases: Change[]; renamed: unknown[]; rejudged: { record: string }[] }
interface Change { deed: string; record: string; category: string; recipient: string | null; state: string; places: { file: string; line: number }[] }
interface Asked { cwd: string; range?: string; args?: string[] }
const runs = (all: readonly Asked[], format: string): Promise<Ran[]> =>
  inTurn(all.map(({ cwd, range = 'main', args = [] }) => ({ cwd, args: ['diff', range, '--format', format, ...args] })))
async function diffs(...all: Asked[]): Promise<(Said & { told: string[] })[]> {
  return (await runs(all, 'json')).map(({ code, out, err }) => {
    expect([code, err]).toEqual([0, ''])
    const said = JSON.parse(out) as Said
    const line = (sign: string) => ({ deed, record, category, recipient }: Change): string => `${sign} ${deed} ${record} ${category.split('.').at(-1)}${recipient === null ? '' : ` ${recipient}`}`
    return { ...said, told: [...said.begins.map(line('+')), ...said.ceases.map(line('-'))] }
  })
}

test.concurrent('from where this work left a branch to the working tree: committed, staged, changed and new', async () => {
  const root = repository(base)
  git(root, ['checkout', '-q', '-b', 'feature'])
  commit(root, { 'src/join.html': form('email', 'phone') })
  git(root, ['checkout', '-q', 'main'])
  commit(root, { 'src/of-main.html': form('name').replace('join', 'later') })
  git(root, ['checkout', '-q', 'feature'])
  stage(root, { 'prisma/schema.prisma': 'model Member {\n  id Int @id\n  email String\n}\n' })
  lay(root, { 'src/use.ts': signedUp(), 'src/where.ts': 'navigator.geolocation.getCurrentPosition(() => {})\n', 'local/secret.html': form('name') })
  const before = snapshot(root)
  const [work, staged, back, parted] = await diffs({ cwd: root }, { cwd: root, range: 'HEAD' }, { cwd: root, range: 'feature..main' }, { cwd: root, range: 'feature...main' })
  expect(work!.told).toEqual(['+ collect join phone_number', '+ keep Member email', '+ send User email posthog', '+ permit src/where.ts location'].map(line => expect.stringContaining(line.split(' ').slice(0, 2).join(' ')) as string))
  expect(work).toMatchObject({ from: { commit: git(root, ['rev-parse', 'main~1']).trim(), mergeBase: true }, to: { ref: null } })
  expect(work!.begins[0]).toMatchObject({ category: 'user.contact.phone_number', state: 'undeclared', places: [{ file: 'src/join.html', line: 3 }] })
  expect(staged!.told.map(line => line.split(' ')[1])).toEqual(['keep', 'send', 'permit'])
  expect(back!.told.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual(['+ collect', '- collect'])
  expect(parted).toMatchObject({ begins: [{ category: 'user.name' }], ceases: [], from: { mergeBase: true }, to: { ref: 'main' } })
  expect(snapshot(root)).toEqual(before)
})

test.concurrent('what moves, is renamed, or is written in another way says nothing new', async () => {
  const root = repository({ ...base, 'src/use.ts': signedUp() })
  git(root, ['mv', 'src/join.html', 'src/member.html'])
  lay(root, { 'lib/analytics/track.ts': track, 'lib/use.ts': signedUp('email: user.email', './analytics/track'), 'src/member.html': form('email').replace('name="email"', 'name="mail"').replaceAll('\n', '\r\n') })
  for (const path of ['src/track.ts', 'src/use.ts']) rmSync(join(root, path))
  const [moved] = await diffs({ cwd: root })
  expect(moved).toMatchObject({ begins: [], ceases: [], renamed: [], rejudged: [] })
  const [said, comment] = [...await runs([{ cwd: root }], 'text'), ...await runs([{ cwd: root }], 'markdown')]
  expect(said!.out).toMatch(/^From [0-9a-f]{7} \(where this work left main\) to the working tree:\n\nNothing changes in what is collected, demanded, kept or sent\.\n/)
  expect(comment!.out).toMatch(/^## Personal data: nothing changes\n/)
})

test.concurrent('each state is held against the manifest that it has itself', async () => {
  const root = repository({ ...base, 'src/depot.html': form('phone').replace('join', 'depot') })
  // what is declared later does not begin: it was done before
  lay(root, { 'purposely.yml': `${manifest}fields:\n  depot.phone: { none: our own number }\n` })
  const [judged, none, broken] = await diffs({ cwd: root }).then(async first => {
    commit(root)
    rmSync(join(root, 'purposely.yml'))
    const second = await diffs({ cwd: root, range: 'HEAD' })
    lay(root, { 'purposely.yml': 'version: [' })
    return [...first, ...second, ...await runs([{ cwd: root, range: 'HEAD' }], 'json')]
  }) as [Said, Said, Ran]
  expect(judged).toMatchObject({ begins: [], ceases: [], rejudged: [{ record: expect.stringMatching(/depot/i) as string, after: 'not-personal', none: 'our own number' }] })
  expect(none).toMatchObject({ begins: [], ceases: [], rejudged: [{ before: 'not-personal' }] })
  expect(broken).toMatchObject({ code: 0, err: expect.stringMatching(/^purposely\.yml:1 cannot be read, so nothing is held against it there: /) })
})

test.concurrent('an application below the top; what another repository holds; a first state without it', async () => {
  const root = repository({ 'README.md': 'Shop\n' })
  const inner = repository({ 'src/inner.html': form('name') })
  git(root, ['-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'apps/shop/vendor-forms'])
  lay(root, Object.fromEntries(Object.entries(base).map(([path, text]) => [`apps/shop/${path}`, text])))
  lay(root, { 'apps/blog/src/a.html': form('phone') })
  const [inside, above] = await diffs({ cwd: join(root, 'apps/shop/src') }, { cwd: root, args: ['--root', 'apps/shop'] })
  expect(inside!.told).toEqual([expect.stringMatching(/^\+ collect \w+ email$/)])
  expect(above!.told).toEqual(inside!.told)
})

test.concurrent('nothing that a repository names is run, and no file is written but the report', async () => {
  const root = repository({ ...base, '.gitattributes': '* filter=mine diff=mine\n' })
  const marker = join(root, 'ran.txt')
  const evil = script(join(root, 'evil.sh'), `echo "$0 $*" >> "${marker}"`)
  for (const key of ['core.fsmonitor', 'core.pager', 'filter.mine.clean', 'filter.mine.smudge', 'filter.mine.process', 'filter.a=b.smudge', 'diff.mine.textconv', 'diff.external']) git(root, ['config', key, evil])
  lay(root, { 'src/join.html': form('phone') })
  const ran = await purposely(root, ['diff', 'main', '--format', 'markdown', '--output', 'comment.md'])
  expect(ran).toEqual({ code: 0, out: '', err: '' })
  expect(read(root, 'comment.md')).toContain('| **+** | Join: phone number | collected | **no purpose lists it** | [src/join.html:2](src/join.html#L2) |')
  expect(existsSync(marker)).toBe(false)
})

test.concurrent('bad input is one sentence', async () => {
  const root = repository(base)
  commit(root, { 'src/a.html': form('name') })
  const shallow = join(folder(), 'clone')
  git(root, ['checkout', '-q', '-b', 'feature', 'HEAD~1'])
  commit(root, { 'src/b.html': form('name') })
  git(root, ['clone', '-q', '--depth', '1', '--no-single-branch', pathToFileURL(root).href, shallow])
  const cases: [string, string[], string][] = [
    [root, [], 'diff takes one state to compare with, as in npx purposely diff main, or two as A..B.'],
    [root, ['main', 'feature'], 'diff takes one state to compare with, as in npx purposely diff main, or two as A..B.'],
    [root, ['mian'], 'mian is no commit, branch or tag of this clone. Did you mean main?'],
    [root, ['main..featrue'], 'featrue is no commit, branch or tag of this clone. Did you mean feature?'],
    [root, ['main..--output=x'], '"--output=x" is no name of a commit: write a branch, a tag or an id, as in main.'],
    [root, ['main', '--format', 'sarif'], 'sarif is no format of purposely diff. It is one of purposely check. The formats are text, markdown, json.'],
    [shallow, ['origin/main'], 'This clone is too shallow to hold where origin/main and HEAD part: git fetch --deepen=200, or fetch-depth: 0 where CI checks out.'],
    [repository(), ['main'], 'This repository has no commit yet, so there is nothing to compare with: npx purposely checks all of it.'],
    [folder(base), ['main'], 'This is no git repository, so git cannot say what has changed: name the files instead, as in npx purposely check src/Form.tsx.'],
  ]
  expect(await inTurn(cases.map(([cwd, args]) => ({ cwd, args: ['diff', ...args] })))).toEqual(cases.map(([, , sentence]) => ({ code: 2, out: '', err: `purposely: ${sentence}\n` })))
})
