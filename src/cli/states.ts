import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commitFiles } from '../git/changes.js'
import { commitNamed, commonCommit } from '../git/refs.js'
import { repositoryAround, type Repository } from '../git/repository.js'
import { gitTree } from '../git/tree.js'
import { run } from '../pipeline.js'
import { diskTree } from '../read/disk.js'
import type { CheckResult, Compared, FileTree } from '../types/index.js'
import { folderAt } from './folder.js'
import { projectIn } from './project.js'
import { orUsageError, pathFrom, rootAmong } from './repository.js'

/** One of the states that are compared, with all that a run found in it. */
export interface Seen { state: Compared; result: CheckResult }

/**
 * Looks at two states of a project: `main` compares where the work left it with the working tree, `A..B` two commits, `A...B` where they part
 * with B. Each is held against the manifest it has itself. @throws {UsageError} where git cannot say.
 */
export function seeBoth(range: string, given: string | undefined, progress: (done: number, total: number) => void): Promise<{ root: string; from: Seen; to: Seen; notes: string[] }> {
  return orUsageError(async () => {
    const folder = folderAt(given)
    const repository = repositoryAround(folder)
    const { from, to } = statesOf(repository, range)
    const toTree = treesOf(repository, to)
    const base = await rootAmong(pathFrom(repository, folder), toTree.has, toTree.at)
    const notes: string[] = []
    const see = async (state: Compared): Promise<Seen> => {
      const tree = treesOf(repository, state).at(base)
      const project = projectIn(join(repository.top, base), tree)
      const [broken] = project.manifest ? [] : project.manifestProblems
      if (broken) notes.push(`${broken.file}:${broken.at.line} ${state.commit === undefined ? '' : `at ${state.commit.slice(0, 7)} `}cannot be read, so nothing is held against it there: ${broken.message}`)
      return { state, result: await run({ root: project.root, paths: [], tree, progress, ...(project.manifest && { manifest: project.manifest }) }) }
    }
    return { root: join(repository.top, base), from: await see(from), to: await see(to), notes }
  })
}

function statesOf(repository: Repository, range: string): { from: Compared; to: Compared } {
  const [, left = '', dots, right = ''] = /^(.*?)(\.\.\.?)(.*)$/s.exec(range) ?? []
  if (dots === undefined) return { from: { ref: range, commit: commonCommit(repository, range), parted: true }, to: {} }
  const [first, second] = [left === '' ? 'HEAD' : left, right === '' ? 'HEAD' : right]
  const to = { ref: second, commit: commitNamed(repository, second) }
  return { from: dots === '..' ? { ref: first, commit: commitNamed(repository, first) } : { ref: first, commit: commonCommit(repository, first, second), parted: true }, to }
}

/** The files of a state: whether there is one at a path from the top, and the tree of those below a folder. */
function treesOf(repository: Repository, { commit }: Compared): { has(path: string): boolean; at(folder: string): FileTree } {
  const disk = (folder: string): FileTree => diskTree(join(repository.top, folder))
  if (commit === undefined) return { has: path => existsSync(join(repository.top, path)), at: folder => withoutOthers(disk(folder)) }
  const files = commitFiles(repository, commit)
  return { has: path => files.has(path), at: folder => gitTree(repository, files, folder, disk(folder)) }
}

/** What stands in a repository within the repository is no part of a commit of this one. */
const withoutOthers = (tree: FileTree): FileTree => ({
  ...tree,
  list(folder) {
    const entries = tree.list(folder)
    return folder !== '' && entries.some(entry => entry.name === '.git') ? [] : entries
  },
})
