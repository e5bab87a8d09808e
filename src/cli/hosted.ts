import { changesSince } from '../git/changes.js'
import { headCommit, isPushed, remoteUrl } from '../git/remote.js'
import { GitError, repositoryAround } from '../git/repository.js'
import type { Hosted } from '../types/index.js'
import { hostLinks } from './hosts.js'

/**
 * Where the repository's host shows the files of a folder at the present commit, as far as git knows of one; what is said under `--links` goes
 * before it. Without git, or before the first commit, there is nothing to link to.
 */
export function hostedAt(root: string, base: string, links: string | undefined): { hosted?: Hosted; notes: string[] } {
  const said = (one: string): Pick<Hosted, 'links' | 'line'> => ({ links: one, line: new URL(one).hostname.split('.').includes('bitbucket') ? '#lines-' : '#L' })
  try {
    const repository = repositoryAround(root)
    const commit = headCommit(repository)
    if (commit === undefined) return { ...links !== undefined && { hosted: { ...said(links), changed: new Set<string>() } }, notes: [] }
    const remote = links === undefined ? remoteUrl(repository) : undefined
    const found = links !== undefined ? said(links) : remote === undefined ? undefined : hostLinks(remote, commit)
    const changed = new Set(changesSince(repository, commit).flatMap(({ path }) => path.startsWith(base) ? [path.slice(base.length)] : []))
    const notes = links === undefined && found !== undefined && !isPushed(repository, commit) ? [`Commit ${commit.slice(0, 7)} is not pushed yet, as far as this clone knows: links in the page lead to it once it is.`] : []
    return { hosted: { ...found ?? { line: '#L' }, commit, changed }, notes }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { ...links !== undefined && { hosted: { ...said(links), changed: new Set<string>() } }, notes: [] }
  }
}
