import type { FileSystemHost } from 'ts-morph'
import type { FileTree } from '../../types/index.js'

/** Where the compiler believes the root to be: nothing outside of it exists. */
export const base = '/project'

export const absolute = (path: string): string => path === '' ? base : `${base}/${path}`

const inside = (path: string): string | undefined =>
  path === base ? '' : path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined

/**
 * The compiler's view of the disk: the project's files as the run has them, and what is installed; nothing outside the root, nothing
 * written. `given` are files that have their text already, by absolute path.
 */
export function hostOf(tree: FileTree, installed: FileTree, given: ReadonlyMap<string, string>): FileSystemHost {
  const kinds = new Map<string, 'file' | 'folder' | undefined>()
  const isInstalled = (path: string): boolean => /(^|\/)node_modules(\/|$)/.test(path)
  const treeOf = (path: string): FileTree => isInstalled(path) ? installed : tree
  const reals = new Map<string, string | undefined>()
  const realOf = (path: string): string | undefined => {
    if (!reals.has(path)) reals.set(path, treeOf(path).real?.(path))
    return reals.get(path)
  }
  /** What is installed is often a link within the root, and must not be one that leads out. */
  const staysInside = (path: string): boolean => !isInstalled(path) || installed.real === undefined || realOf(path.slice(0, Math.max(0, path.lastIndexOf('/')))) !== undefined
  const kindOf = (path: string): 'file' | 'folder' | undefined => {
    const own = inside(path)
    if (own === undefined) return undefined
    if (given.has(path)) return 'file'
    if (!kinds.has(own)) {
      const kind = own === '' ? 'folder' : staysInside(own) ? treeOf(own).kind(own, true) : undefined
      kinds.set(own, kind === 'file' || kind === 'folder' ? kind : undefined)
    }
    return kinds.get(own)
  }
  const read = (path: string): string => {
    const own = inside(path)
    if (own === undefined || kindOf(path) !== 'file') throw Object.assign(new Error(`${path} does not exist`), { code: 'ENOENT' })
    return given.get(path) ?? Buffer.from(treeOf(own).read(own)).toString('utf8')
  }
  const refuse = (): never => { throw new Error('the compiler writes nothing') }
  return {
    isCaseSensitive: () => true,
    readDirSync(path) {
      const own = inside(path)
      if (own === undefined || kindOf(path) !== 'folder') return []
      return treeOf(own).list(own).map(({ name, kind }) => ({ name: `${path}/${name}`, isFile: kind === 'file', isDirectory: kind === 'folder', isSymlink: kind === 'link' }))
    },
    readFileSync: path => read(path),
    readFile: async path => read(path),
    fileExistsSync: path => kindOf(path) === 'file',
    fileExists: async path => kindOf(path) === 'file',
    directoryExistsSync: path => kindOf(path) === 'folder',
    directoryExists: async path => kindOf(path) === 'folder',
    realpathSync(path) {
      const own = inside(path)
      const real = own === undefined || own === '' ? undefined : realOf(own)
      return real === undefined ? path : absolute(real)
    },
    getCurrentDirectory: () => base,
    glob: async () => [], globSync: () => [],
    delete: refuse, deleteSync: refuse, writeFile: refuse, writeFileSync: refuse, mkdir: refuse, mkdirSync: refuse,
    move: refuse, moveSync: refuse, copy: refuse, copySync: refuse,
  }
}
