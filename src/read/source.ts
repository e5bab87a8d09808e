import type { FileTree } from '../types/index.js'
import { isGenerated } from './ignored.js'

/** The largest file that is read, in bytes: nobody writes more by hand, and the parser's tree is twelve times the text. */
export const maxBytes = 3_000_000
/** A line longer than this, in UTF-16 units, is a bundle's. */
const maxLine = 50_000

export type Read =
  | { text: string }
  | { problem: string }
  | { generated: true }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads one file as text without its byte order mark. A file that cannot be read is a problem with a reason, never an exception. */
export function readSource(tree: FileTree, path: string): Read {
  try {
    const size = tree.size(path)
    if (size > maxBytes) return { problem: `is ${(size / 1e6).toFixed(1)} MB: files over ${maxBytes / 1e6} MB are not read` }
    return decode(tree.read(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { problem: code === 'ENOENT' ? isMisnamed(path) ? 'has a name that is not UTF-8: rename it to have it read' : 'vanished while it was read' : `cannot be read (${code ?? 'error'})` }
  }
}

/** Whether a name was not UTF-8 and holds what such bytes are replaced by, so that nothing is found under it. */
export const isMisnamed = (path: string): boolean => path.includes('\ufffd')

/** A file's text whoever wrote it, for what is declared there; undefined where it cannot be read or is too large. */
export function readText(tree: FileTree, path: string): string | undefined {
  try {
    return tree.size(path) > maxBytes ? undefined : new TextDecoder().decode(tree.read(path))
  } catch {
    return undefined
  }
}

/** The same of what one file says of another: nothing outside the root, by no link either. */
export const textWithin = (tree: FileTree) => (path: string): string | undefined =>
  path.split('/').includes('..') || tree.kind(path, true) !== 'file' || tree.real?.(path) === undefined && tree.real !== undefined ? undefined : readText(tree, path)

/** The first characters of a file, to tell by them whether it is worth reading; empty where it cannot be opened. */
export function readHead(tree: FileTree, path: string, length: number): string {
  try {
    return new TextDecoder().decode(tree.read(path, length))
  } catch {
    return ''
  }
}

/** Bytes to text: UTF-8 only, without NUL, byte order mark stripped. */
export function decode(bytes: Uint8Array): Read {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { problem: 'is not UTF-8: save it as UTF-8 to have it read' }
  }
  if (text.includes('\0')) return { problem: 'is binary, in spite of its name' }
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1)
  if (isGenerated(text) || hasHugeLine(text)) return { generated: true }
  return { text }
}

function hasHugeLine(text: string): boolean {
  if (text.length < maxLine) return false
  for (let from = 0; ;) {
    const end = text.indexOf('\n', from)
    if ((end < 0 ? text.length : end) - from > maxLine) return true
    if (end < 0) return false
    from = end + 1
  }
}
