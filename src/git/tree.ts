import type { FileTree, PathKind } from '../types/index.js'
import { bytesOf, idOf, sizesOf } from './blobs.js'
import { isRegular, type GitFile } from './changes.js'
import type { Repository } from './repository.js'

/** Larger ones are not fetched: no reader takes them. */
const maxFetched = 4_000_000
/** Of so many files at once it is kept what was read to compare them: nobody looks at more between two commits. */
const maxSeen = 400

/**
 * The files that git holds below a folder (from the top, with a slash at its end; empty for the top itself), as a tree. What the disk has
 * with the same bytes is read there; the rest is fetched from git, all that is expected at once.
 */
export function gitTree(repository: Repository, all: ReadonlyMap<string, GitFile>, folder: string, disk: FileTree): FileTree {
  const fileAt = (path: string): GitFile | undefined => all.get(folder + path)
  const sizes = new Map<string, number>()
  const fetched = new Map<string, Uint8Array>()
  const onDisk = new Set<string>()
  /** What was read to compare it, until it is asked for. */
  const seen = new Map<string, Uint8Array>()
  const looked = new Set<string>()
  let folders: ReadonlyMap<string, Map<string, PathKind>> | undefined

  const expect = (paths: readonly string[]): void => {
    const missing = new Set<string>()
    for (const path of paths) {
      const file = fileAt(path)
      if (!file || !isRegular(file) || looked.has(path)) continue
      looked.add(path)
      const bytes = sameBytes(disk, path, file.id)
      if (bytes) {
        onDisk.add(path)
        if (paths.length <= maxSeen) seen.set(path, bytes)
      } else if (!sizes.has(file.id)) missing.add(file.id)
    }
    const found = sizesOf(repository, [...missing])
    for (const [id, size] of found) sizes.set(id, size)
    for (const [id, bytes] of bytesOf(repository, new Map([...found].filter(([, size]) => size <= maxFetched)))) fetched.set(id, bytes)
  }
  const sizeOf = (path: string): number => {
    const file = fileAt(path)
    if (!file || !isRegular(file)) throw failure('ENOENT')
    expect([path])
    const size = seen.get(path)?.length ?? (onDisk.has(path) ? disk.size(path) : sizes.get(file.id))
    if (size === undefined) throw failure('this clone does not hold it')
    return size
  }
  return {
    expect,
    paths: () => [...all.keys()].filter(path => path.startsWith(folder) && isPlain(path)).map(path => path.slice(folder.length)).sort(),
    id: path => fileAt(path)?.id,
    size: sizeOf,
    read(path, length) {
      const size = sizeOf(path)
      const before = seen.get(path)
      if (before) {
        if (length !== undefined) return before.subarray(0, length)
        seen.delete(path)
        return before
      }
      if (onDisk.has(path)) return disk.read(path, length)
      const bytes = fetched.get((fileAt(path) as GitFile).id)
      if (!bytes) throw failure(`${size} bytes`)
      return length === undefined ? bytes : bytes.subarray(0, length)
    },
    kind(path) {
      const file = fileAt(path)
      if (file) return kindOf(file)
      folders ??= foldersOf(all, folder)
      return folders.has(path) ? 'folder' : undefined
    },
    list(path) {
      folders ??= foldersOf(all, folder)
      const entries = folders.get(path)
      if (!entries) throw failure('ENOENT')
      return [...entries].map(([name, kind]) => ({ name, kind }))
    },
  }
}

const failure = (code: string): Error => Object.assign(new Error(code), { code })

const kindOf = (file: GitFile): PathKind => isRegular(file) ? 'file' : file.mode === '120000' ? 'link' : 'other'

/** What the disk holds, where it is the same but for line ends, which git may write in the machine's way. */
function sameBytes(disk: FileTree, path: string, id: string): Uint8Array | undefined {
  try {
    if (disk.kind(path) !== 'file' || disk.size(path) > maxFetched) return undefined
    const read = disk.read(path)
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.length)
    const isSame = idOf(bytes, id) === id || (bytes.includes('\r\n') && idOf(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), id) === id)
    return isSame ? bytes : undefined
  } catch {
    return undefined
  }
}

/** A tree that no checkout would write may name what is not below it. */
const isPlain = (path: string): boolean => !/(^|\/)\.{0,2}(\/|$)/.test(path)

/** What each folder holds, by path from `folder`; git itself knows files only. */
function foldersOf(all: ReadonlyMap<string, GitFile>, folder: string): Map<string, Map<string, PathKind>> {
  const folders = new Map<string, Map<string, PathKind>>([['', new Map()]])
  const add = (path: string, kind: PathKind): void => {
    const cut = path.lastIndexOf('/')
    const parent = path.slice(0, Math.max(0, cut))
    if (!folders.has(parent)) {
      folders.set(parent, new Map())
      add(parent, 'folder')
    }
    folders.get(parent)?.set(path.slice(cut + 1), kind)
  }
  for (const [path, file] of all) {
    if (path.startsWith(folder) && isPlain(path)) add(path.slice(folder.length), kindOf(file))
  }
  return folders
}
