import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, folder, inTurn, lay, purposely, read, repository as ownFolder } from './project.js'
import { commit, form, git, manifest, repository, script, stage } from './repo.js'

const bin = join(ownFolder, 'dist/bundle/bin.js')
const base = { 'purposely.yml': manifest, 'src/join.html': form('email'), 'src/more.html': form('email') }

/** Commits with a hook that runs the command; what was said when it was refused, else undefined. */
function tried(cwd: string, args: readonly string[]): string | undefined {
  try {
    git(cwd, ['commit', '-q', '-m', 'Change', ...args])
    return undefined
  } catch (error) {
    return (error as { stderr: string }).stderr
  }
}
const hook = (root: string, lines = ''): string => script(join(root, '.git/hooks/pre-commit'), `${lines}\nexec "${process.execPath}" "${bin}" check --staged >&2`)

test.concurrent('a hook of git: an ordinary commit, one with -a, one of a single file, with its index of the moment', () => {
  const root = repository(base)
  hook(root)
  stage(root, { 'src/join.html': form('phone') })
  expect(tried(root, [])).toContain('src/join.html')
  stage(root, { 'src/join.html': form('name') })
  expect(tried(root, [])).toBeUndefined()
  // not staged: taken along by -a alone
  lay(root, { 'src/more.html': form('phone') })
  expect(tried(root, ['-a'])).toContain('src/more.html')
  // the index holds one thing, the commit another
  stage(root, { 'src/join.html': form('phone') })
  lay(root, { 'src/more.html': form('name') })
  expect(tried(root, ['src/more.html'])).toBeUndefined()
  expect(tried(root, ['src/join.html'])).toContain('src/join.html')
  expect(git(root, ['status', '--porcelain'])).toBe('M  src/join.html\n')
})

test.concurrent('a hook that goes into a folder, and one of a worktree that names the repository to git', () => {
  const shop = Object.fromEntries(Object.entries(base).map(([path, text]) => [`apps/shop/${path}`, text]))
  const root = repository(shop)
  hook(root, 'cd apps/shop')
  const tree = join(folder(), 'tree')
  git(root, ['worktree', 'add', '-q', tree])
  for (const at of [root, tree]) {
    stage(at, { 'apps/shop/src/join.html': form('phone') })
    expect(tried(at, [])).toContain('src/join.html')
    expect(tried(at, ['apps/shop/src/join.html'])).toContain('src/join.html')
    stage(at, { 'apps/shop/src/join.html': form('name') })
    expect(tried(at, [])).toBeUndefined()
  }
  // as some call it, relative to where they stand
  stage(root, { 'apps/shop/src/join.html': form('phone') })
  const inFolder = { cwd: join(root, 'apps/shop'), args: [...asJson, '--staged'] }
  return inTurn([{ ...inFolder, env: { GIT_DIR: '../../.git' } }, { ...inFolder, env: { GIT_DIR: join(root, '.git'), GIT_WORK_TREE: root } }, { ...inFolder, env: { GIT_DIR: '../../.git', GIT_WORK_TREE: '../..' } }])
    .then(runs => { for (const { code, out } of runs) expect([code, out]).toEqual([1, expect.stringContaining('"file": "src/join.html"')]) })
})

test.concurrent('nothing that a repository names is run: monitors, hooks, pagers, filters, converters, remotes, a git beside the code', async () => {
  const root = repository(base)
  commit(root, { '.gitattributes': '*.html filter=mine diff=mine\n*.ts filter=mine diff=mine\n' })
  const marker = join(root, 'ran.txt')
  const evil = script(join(root, 'evil.sh'), `echo "$0 $*" >> "${marker}"`)
  for (const [key, value] of Object.entries({
    'core.fsmonitor': evil, 'core.pager': evil, 'pager.diff': evil, 'core.sshCommand': evil, 'core.editor': evil, 'core.askPass': evil, 'core.alternateRefsCommand': evil,
    'diff.external': evil, 'diff.mine.command': evil, 'diff.mine.textconv': evil, 'filter.mine.clean': evil, 'filter.mine.smudge': evil, 'filter.a=b.clean': evil, 'interactive.diffFilter': evil,
    'core.hooksPath': join(root, 'hooks'), 'remote.origin.url': `ext::${evil}`, 'remote.origin.promisor': 'true', 'remote.origin.uploadpack': evil, 'protocol.ext.allow': 'always',
    'extensions.partialClone': 'origin', 'core.repositoryFormatVersion': '1', 'alias.diff': `!${evil}`, 'credential.helper': evil, 'diff.relative': 'true', 'diff.renames': 'copies', 'diff.noprefix': 'true',
    'color.ui': 'always', 'status.submoduleSummary': 'true', 'diff.submodule': 'log', 'core.quotePath': 'true', 'diff.ignoreSubmodules': 'none',
  })) git(root, ['config', key, value])
  for (const name of ['post-index-change', 'pre-commit', 'reference-transaction', 'fsmonitor-watchman']) lay(root, { [`hooks/${name}`]: '' }), script(join(root, 'hooks', name), `echo "${name}" >> "${marker}"`)
  script(join(root, 'git'), `echo git >> "${marker}"`)
  script(join(root, 'git.exe'), `echo git.exe >> "${marker}"`)
  lay(root, { 'src/join.html': form('phone') })
  git(root, ['-c', 'core.fsmonitor=false', '-c', 'filter.mine.clean=', '-c', 'core.hooksPath=/dev/null', 'add', 'src/join.html'])
  git(root, ['config', 'diff.orderFile', 'nowhere'])
  // what is staged is neither on the disk nor, for one file, in this clone
  lay(root, { 'src/join.html': form('email') })
  git(root, ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', 'update-index', '--add', '--cacheinfo', `100644,${'1'.repeat(40)},src/away.html`])
  rmSync(marker, { force: true })
  const ran = await purposely(root, ['check', '--staged'], { PATH: `.:${root.slice(1)}::${process.env.PATH}`, GIT_TRACE: '1', GIT_EXTERNAL_DIFF: evil, PAGER: evil, GIT_PAGER: evil, GIT_SSH_COMMAND: evil })
  expect(existsSync(marker) ? read(root, 'ran.txt') : '').toBe('')
  expect(ran.code).toBe(1)
  expect(ran.out).toContain('src/join.html\n  2:3  error')
  expect(ran.out).toContain('src/away.html\n  1:1  not understood  cannot be read (this clone does not hold it)')
  // the guard guards
  git(root, ['config', '--unset', 'diff.orderFile'])
  expect(() => git(root, ['status'], '', { GIT_ALLOW_PROTOCOL: 'none' })).toThrow('not allowed')
  expect(read(root, 'ran.txt')).toContain('evil.sh')
})

test.concurrent('a repository cannot send git to look elsewhere', async () => {
  const root = repository(base)
  git(root, ['config', 'core.worktree', folder(base)])
  lay(root, { 'src/join.html': form('phone') })
  git(root, ['--work-tree', root, 'add', 'src/join.html'])
  for (const { code, out } of await inTurn([['--staged'], ['--since', 'main']].map(args => ({ cwd: root, args: ['check', '--format', 'json', ...args] })))) {
    expect([code, out]).toEqual([1, expect.stringContaining('"file": "src/join.html"')])
  }
})
