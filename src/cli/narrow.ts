import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { changesSince, indexFiles, isRegular, isSubmodule, stagedChanges, type Change, type GitFile } from '../git/changes.js'
import { commonCommit } from '../git/refs.js'
import { repositoryAround, type Repository } from '../git/repository.js'
import { gitTree } from '../git/tree.js'
import { baselineName } from '../manifest/baseline.js'
import { manifestNames, manifestsAbove } from '../manifest/find.js'
import { isOfItsLanguage, languageOf } from '../parse/index.js'
import { diskTree } from '../read/disk.js'
import { isIgnored, isMigration } from '../read/ignored.js'
import { readHead } from '../read/source.js'
import type { FileTree } from '../types/index.js'
import { UsageError, type Values } from './args.js'
import { folderAt } from './folder.js'
import { nameOf, orUsageError, pathFrom, rootAmong } from './repository.js'

/** What git says a run is about. Nothing heavy is loaded to find it out: mostly a commit holds nothing that concerns it. */
export interface Narrowing {
  /** Absolute path of the project's root. */
  root: string
  tree: FileTree
  /** Files from the root. */
  chosen: string[]
  /** One sentence, where none of them is a file that is read, nor a manifest or baseline. */
  nothing?: string
  /** Sentences for the person, beside the report. */
  notes: string[]
}

/** What `--staged` or `--since` narrow a run to, if one of them is given. @throws {UsageError} where git cannot say. */
export async function narrowed({ root, staged, since }: Values, positionals: readonly string[]): Promise<Narrowing | undefined> {
  if (staged !== true && since === undefined) return undefined
  if (staged === true && since !== undefined) throw new UsageError('--staged and --since are two ways to narrow a run: give one of them.')
  const given = root as string | undefined
  const named = [...positionals, ...given !== undefined && positionals.length === 0 ? [given] : []]
  return orUsageError(async () => {
    const folder = folderAt(given)
    const repository = repositoryAround(folder)
    return staged === true ? stagedIn(repository, folder, named) : changedIn(repository, folder, named, since as string)
  })
}

/** What is staged, as it is staged: with the manifest, the baseline and the imports of the same commit. */
async function stagedIn(repository: Repository, folder: string, named: readonly string[]): Promise<Narrowing> {
  const changes = stagedChanges(repository)
  const concerns = changes.filter(change => change.from.id !== change.to.id && isConcern(change))
  const files = concerns.length > 0 ? indexFiles(repository) : new Map<string, GitFile>()
  const treeAt = (base: string): FileTree => gitTree(repository, files, base, diskTree(join(repository.top, base)))
  const base = await rootAmong(pathFrom(repository, folder), path => files.has(path), treeAt)
  const own = ownOf(repository, base, named, path => files.size === 0 || files.has(path))
  const narrowing = narrowTo(repository, base, treeAt(base), concerns.filter(({ path }) => own(path)), 'Nothing that is staged is read here, so there is nothing to check.')
  return {
    ...narrowing,
    notes: [
      ...submodulesAmong(changes, own),
      ...narrowing.chosen.length > 0 ? unstagedManifest(files, base, folder, join(repository.top, base), narrowing.tree) : [],
    ],
  }
}

/** What has changed in the working tree since it left a ref: committed or not, and what is not tracked yet. */
async function changedIn(repository: Repository, folder: string, named: readonly string[], ref: string): Promise<Narrowing> {
  if (ref.includes('..')) throw new UsageError(`--since takes one commit, not ${ref}: npx purposely diff ${ref} compares two.`)
  const changes = changesSince(repository, commonCommit(repository, ref))
  const base = await rootAmong(pathFrom(repository, folder), path => existsSync(join(repository.top, path)), at => diskTree(join(repository.top, at)))
  const own = ownOf(repository, base, named, () => false)
  const chosen = changes.filter(change => isConcern(change) && own(change.path))
  return { ...narrowTo(repository, base, diskTree(join(repository.top, base)), chosen, `Nothing that has changed since ${ref} is read here, so there is nothing to check.`), notes: submodulesAmong(changes, own) }
}

const submodulesAmong = (changes: readonly Change[], own: (path: string) => boolean): string[] => changes.filter(({ to, path }) => isSubmodule(to) && own(path))
  .map(({ path }) => `${path} is a submodule and was left out: check it in its own repository.`)

function narrowTo(repository: Repository, base: string, tree: FileTree, changes: readonly Change[], nothing: string): Omit<Narrowing, 'notes'> {
  const chosen = changes.map(({ path }) => path.slice(base.length))
  return { root: join(repository.top, base), tree, chosen, ...(!chosen.some(path => isWorthIt(tree, path)) && { nothing }) }
}

const isOfProject = (path: string): boolean => nameOf(path) === baselineName || (manifestNames as readonly string[]).includes(nameOf(path))
const isConcern = ({ path, to }: Change): boolean => isRegular(to) && (languageOf(path) !== undefined || isOfProject(path))
const isWorthIt = (tree: FileTree, path: string): boolean =>
  isOfProject(path) || ((!isIgnored(path) || isMigration(path)) && isOfItsLanguage(path, length => readHead(tree, path, length)))

/** Whether a path from the top is of the project, and of what a person names of it. @throws {UsageError} when that does not exist. */
function ownOf(repository: Repository, base: string, named: readonly string[], isHeld: (path: string) => boolean): (path: string) => boolean {
  const paths = named.map(path => {
    const from = pathFrom(repository, path)
    if (from === '..' || from.startsWith('../')) throw new UsageError(`${path} stands outside the repository: name a file or folder within it.`)
    if (!existsSync(path) && !isHeld(from)) throw new UsageError(`${path} does not exist: name a file or folder below the root.`)
    return from
  })
  return path => path.startsWith(base) && (paths.length === 0 || paths.some(one => one === '' || path === one || path.startsWith(`${one}/`)))
}

/** What a person has written into the manifest since, as `declare` does, counts when it is staged: else the same finding comes again, and nobody knows why. */
function unstagedManifest(files: ReadonlyMap<string, GitFile>, base: string, folder: string, root: string, staged: FileTree): string[] {
  const held = manifestNames.find(name => files.has(base + name))
  if (held !== undefined) {
    const lines = (tree: FileTree): string | undefined => tree.kind(held) === 'file' ? Buffer.from(tree.read(held)).toString('utf8').replace(/\r\n/g, '\n') : undefined
    const now = lines(diskTree(root))
    return now === undefined || now === lines(staged) ? [] : [`${held} has changes that are not staged, and counts as it is staged: git add it.`]
  }
  return manifestsAbove(folder).slice(0, 1).map(path => `${path.replace(/^.*[\\/]/, '')} is not in the index, so nothing is held against it: git add it.`)
}
