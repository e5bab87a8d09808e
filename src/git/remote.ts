import { runGit, type Repository } from './repository.js'

const lineOf = (repository: Repository, args: readonly string[]): string | undefined => {
  const { status, out } = runGit(repository, args)
  const [line = ''] = out.toString('utf8').split('\n')
  return status === 0 && line !== '' ? line : undefined
}

/** The address that work is pushed to or fetched from: of `origin`, else of the one remote there is. It may hold a password. */
export function remoteUrl(repository: Repository): string | undefined {
  const names = runGit(repository, ['remote']).out.toString('utf8').split('\n').filter(name => name !== '')
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined
  return name === undefined ? undefined : lineOf(repository, ['remote', 'get-url', '--', name])
}

/** The present commit; undefined before the first. */
export const headCommit = (repository: Repository): string | undefined => lineOf(repository, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])

/** Whether a branch that was fetched or pushed holds a commit, as far as this clone knows. */
export const isPushed = (repository: Repository, commit: string): boolean => lineOf(repository, ['branch', '--remotes', '--contains', commit]) !== undefined
