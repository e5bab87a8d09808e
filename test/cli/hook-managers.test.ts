import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { pageAt } from '../docs/pages.js'
import { lay, read, repository as ownFolder } from './project.js'
import { form, git, gitEnv, manifest, repository, stage } from './repo.js'

const base = { 'purposely.yml': manifest, 'src/join.html': form('email'), 'src/more.html': form('email'), '.gitignore': '/node_modules/\n' }
const { blocks } = pageAt('docs/guides/hooks.md')

/** What the guide says to write into a file. @throws {Error} where it does not. */
function shown(file: string, title?: string): string {
  const block = blocks.find(({ said }) => said.file === file && said.title === title)
  if (!block) throw new Error(`the guide shows no ${file} ${title ?? ''}`)
  return block.text
}

/** A repository with these programs installed as npm does it. */
function project(files: Record<string, string>, programs: Record<string, string>): string {
  const root = repository({ ...base, 'package.json': '{ "name": "shop", "private": true, "type": "module" }\n', ...files })
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true })
  for (const [name, path] of Object.entries({ purposely: join(ownFolder, 'dist/bundle/bin.js'), ...programs })) symlinkSync(path, join(root, 'node_modules/.bin', name))
  chmodSync(join(ownFolder, 'dist/bundle/bin.js'), 0o755)
  return root
}

const installed = (path: string): string => join(ownFolder, 'node_modules', path)

/** Commits with the hooks that stand there; what was said when it was refused, else undefined. */
function tried(cwd: string, ...args: string[]): string | undefined {
  try {
    git(cwd, ['commit', '-q', '-m', 'Change', ...args], '', { npm_config_offline: 'true', npm_config_update_notifier: 'false' })
    return undefined
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return stdout + stderr
  }
}

/** What every hook must do: refuse what is staged and undeclared, whatever stands in the folder, and let the rest pass without touching it. */
function refusesAndPasses(root: string): void {
  const asked = 'Join asks for a phone number'
  stage(root, { 'src/join.html': form('email', 'phone') })
  lay(root, { 'src/join.html': form('email') })
  expect(tried(root)?.toLowerCase()).toContain(asked.toLowerCase())
  expect(git(root, ['status', '--porcelain', 'src'])).toBe('MM src/join.html\n')
  expect(read(root, 'src/join.html')).toBe(form('email'))
  stage(root, { 'src/join.html': form('email', 'name') })
  lay(root, { 'src/join.html': form('phone') })
  expect(tried(root)).toBeUndefined()
  expect(git(root, ['show', 'HEAD:src/join.html'])).toBe(form('email', 'name'))
  expect(read(root, 'src/join.html')).toBe(form('phone'))
}

const husky = (root: string): void => { execFileSync(process.execPath, [installed('husky/bin.js')], { cwd: root, env: gitEnv }) }

test('husky', () => {
  const root = project({ '.husky/pre-commit': shown('.husky/pre-commit') }, {})
  husky(root)
  refusesAndPasses(root)
})

const lintStaged = (config: string): string => {
  const root = project({ '.husky/pre-commit': shown('.husky/pre-commit', 'lint-staged'), 'lint-staged.config.js': shown('lint-staged.config.js', config) },
    { 'lint-staged': installed('lint-staged/bin/lint-staged.js') })
  husky(root)
  return root
}

/** A form that only the manifest in the folder declares. */
function declaredInFolder(root: string): string | undefined {
  git(root, ['checkout', '-q', '--', '.'])
  stage(root, { 'src/more.html': form('phone') })
  lay(root, { 'purposely.yml': manifest.replace('{ email, name }', '{ email, name, phone_number }') })
  return tried(root)
}

test('husky with lint-staged, without names', () => {
  const root = lintStaged('whole')
  refusesAndPasses(root)
  expect(declaredInFolder(root)).toContain('asks for a phone number')
})

test('husky with lint-staged, with names: the manifest is read as it stands in the folder', () => {
  const root = lintStaged('names')
  refusesAndPasses(root)
  expect(declaredInFolder(root)).toBeUndefined()
})

test('lefthook', () => {
  const require = createRequire(join(ownFolder, 'test/tools/package.json'))
  const folder = dirname(require.resolve(`lefthook-${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}/package.json`))
  const root = project({ 'lefthook.yml': shown('lefthook.yml') }, { lefthook: join(folder, 'bin', process.platform === 'win32' ? 'lefthook.exe' : 'lefthook') })
  execFileSync(join(root, 'node_modules/.bin/lefthook'), ['install'], { cwd: root, env: gitEnv, stdio: 'pipe' })
  refusesAndPasses(root)
})

test('git alone', () => {
  const root = project({}, {})
  writeFileSync(join(root, '.git/hooks/pre-commit'), shown('.git/hooks/pre-commit'))
  chmodSync(join(root, '.git/hooks/pre-commit'), 0o755)
  refusesAndPasses(root)
})

// the keys of a hook, and those that a repository's own configuration may set of one, as pre-commit's documentation lists them
const keys = ['id', 'name', 'entry', 'language', 'files', 'exclude', 'types', 'types_or', 'exclude_types', 'always_run', 'fail_fast', 'verbose', 'pass_filenames', 'require_serial',
  'description', 'language_version', 'minimum_pre_commit_version', 'args', 'stages']
const ofConfig = [...keys, 'alias', 'additional_dependencies', 'log_file']

interface Hook { id: string; name: string; entry: string; language: string; pass_filenames: boolean; stages?: string[] }

test('pre-commit: the hook of this repository, and what the guide says to write', () => {
  const hooks = parse(readFileSync(join(ownFolder, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[]
  expect(hooks.map(hook => hook.id)).toEqual(['purposely'])
  for (const hook of hooks) expect(Object.keys(hook).filter(key => !keys.includes(key))).toEqual([])
  const [hook] = hooks as [Hook]
  expect(hook).toMatchObject({ language: 'system', pass_filenames: false, stages: ['pre-commit'] })
  const { repos: [remote] } = parse(shown('.pre-commit-config.yaml', 'remote')) as { repos: { hooks: { id: string }[] }[] }
  expect(remote?.hooks.map(hook => hook.id)).toEqual(['purposely'])
  const { repos: [local] } = parse(shown('.pre-commit-config.yaml', 'local')) as { repos: { hooks: Hook[] }[] }
  const [own] = local?.hooks ?? []
  expect(Object.keys(own ?? {}).filter(key => !ofConfig.includes(key))).toEqual([])
  expect(own).toMatchObject({ language: 'system', pass_filenames: false, entry: hook.entry })
  // as it runs an entry: at the top, split into words, without names; a program that is not installed is not fetched
  const [program = '', ...args] = hook.entry.split(' ')
  const ran = (cwd: string) => spawnSync(program, args, { cwd, env: { ...gitEnv, npm_config_offline: 'true', npm_config_update_notifier: 'false' }, encoding: 'utf8' })
  const root = project({}, {})
  stage(root, { 'src/join.html': form('email', 'phone') })
  expect(ran(root)).toMatchObject({ status: 1, stdout: expect.stringContaining('src/join.html') as string })
  stage(root, { 'src/join.html': form('email', 'name') })
  expect(ran(root)).toMatchObject({ status: 0 })
  rmSync(join(root, 'node_modules'), { recursive: true })
  const { status, stderr } = ran(root)
  expect([status === 0, stderr]).toEqual([false, expect.stringMatching(/npx|npm/)])
})
