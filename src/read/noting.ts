import { createHash } from 'node:crypto'
import type { FileTree } from '../types/index.js'

/** A tree that notes what is read of it. */
export function noting(tree: FileTree): { tree: FileTree; read(): string[][] } {
  const marks = new Map<string, string>()
  return {
    tree: {
      ...tree,
      read(path, length) {
        const bytes = tree.read(path, length)
        marks.set(path, markOf(path, bytes.length, () => bytes))
        return bytes
      },
    },
    read: () => [...marks].sort(([one], [other]) => one < other ? -1 : 1),
  }
}

/** Whether all that was read once still stands there. */
export function isUnchanged(tree: FileTree, read: unknown): boolean {
  if (!Array.isArray(read)) return false
  return read.every(one => {
    const [path, mark] = Array.isArray(one) ? one as unknown[] : []
    if (typeof path !== 'string' || path.split('/').includes('..') || typeof mark !== 'string') return false
    try {
      return markOf(path, tree.size(path), () => tree.read(path)) === mark
    } catch {
      return false
    }
  })
}

/** What a tool writes beside installed packages, of which no list says that it is new: `node_modules/.prisma/client`. */
const generated = /(^|\/)node_modules\/\.(?!pnpm|store|yarn)/

/** What tells that a file has changed: its content where a tool writes it; of a package, whose version the lists of what is installed name, its size, since packages are patched in place. */
const markOf = (path: string, size: number, bytes: () => Uint8Array): string => generated.test(path) ? createHash('sha1').update(bytes()).digest('base64url') : String(size)
