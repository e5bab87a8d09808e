import { askGit, GitError, plainDiff, runGit, type Repository } from './repository.js'

/** What git holds at a path: its mode, and the id of its bytes. */
export interface GitFile { mode: string; id: string }

/** One path that differs between two states. Paths are from the top, as git has them. */
export interface Change { path: string; from: GitFile; to: GitFile; status: string }

export const isRegular = ({ mode }: GitFile): boolean => mode.startsWith('100')
export const isSubmodule = ({ mode }: GitFile): boolean => mode === '160000'

/** What differs between the last commit (or nothing, before the first) and the index: additions, changed bytes, deletions. */
export function stagedChanges(repository: Repository): Change[] {
  const changes = parseRaw(askGit(repository, ['diff', '--cached', ...plainDiff]))
  refuseConflicts(changes.filter(change => change.status === 'U').map(change => change.path))
  return changes
}

/** What differs between a commit and the working tree, and the files there that are neither tracked nor ignored. */
export function changesSince(repository: Repository, commit: string): Change[] {
  const changes = parseRaw(askGit(repository, [...withoutFilters(repository), 'diff', ...plainDiff, '--ignore-submodules=dirty', commit]))
  const untracked = askGit(repository, ['ls-files', '--others', '--exclude-standard', '-z']).toString('utf8').split('\0').filter(path => path !== '' && !path.endsWith('/'))
  const absent: GitFile = { mode: '000000', id: '' }
  return [...changes, ...untracked.map(path => ({ path, from: absent, to: { mode: '100644', id: '' }, status: 'A' }))]
}

/** To compare with the working tree, git runs the filters that a repository names: they are set aside one by one. */
function withoutFilters(repository: Repository): string[] {
  const { out } = runGit(repository, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'])
  const filters = new Set(out.toString('utf8').split('\0').filter(key => key !== '').map(key => key.slice('filter.'.length, key.lastIndexOf('.'))))
  return [...filters].flatMap(name => {
    // no way of setting it is left
    if (/[=\n]/.test(name)) throw new GitError(`The settings of this repository name a filter ${JSON.stringify(name)}, which git would run: take it out of them, or name the files instead.`)
    return ['clean=', 'process=', 'required=false'].flatMap(setting => ['-c', `filter.${name}.${setting}`])
  })
}

function refuseConflicts(paths: readonly string[]): void {
  const [first] = paths
  if (first === undefined) return
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : ''
  throw new GitError(`${first}${more} ${more ? 'have' : 'has'} conflicts of a merge that are not resolved: resolve them, git add, and check again.`)
}

/** Reads `--raw -z`: `:100644 100644 <id> <id> M`, NUL, path, NUL. */
export function parseRaw(out: Buffer): Change[] {
  const parts = out.toString('utf8').split('\0')
  const changes: Change[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [before = '', after = '', old = '', id = '', status = ''] = (parts[at] as string).slice(1).split(' ')
    changes.push({ path: parts[at + 1] as string, from: { mode: before, id: old }, to: { mode: after, id }, status: status.slice(0, 1) })
  }
  return changes
}

/** All that a commit holds, by path from the top; with `folder` (a slash at its end), what stands below it. */
export function commitFiles(repository: Repository, commit: string, folder = ''): Map<string, GitFile> {
  const files = new Map<string, GitFile>()
  const below = folder === '' ? [] : ['--', folder]
  for (const entry of askGit(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, ...below]).toString('utf8').split('\0')) {
    const tab = entry.indexOf('\t')
    const [mode = '', , id = ''] = entry.slice(0, tab).split(' ')
    if (tab > 0) files.set(entry.slice(tab + 1), { mode, id })
  }
  return files
}

/** All that the index holds, by path from the top. */
export function indexFiles(repository: Repository): Map<string, GitFile> {
  const files = new Map<string, GitFile>()
  for (const entry of askGit(repository, ['ls-files', '--stage', '-z']).toString('utf8').split('\0')) {
    const tab = entry.indexOf('\t')
    const [mode = '', id = '', stage] = entry.slice(0, tab).split(' ')
    if (stage === '0') files.set(entry.slice(tab + 1), { mode, id })
  }
  return files
}
