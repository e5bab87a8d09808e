import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { findManifest, manifestNames, readBaselineIn, readManifestIn, type Baseline } from '../manifest/index.js'
import { diskTree } from '../read/disk.js'
import { ruleNames } from '../reconcile/about.js'
import type { FileTree, Manifest, ManifestProblem, Memory } from '../types/index.js'
import { UsageError } from './args.js'
import { folderAt } from './folder.js'
import { remembering } from './known-manifest.js'

/** The project a command works on. */
export interface Project {
  /** Absolute path of the scanned root: the manifest's folder, else `--root`, else the working directory. */
  root: string
  manifest?: Manifest
  manifestProblems: ManifestProblem[]
  /** Absolute path of the manifest, and its text, where there is one. */
  manifestPath?: string
  manifestText?: string
  /** Leaks that the team knows of. */
  baseline?: Baseline
}

/** What earlier runs found out about the project at a root. */
export type MemoryAt = (root: string) => Memory | undefined

/** Finds the project around a folder. `given` is `--root`, relative to the working directory; `treeOf` gives the tree it is read from. */
export function projectAt(given: string | undefined, treeOf: (root: string) => FileTree = diskTree, memoryAt?: MemoryAt): Project {
  const folder = folderAt(given)
  const manifestPath = findManifest(folder)
  const root = manifestPath === undefined ? folder : dirname(manifestPath)
  return projectIn(root, treeOf(root), memoryAt)
}

/** The project whose root is known, as it stands in a tree: on the disk, or in git. */
export function projectIn(root: string, tree: FileTree, memoryAt?: MemoryAt): Project {
  const memory = memoryAt?.(root)
  const name = manifestNames.find(each => tree.kind(each, true) === 'file')
  if (name === undefined) return { root, manifestProblems: unreadableIn(tree) }
  const { manifest, problems, text } = readManifestIn(tree, name, { codes: ruleNames }, memory && remembering(memory))
  const baseline = readBaselineIn(tree)
  // with half of it known leaks would look new, and a file written anew would lose the other half
  if (baseline?.problem) throw new UsageError(`${baseline.file}:${baseline.problem.line} ${baseline.problem.message}`)
  return {
    root, manifestPath: join(root, name), manifestProblems: problems, ...(baseline && { baseline }), ...(manifest && { manifest }), ...(text !== undefined && { manifestText: text }),
  }
}

/** A folder or a dangling link under the manifest's name is a mistake to be told, not a project without a manifest. */
function unreadableIn(tree: FileTree): ManifestProblem[] {
  return manifestNames.flatMap(name => {
    const kind = tree.kind(name)
    return kind ? [problemOf(name, `${name} is ${kind === 'folder' ? 'a folder' : kind === 'link' ? 'a link to no file below this folder' : 'no file that can be read'}: put the manifest in its place, or take it away.`)] : []
  })
}

const problemOf = (file: string, message: string): ManifestProblem =>
  ({ severity: 'error', message, file, at: { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 } })

/** A path as the person gave it, relative to the root: from the working directory, or, where nothing stands there, as reports print it with `--root`. */
export function fromRoot(root: string, path: string): string {
  const below = (full: string): string => relative(root, full).split(sep).join('/')
  const [given, printed] = [below(resolve(path)), below(resolve(root, path))]
  const isThere = (one: string): boolean => !/^\.\.(?:\/|$)/.test(one) && existsSync(join(root, one))
  return isThere(given) || !isThere(printed) ? given : printed
}
