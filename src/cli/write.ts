import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { diskTree } from '../read/disk.js'
import type { Text } from '../types/index.js'
import { UsageError } from './args.js'
import { piecesOf } from './output.js'
import { replaceFile, writeAll, type Written } from './replace.js'

/** Writes a file whole or not at all, making its folder; returns whether its bytes changed. `shown` is the path as a person knows it. */
export function writeFile(path: string, text: Written, shown: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    // a pipe or a device is written to, never read first and never replaced
    if (stat && !stat.isFile() && !stat.isDirectory()) {
      const file = openSync(path, 'w')
      try {
        writeAll(file, text)
      } finally {
        closeSync(file)
      }
      return true
    }
    if (stat?.isFile() && isThere(path, stat.size, text)) return false
    mkdirSync(dirname(path), { recursive: true })
    replaceFile(path, text, true)
    return true
  } catch (error) {
    throw new UsageError(`${shown} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}): check the folder's permissions, or name another file.`)
  }
}

function isThere(path: string, size: number, text: Written): boolean {
  const file = openSync(path, 'r')
  try {
    let at = 0
    for (const piece of text instanceof Uint8Array ? [text] : piecesOf(text)) {
      const bytes = Buffer.from(piece)
      const there = Buffer.alloc(bytes.length)
      if (readSync(file, there, 0, bytes.length, at) !== bytes.length || !there.equals(bytes)) return false
      at += bytes.length
    }
    return at === size
  } finally {
    closeSync(file)
  }
}

/**
 * The same of a file that the project itself names, from its root: a link in its place, or on the way to it, could lead to any file of the
 * person who runs this.
 */
export function writeBelow(root: string, file: string, text: Text): boolean {
  let there = file
  while (there !== '.' && !existsSync(join(root, there))) there = posix.dirname(there)
  if (diskTree(root).real?.(there) === undefined) throw new UsageError(`${file} leads out of the root through a link: put the file itself in its place, or take the link away.`)
  return writeFile(join(root, file), text, file)
}
