import { createHash } from 'node:crypto'
import type { FileTree } from '../types/index.js'

/** A tree that remembers what was first read of each file, by a digest: the places that a run finds are places of that. */
export interface FirstRead {
  tree: FileTree
  /** Whether a file still holds what was read; one that nobody has read is not known. */
  holds(path: string, bytes: Uint8Array): boolean
}

/** Remembers what is read of a tree. */
export function firstReadOf(tree: FileTree): FirstRead {
  const digests = new Map<string, string>()
  return {
    tree: {
      ...tree,
      read(path, length) {
        const bytes = tree.read(path, length)
        if (length === undefined && !digests.has(path)) digests.set(path, digest(bytes))
        return bytes
      },
    },
    holds: (path, bytes) => digests.get(path) === digest(bytes),
  }
}

const digest = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64')
