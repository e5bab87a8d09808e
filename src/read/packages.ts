import type { FileTree } from '../types/index.js'

/** A package.json among the files of a project, as far as imports of it need it. */
export interface ProjectPackage {
  name: string
  /** From the root, forward slashes, without a slash at the end; empty for the root itself. */
  folder: string
  exports?: unknown
  /** Its entries for importers, best first, as written. */
  entries: string[]
}

/** The packages whose folders hold some of these files: a workspace's own. What cannot be read is no package. */
export function packagesAround(tree: FileTree, files: Iterable<string>): ProjectPackage[] {
  const folders = new Set<string>()
  for (const file of files) {
    for (let folder = parentOf(file); folder !== undefined && !folders.has(folder); folder = parentOf(folder)) folders.add(folder)
  }
  return [...folders].sort().flatMap(folder => {
    const found = packageAt(tree, folder)
    return found ? [found] : []
  })
}

/** What says that a root holds packages beside each other; npm, Yarn and Bun say so in package.json. */
const workspaceFiles = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'turbo.json', 'rush.json']
/** `packages/mail`, `packages/core/mail`. */
const deepest = 3

/** The package.json files of a workspace, whichever of its files a run is about. Packages stand beside each other, not in each other. */
export function workspacePackages(tree: FileTree): string[] {
  if (!workspaceFiles.some(name => tree.kind(name) === 'file') && !namesWorkspaces(tree)) return []
  const below = (folder: string, depth: number): string[] => {
    let entries: ReturnType<FileTree['list']>
    try {
      entries = tree.list(folder)
    } catch {
      return []
    }
    const path = (name: string): string => folder === '' ? name : `${folder}/${name}`
    if (folder !== '' && entries.some(({ name, kind }) => name === 'package.json' && kind === 'file')) return [path('package.json')]
    return depth === deepest ? [] : entries.filter(({ name, kind }) => kind === 'folder' && !/^(\.|node_modules$)/.test(name)).flatMap(({ name }) => below(path(name), depth + 1))
  }
  return below('', 0).sort()
}

function namesWorkspaces(tree: FileTree): boolean {
  try {
    return 'workspaces' in (JSON.parse(Buffer.from(tree.read('package.json')).toString('utf8')) as object)
  } catch {
    return false
  }
}

/**
 * Whether the package.json of a folder, or of one above it, is no file, nor a link to one of the project's own: who follows imports natively
 * would wait for a pipe, or read a device to its end. Each folder is looked at once, and only where an import leads through it.
 */
export function oddPackages(tree: FileTree): (folder: string) => boolean {
  const known = new Map<string, boolean>()
  const isOdd = (folder: string): boolean => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const path = folder === '' ? 'package.json' : `${folder}/package.json`
    const kind = tree.kind(path)
    const above = parentOf(folder)
    const odd = kind !== undefined && kind !== 'file' && kind !== 'folder' && tree.kind(path, true) !== 'file' || above !== undefined && isOdd(above)
    known.set(folder, odd)
    return odd
  }
  return isOdd
}

/** The folder a path stands in; the root's own is the empty one, and has none. */
const parentOf = (path: string): string | undefined => path === '' ? undefined : path.slice(0, Math.max(0, path.lastIndexOf('/')))

function packageAt(tree: FileTree, folder: string): ProjectPackage | undefined {
  if (folder.split('/').includes('..')) return undefined
  try {
    const { name, exports, source, types, module, main } = JSON.parse(Buffer.from(tree.read(folder === '' ? 'package.json' : `${folder}/package.json`)).toString('utf8')) as Record<string, unknown>
    if (typeof name !== 'string') return undefined
    const entries = [source, types, module, main, 'src/index.ts', 'index.ts', 'src/index.tsx', 'index.js'].filter(one => typeof one === 'string')
    return { name, folder, entries, ...(exports !== undefined && { exports }) }
  } catch {
    return undefined
  }
}

/** What package managers write into the folder of what they have installed, and what a project is to have installed where none has. */
const installed = ['node_modules/.package-lock.json', 'node_modules/.modules.yaml', 'node_modules/.pnpm/lock.yaml', 'node_modules/.yarn-state.yml', 'node_modules/.yarn-integrity',
  'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']

/** Changes when other versions of packages are installed: the texts of the lists that say which are. */
export const installedIn = (tree: FileTree): string => installed.map(path => {
  try {
    return Buffer.from(tree.read(path)).toString('utf8')
  } catch {
    return ''
  }
}).join('\n')
