import { InMemoryFileSystemHost, type FileSystemHost } from 'ts-morph'
import type { FileTree } from '../../types/index.js'

/** Where the compiler believes the root to be: nothing outside of it exists. */
export const base = '/project'

export const absolute = (path: string): string => path === '' ? base : `${base}/${path}`

const inside = (path: string): string | undefined =>
  path === base ? '' : path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined

const isInstalled = (path: string): boolean => /(^|\/)node_modules(\/|$)/.test(path)

/**
 * What the compiler sees: the files it is given, by absolute path, and what is installed below the root; nothing else of the disk, and it
 * writes nothing.
 */
export function hostOf(given: ReadonlyMap<string, string>, installed: FileTree): FileSystemHost {
  const folders = new Set<string>([base])
  for (const path of given.keys()) for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.add(path.slice(0, end))
  const kinds = new Map<string, 'file' | 'folder' | undefined>()
  const installedKind = (own: string): 'file' | 'folder' | undefined => {
    const kind = installed.kind(own, true)
    // what is installed is often a link within the root, and must not be one that leads out
    return (kind === 'file' || kind === 'folder') && (installed.real === undefined || installed.real(own) !== undefined) ? kind : undefined
  }
  const kindOf = (path: string): 'file' | 'folder' | undefined => {
    if (given.has(path)) return 'file'
    if (folders.has(path)) return 'folder'
    const own = inside(path)
    if (own === undefined || !isInstalled(own)) return undefined
    if (!kinds.has(own)) kinds.set(own, installedKind(own))
    return kinds.get(own)
  }
  const read = (path: string): string => {
    const text = given.get(path)
    if (text !== undefined) return text
    // it knows that a file is not there by an error of its own class, which one without files throws
    if (kindOf(path) !== 'file') return new InMemoryFileSystemHost().readFileSync(path)
    return Buffer.from(installed.read(inside(path) as string)).toString('utf8')
  }
  const refuse = (): never => { throw new Error('the compiler writes nothing') }
  return {
    isCaseSensitive: () => true,
    readDirSync(path) {
      const own = inside(path)
      if (own === undefined || !isInstalled(own) || kindOf(path) !== 'folder') return []
      return installed.list(own).map(({ name, kind }) => ({ name: `${path}/${name}`, isFile: kind === 'file', isDirectory: kind === 'folder', isSymlink: kind === 'link' }))
    },
    readFileSync: path => read(path),
    readFile: async path => read(path),
    fileExistsSync: path => kindOf(path) === 'file',
    fileExists: async path => kindOf(path) === 'file',
    directoryExistsSync: path => kindOf(path) === 'folder',
    directoryExists: async path => kindOf(path) === 'folder',
    realpathSync(path) {
      const own = inside(path)
      const real = own === undefined || !isInstalled(own) ? undefined : installed.real?.(own)
      return real === undefined ? path : absolute(real)
    },
    getCurrentDirectory: () => base,
    glob: async () => [], globSync: () => [],
    delete: refuse, deleteSync: refuse, writeFile: refuse, writeFileSync: refuse, mkdir: refuse, mkdirSync: refuse,
    move: refuse, moveSync: refuse, copy: refuse, copySync: refuse,
  }
}
