import { askGit, GitError, runGit, type Repository } from './repository.js'

/** The last commit that a ref and the present one have in common: where the present work began. @throws {GitError} where there is none. */
export function commonCommit(repository: Repository, ref: string, present = 'HEAD'): string {
  refuseOptions(ref)
  refuseOptions(present)
  const { status, out, err } = runGit(repository, ['merge-base', ref, present])
  if (status === 0) return out.toString('utf8').split('\n')[0] as string
  const commit = commitNamed(repository, ref)
  commitNamed(repository, present)
  if (status !== 1) throw new GitError(`git could not compare ${ref} with ${present} (${err.split('\n')[0]}): see what git merge-base says.`)
  throw new GitError(isShallow(repository)
    ? `This clone is too shallow to hold where ${ref} and ${present} part: git fetch --deepen=200, or fetch-depth: 0 where CI checks out.`
    : `${ref} (${commit.slice(0, 7)}) and ${present} have no commit in common: name one that this work began from.`)
}

/** The commit that a name stands for. @throws {GitError} with the nearest name, where it stands for none. */
export function commitNamed(repository: Repository, ref: string): string {
  refuseOptions(ref)
  const id = commitOf(repository, ref)
  if (id !== undefined) return id
  if (commitOf(repository, 'HEAD') === undefined) throw new GitError('This repository has no commit yet, so there is nothing to compare with: npx purposely checks all of it.')
  throw new GitError(`${ref} is no commit, branch or tag of this clone`, { ref, names: namesOf(repository), shallow: isShallow(repository) })
}

function commitOf(repository: Repository, ref: string): string | undefined {
  const { status, out } = runGit(repository, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return status === 0 ? out.toString('utf8').trim() : undefined
}

const isShallow = (repository: Repository): boolean => askGit(repository, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true'

const namesOf = (repository: Repository): string[] =>
  askGit(repository, ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']).toString('utf8').split('\n').filter(name => name !== '')

/** A name that git would read as one of its options is none. */
function refuseOptions(ref: string): void {
  if (ref === '' || ref.startsWith('-') || /[\0-\x1f\x7f]/.test(ref)) throw new GitError(`${JSON.stringify(ref)} is no name of a commit: write a branch, a tag or an id, as in main.`)
}
