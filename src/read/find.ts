import { lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isIgnored, isMigration, isPruned } from './ignored.js'
import { messageFileAt } from './message-paths.js'

export interface Found {
  /** Paths relative to the root, forward slashes, sorted. */
  files: string[]
  /** Files left out as tests, stories, seeds, migrations or generated, or by the manifest. */
  ignored: number
  /** SQL migrations, which are left out where a schema elsewhere says the same: of these, those that no tool wrote from one. */
  migrations: string[]
  /** Files of the texts of the interface, in every language: no sources, whatever their ending. */
  messages: string[]
  /** Files of a kind nobody here can read, by kind. */
  unread: Record<string, number>
  problems: { file: string; message: string; line: number; column: number }[]
}

/** A path that a person named and that cannot be scanned; `because` goes on from it to a sentence. */
export class PathError extends Error {
  constructor(readonly path: string, readonly because: string) {
    super(`${path} ${because}`)
  }
}

/**
 * Whether a path from the root is a file that a walk over the project would come by: in no folder that is never walked, reached by no
 * symbolic link, not ignored by default or by a prefix of the manifest.
 */
export function isOwnFile(root: string, path: string, prefixes: readonly string[]): boolean {
  const parts = path.split('/')
  const folders = parts.slice(0, -1)
  if (parts.includes('..') || isIgnored(path, prefixes) || folders.some((name, index) => isPruned(name, folders.slice(0, index).join('/')))) return false
  if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() !== true) return false
  return !folders.some((_, index) => lstatSync(join(root, ...folders.slice(0, index + 1)), { throwIfNoEntry: false })?.isSymbolicLink() === true)
}

interface Rules { base: string; rules: Ignore }

const slashes = (path: string): string => sep === '/' ? path : path.split(sep).join('/')

/**
 * The files of a root, or of some paths below it, that `wanted` accepts; of the others, those of which `unread` names a kind are counted. Honours every .gitignore on the way and never follows symbolic
 * links, so a loop cannot hold it. A path that a person names is read even where it would be ignored by default.
 * @throws {PathError} when a named path does not exist or stands outside the root.
 */
export function findFiles(
  root: string, paths: readonly string[], prefixes: readonly string[], wanted: (path: string) => boolean, unread: (path: string) => string | undefined = () => undefined,
): Found {
  const found: Found = { files: [], ignored: 0, migrations: [], messages: [], unread: {}, problems: [] }
  const derived: string[] = []
  const seen = new Set<string>()
  const take = (path: string, named: boolean): void => {
    if (!wanted(path)) {
      const kind = unread(path)
      if (kind !== undefined && !isIgnored(path, prefixes)) found.unread[kind] = (found.unread[kind] ?? 0) + 1
      else if (messageFileAt(path) !== undefined && !isIgnored(path, prefixes)) found.messages.push(path)
      return
    }
    if (seen.has(path)) return
    seen.add(path)
    if (!named && isMigration(path, prefixes)) found.migrations.push(path)
    else if (!named && isIgnored(path, prefixes)) found.ignored++
    else found.files.push(path)
  }
  for (const path of paths.length === 0 ? [''] : paths) {
    const stat = statSync(join(root, path), { throwIfNoEntry: false })
    if (!stat) throw new PathError(path, 'does not exist: name a file or folder below the root.')
    const clean = slashes(relative(root, join(root, path)))
    if (clean === '..' || clean.startsWith('../')) {
      throw new PathError(path, 'stands outside the root: run the command from a folder that holds it, or give --root.')
    }
    if (stat.isFile()) take(clean, true)
    else walk(root, clean, rulesAbove(root, clean), file => { take(file, false) }, { ...found, derived })
  }
  const ofSchema = (path: string): boolean => path.endsWith('.sql') && derived.some(folder => path.startsWith(folder))
  const own = { files: found.files.filter(path => !ofSchema(path)).sort(), migrations: found.migrations.filter(path => !ofSchema(path)).sort(), messages: found.messages.sort() }
  found.ignored += found.files.length + found.migrations.length - own.files.length - own.migrations.length
  return { ...found, ...own }
}

/** Whether a file says that the SQL beside it was written from a schema: Prisma's lock and its schema, Drizzle's journal. */
const writesMigrations = (name: string, folder: string): boolean =>
  name === 'migration_lock.toml' || name.endsWith('.prisma') || (name === '_journal.json' && /(^|\/)meta$/.test(folder))

function rulesAbove(root: string, path: string): Rules[] {
  const parts = path === '' ? [] : path.split('/')
  // the folder itself is read by the walk
  return parts.flatMap((_, index) => rulesIn(root, parts.slice(0, index).join('/')))
}

function rulesIn(root: string, folder: string): Rules[] {
  try {
    const text = readFileSync(join(root, folder, '.gitignore'), 'utf8')
    return [{ base: folder === '' ? '' : folder + '/', rules: ignore().add(text) }]
  } catch {
    return []
  }
}

function walk(root: string, folder: string, outer: readonly Rules[], take: (file: string) => void, found: Pick<Found, 'problems'> & { derived: string[] }): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    found.problems.push({ file: folder, message: `cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'error'})`, line: 1, column: 1 })
    return
  }
  const rules = entries.some(entry => entry.name === '.gitignore') ? [...outer, ...rulesIn(root, folder)] : outer
  const prefix = folder === '' ? '' : folder + '/'
  for (const entry of entries) if (writesMigrations(entry.name, folder)) found.derived.push(entry.name.endsWith('.prisma') ? `${prefix}migrations/` : prefix.replace(/(^|\/)meta\/$/, '$1'))
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const path = prefix + entry.name
    const isFolder = entry.isDirectory()
    if (isFolder && (isPruned(entry.name, folder) || lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink())) continue
    if (rules.some(({ base, rules: own }) => path.startsWith(base) && path !== base && own.ignores(path.slice(base.length) + (isFolder ? '/' : '')))) continue
    if (isFolder) walk(root, path, rules, take, found)
    else if (entry.isFile()) take(path)
  }
}
