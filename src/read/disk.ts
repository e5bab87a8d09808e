import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { FileTree, PathKind } from '../types/index.js'

/** The files below a folder of the disk, as they are when they are asked for. What a link leads to is read where that stands below it too. */
export function diskTree(root: string): FileTree {
  let top: string | undefined
  const real = (path: string): string | undefined => {
    try {
      const own = relative(top ??= realpathSync.native(root), realpathSync.native(join(root, path))).split(sep).join('/')
      return own === '..' || own.startsWith('../') || isAbsolute(own) ? undefined : own
    } catch {
      return undefined
    }
  }
  const folders = new Map<string, boolean>()
  /** The file that is opened for a path, and what it is. Folders are looked at once: many files stand in one, and most are walked to, past no link. */
  const within = (path: string): { file: string; stat: Stats } => {
    const file = join(root, path)
    const stat = lstatSync(file)
    const folder = dirname(path)
    if (folder !== '.' && !folders.has(folder)) folders.set(folder, real(folder) !== undefined)
    const isLink = stat.isSymbolicLink()
    if (folders.get(folder) === false || (isLink && existsSync(file) && real(path) === undefined)) throw Object.assign(new Error(linkOut), { code: linkOut })
    return { file, stat: isLink ? statSync(file) : stat }
  }
  return {
    list: folder => readdirSync(join(root, folder), { withFileTypes: true }).map(entry => ({ name: entry.name, kind: kindOf(entry) })),
    kind(path, followed = false) {
      try {
        const stat = (followed ? statSync : lstatSync)(join(root, path), { throwIfNoEntry: false })
        return stat && (followed && real(path) === undefined ? 'other' : kindOf(stat))
      } catch {
        // a link to itself, a file in the place of a folder
        return undefined
      }
    },
    size: path => within(path).stat.size,
    read(path, length) {
      const { file, stat } = within(path)
      refuseEndless(stat)
      return length === undefined ? readFileSync(file) : firstBytes(file, length)
    },
    real,
  }
}

/** Why a file is not read: a tree that nobody trusts may hold a link to anything on the machine. */
export const linkOut = 'a link that leads out of the root'

const kindOf = (entry: Dirent | Stats): PathKind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other'

/** A pipe would be waited for, and a device may never end. */
function refuseEndless(stat: Stats): void {
  if (!stat.isFile() && !stat.isDirectory()) throw Object.assign(new Error('no regular file'), { code: 'no regular file' })
}

function firstBytes(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
  } finally {
    closeSync(file)
  }
}
