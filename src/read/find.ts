import { posix } from 'node:path'
import type { FileTree, PathKind } from '../types/index.js'
import { gather, type Found, type Gathering, type Wanted } from './gather.js'
import { ignoreRules, isLeftOut, type Rules } from './git-ignore.js'
import { isIgnored, isPruned } from './ignored.js'
import { isMisnamed } from './source.js'

export type { Found } from './gather.js'

/** A path that a person named and that cannot be scanned; `because` goes on from it to a sentence. */
export class PathError extends Error {
  constructor(readonly path: string, readonly because: string) {
    super(`${path} ${because}`)
  }
}

/** The folders a path stands in, outermost first; the root is not among them. */
const foldersOf = (path: string): string[] => path.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'))

const isInPruned = (path: string): boolean =>
  foldersOf(path).some(folder => isPruned(posix.basename(folder), folder.slice(0, Math.max(0, folder.lastIndexOf('/')))))

/**
 * The files that a walk over the project would come by, for who asks for one by one: in no folder that is never walked, reached by no
 * symbolic link, not ignored by default or by a prefix of the manifest. Most that are asked for are not there, so each folder is opened
 * once, and none below one that is missing.
 */
export function ownFiles(tree: FileTree, prefixes: readonly string[]): { has(path: string): boolean; holds(folder: string): boolean } {
  const known = new Map<string, ReadonlyMap<string, PathKind>>()
  const isWalked = (folder: string): boolean => {
    if (folder === '') return true
    const [parent, name] = parted(folder)
    return entriesIn(parent).get(name) === 'folder' && !isPruned(name, parent) && tree.kind(folder) !== 'link'
  }
  const entriesIn = (folder: string): ReadonlyMap<string, PathKind> => {
    const entries = known.get(folder) ?? new Map(isWalked(folder) ? listed(tree, folder).map(({ name, kind }) => [name, kind]) : [])
    known.set(folder, entries)
    return entries
  }
  return {
    has(path) {
      const [folder, name] = parted(path)
      return entriesIn(folder).get(name) === 'file' && !isIgnored(path, prefixes)
    },
    holds: folder => entriesIn(folder).size > 0,
  }
}

/** The same of every file within the root that no link leads to and nobody has installed, ignored or not: a type may stand in what a tool has written. */
export function filesWithin(tree: FileTree): { has(path: string): boolean } {
  const known = new Map<string, boolean>([['', true]])
  const isWithin = (folder: string): boolean => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const [parent, name] = parted(folder)
    const within = name !== 'node_modules' && name !== '..' && isWithin(parent) && tree.kind(folder) === 'folder'
    known.set(folder, within)
    return within
  }
  return { has: path => isWithin(parted(path)[0]) && tree.kind(path) === 'file' }
}

const parted = (path: string): [folder: string, name: string] => {
  const cut = path.lastIndexOf('/')
  return [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)]
}

/** What stands in a folder; nothing where it cannot be opened. */
function listed(tree: FileTree, folder: string): ReturnType<FileTree['list']> {
  try {
    return tree.list(folder)
  } catch {
    return []
  }
}

/**
 * The files of a tree, or of some paths below its root, that `wanted` accepts; of the others, those of which `unread` names a kind are
 * counted. Honours every .gitignore on the way and never follows symbolic links, so a loop cannot hold it. A path that a person names is
 * read even where it would be ignored by default.
 * @throws {PathError} when a named path does not exist, or stands or leads outside the root.
 */
export function findFiles(
  tree: FileTree, paths: readonly string[], prefixes: readonly string[], wanted: Wanted['wanted'], unread: Wanted['unread'] = () => undefined,
): Found {
  const found = gather({ prefixes, wanted, unread })
  const rulesIn = ignoreRules(tree)
  for (const path of paths.length === 0 ? [''] : paths) {
    const kind = tree.kind(path, true)
    if (!kind) throw new PathError(path, 'does not exist: name a file or folder below the root.')
    const clean = posix.normalize(path).replace(/^\.$|\/$/, '')
    if (clean === '..' || clean.startsWith('../')) {
      throw new PathError(path, 'stands outside the root: run the command from a folder that holds it, or give --root.')
    }
    if (tree.real && tree.real(clean) === undefined) throw new PathError(path, 'leads out of the root through a link: name what it leads to, from a folder that holds it.')
    if (kind === 'file') found.take(clean, true)
    // the folder itself is read by the walk
    else walk(tree, clean, clean === '' ? [] : ['', ...foldersOf(clean)].flatMap(rulesIn), rulesIn, found)
  }
  return found.end()
}

/**
 * The same of files that something else chose, such as git: those that a walk would have come by. Nobody named them one by one, so what is
 * ignored by default stays so.
 */
export function chooseFiles(tree: FileTree, paths: readonly string[], prefixes: readonly string[], wanted: Wanted['wanted'], unread: Wanted['unread']): Found {
  const found = gather({ prefixes, wanted, unread })
  const rulesIn = ignoreRules(tree)
  const looked = new Set<string>()
  for (const path of paths) {
    const folders = ['', ...foldersOf(path)]
    const kind = tree.kind(path)
    if (isInPruned(path) || (kind !== 'file' && !(kind === undefined && isMisnamed(path))) || folders.some(folder => folder !== '' && tree.kind(folder) === 'link')) continue
    if (isLeftOut(folders.flatMap(rulesIn), path)) continue
    found.take(path, false)
    if (path.endsWith('.sql')) for (const folder of folders.flatMap(one => [one, one === '' ? 'meta' : `${one}/meta`])) lookBeside(tree, folder, looked, found)
  }
  return found.end()
}

/** What stands in the folders above a migration may say that a tool wrote it. */
function lookBeside(tree: FileTree, folder: string, looked: Set<string>, found: Gathering): void {
  if (looked.has(folder) || tree.kind(folder) !== 'folder') return
  looked.add(folder)
  for (const { name } of tree.list(folder)) found.beside(name, folder)
}

function walk(tree: FileTree, folder: string, outer: readonly Rules[], rulesIn: (folder: string) => readonly Rules[], found: Gathering): void {
  let entries: ReturnType<FileTree['list']>
  try {
    entries = tree.list(folder)
  } catch (error) {
    found.problem(folder, `cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'error'})`)
    return
  }
  const rules = entries.some(entry => entry.name === '.gitignore') ? [...outer, ...rulesIn(folder)] : outer
  const prefix = folder === '' ? '' : `${folder}/`
  for (const { name } of entries) found.beside(name, folder)
  for (const { name, kind } of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const path = prefix + name
    const isFolder = kind === 'folder'
    if (isFolder && (isPruned(name, folder) || tree.kind(path) === 'link')) continue
    if (isFolder && !isLeftOut(rules, `${path}/`)) walk(tree, path, rules, rulesIn, found)
    else if (kind === 'file') found.take(path, false, () => isLeftOut(rules, path))
  }
}
