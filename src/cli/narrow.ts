import { existsSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { indexFiles, isRegular, isSubmodule, stagedChanges, type Change, type GitFile } from '../git/changes.js'
import { GitError, repositoryAround, type Repository } from '../git/repository.js'
import { gitTree } from '../git/tree.js'
import { baselineName } from '../manifest/baseline.js'
import { manifestNames, manifestsAbove, topOf } from '../manifest/find.js'
import { isOfItsLanguage, languageOf } from '../parse/index.js'
import { diskTree } from '../read/disk.js'
import { isIgnored, isMigration } from '../read/ignored.js'
import { readHead } from '../read/source.js'
import type { FileTree } from '../types/index.js'
import { UsageError } from './args.js'
import { folderAt } from './folder.js'

/** What git says a run is about. Nothing heavy is loaded to find it out: mostly a commit holds nothing that concerns it. */
export interface Narrowing {
  /** Absolute path of the project's root. */
  root: string
  tree: FileTree
  /** Files from the root. */
  chosen: string[]
  /** Whether there is anything to look at: one of these files, the manifest, or the baseline. */
  any: boolean
  /** Sentences for the person, beside the report. */
  notes: string[]
}

/** What is staged below a project's root, and of it below the paths a person names. @throws {UsageError} where git cannot say. */
export function stagedIn(given: string | undefined, positionals: readonly string[]): Promise<Narrowing> {
  return orUsageError(async () => {
    const folder = folderAt(given)
    const repository = repositoryAround(folder)
    const changes = stagedChanges(repository)
    const concerns = changes.filter(({ path, from, to }) => isRegular(to) && from.id !== to.id && isRead(path))
    const files = concerns.length > 0 ? indexFiles(repository) : new Map<string, GitFile>()
    const at = pathFrom(repository, folder)
    const base = await rootAmong(repository, files, at)
    const named = [...positionals, ...given !== undefined && positionals.length === 0 ? [given] : []].map(path => namedPath(repository, files, path))
    const own = (path: string): boolean => path.startsWith(base) && (named.length === 0 || named.some(one => one === '' || path === one || path.startsWith(`${one}/`)))
    const kept = concerns.filter(({ path }) => own(path)).map(({ path }) => path.slice(base.length))
    const root = join(repository.top, base)
    const tree = gitTree(repository, files, base, diskTree(root))
    return {
      root, tree, chosen: kept, any: kept.some(path => isWorthIt(tree, path)),
      notes: [...submodules(changes, own), ...kept.length > 0 ? unstagedManifest(files, base, folder) : []],
    }
  })
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const isOfProject = (path: string): boolean => nameOf(path) === baselineName || (manifestNames as readonly string[]).includes(nameOf(path))
const isRead = (path: string): boolean => languageOf(path) !== undefined || isOfProject(path)
const isWorthIt = (tree: FileTree, path: string): boolean =>
  isOfProject(path) || ((!isIgnored(path) || isMigration(path)) && isOfItsLanguage(path, length => readHead(tree, path, length)))

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The folder at the top of the project, by the manifests that git holds, with a slash at its end; without any, the folder itself. */
async function rootAmong(repository: Repository, files: ReadonlyMap<string, GitFile>, at: string): Promise<string> {
  const chain: string[] = []
  for (let folder = at === '' ? '' : `${at}/`; ; folder = folderOf(folder.slice(0, -1))) {
    const here = manifestNames.map(name => folder + name).find(path => files.has(path))
    if (here !== undefined) chain.push(here)
    if (folder === '') break
  }
  const [nearest] = chain
  if (nearest === undefined) return at === '' ? '' : `${at}/`
  if (chain.length === 1) return folderOf(nearest)
  // only what stands above another has to be read for it
  const { readManifestIn } = await import('../manifest/disk.js')
  const ignoreOf = (path: string): readonly string[] | undefined =>
    readManifestIn(gitTree(repository, files, folderOf(path), diskTree(join(repository.top, folderOf(path)))), nameOf(path)).manifest?.ignore
  return folderOf(topOf(chain, ignoreOf) ?? nearest)
}

/** A path of the machine as git has it, from the top of the working tree; empty for the top itself. */
function pathFrom({ top }: Repository, path: string): string {
  const full = resolve(path)
  return relative(top, existsSync(full) ? realpathSync(full) : full).split(sep).join('/')
}

function namedPath(repository: Repository, files: ReadonlyMap<string, GitFile>, path: string): string {
  const named = pathFrom(repository, path)
  if (named === '..' || named.startsWith('../')) throw new UsageError(`${path} stands outside the repository: name a file or folder within it.`)
  if (!files.has(named) && !existsSync(path) && files.size > 0) throw new UsageError(`${path} does not exist: name a file or folder below the root.`)
  return named
}

const submodules = (changes: readonly Change[], own: (path: string) => boolean): string[] =>
  changes.filter(({ to, path }) => isSubmodule(to) && own(path)).map(({ path }) => `${path} is a submodule and was left out: check it in its own repository.`)

function unstagedManifest(files: ReadonlyMap<string, GitFile>, base: string, folder: string): string[] {
  if (manifestNames.some(name => files.has(base + name))) return []
  const [path] = manifestsAbove(folder)
  return path === undefined ? [] : [`${nameOf(path.split(sep).join('/'))} is not in the index, so nothing is held against it: git add it.`]
}

async function orUsageError<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message)
    throw error
  }
}
