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
