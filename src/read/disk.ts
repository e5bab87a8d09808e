import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { FileTree, PathKind } from '../types/index.js'

/** The files below a folder of the disk, as they are when they are asked for. */
export function diskTree(root: string): FileTree {
  return {
    list: folder => readdirSync(join(root, folder), { withFileTypes: true }).map(entry => ({ name: entry.name, kind: kindOf(entry) })),
    kind(path, followed = false) {
      try {
        const stat = (followed ? statSync : lstatSync)(join(root, path), { throwIfNoEntry: false })
        return stat && kindOf(stat)
      } catch {
        // a link to itself, a file in the place of a folder
        return undefined
      }
    },
    size: path => statSync(join(root, path)).size,
    read(path, length) {
      const file = join(root, path)
      refuseEndless(statSync(file))
      return length === undefined ? readFileSync(file) : firstBytes(file, length)
    },
    real(path) {
      try {
        const real = relative(realpathSync(root), realpathSync(join(root, path))).split(sep).join('/')
        return real === '..' || real.startsWith('../') ? undefined : real
      } catch {
        return undefined
      }
    },
  }
}

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
