import { existsSync, lstatSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Memory } from '../types/index.js'
import { UsageError } from './args.js'
import { build } from './build.js'
import { readStore, storeText, type Store } from './store.js'

/** What runs of some files leave beside what the last whole run left; the oldest goes first. */
const maxRecent = 4_000_000

export interface Cache extends Memory {
  /**
   * Writes what this run has used, where that is not there yet: a whole run in place of all there was, unless it has asked no types, and a run
   * of some files beside it. Of two runs at once one leaves its file, whole.
   */
  keep(run: { whole: boolean; typed: boolean }): Promise<void>
}

/**
 * What earlier runs found out about the files of a project, in `node_modules/.cache`, where tools keep such things and nobody commits them;
 * none where nothing is installed, or where that folder or file is a link. A file that is cut, of another build or changed by hand counts as none.
 */
export function cacheIn(root: string): Cache | undefined {
  if (!['node_modules', 'node_modules/.cache', 'node_modules/.cache/purposely'].every((folder, depth) => isFolder(join(root, folder), depth > 0))) return undefined
  const [file, recentFile] = ['files', 'recent'].map(name => join(root, 'node_modules/.cache/purposely', name)) as [string, string]
  if ([file, recentFile].some(isLink)) return undefined
  const [before, recent] = [readStore(file, build), readStore(recentFile, build)]
  const { used, learnt, ...memory } = memoryOf([before, recent])
  return {
    ...memory,
    async keep({ whole, typed }) {
      if (!learnt() && (!whole || !typed || used.size === before.size && [...used.keys()].every(key => before.has(key)))) return
      try {
        mkdirSync(dirname(file), { recursive: true })
        await (whole ? write(file, typed ? used : withUnused(used, before)) : write(recentFile, withOlder(used, before, recent)))
        if (whole) rmSync(recentFile, { force: true })
      } catch {
        // a folder that cannot be written, a full disk: the next run takes longer, and is as right
      }
    },
  }
}

/**
 * The same in files that somebody names: one is read and written, of several each is what a share of a run left and is only read.
 * @throws {UsageError} where one of several is not there, or one is no file.
 */
export function cacheAt(names: readonly string[], note: (line: string) => void): Cache {
  const stores = names.map(name => {
    const stat = statSync(name, { throwIfNoEntry: false })
    if (!stat && names.length > 1) throw new UsageError(`${name} does not exist: name what each --shard left.`)
    if (stat && !stat.isFile()) throw new UsageError(`${name} is no file: name one for --cache.`)
    const store = readStore(resolve(name), build)
    if (stat && store.size === 0) note(`${name} holds nothing that this release of Purposely can use: its files are looked at anew.`)
    return store
  })
  const { used, learnt, ...memory } = memoryOf(stores)
  return {
    ...memory,
    async keep({ whole, typed }) {
      const [[name], [before]] = [names, stores]
      if (names.length > 1 || name === undefined || before === undefined || !learnt() && (!whole || !typed || used.size === before.size) && existsSync(name)) return
      try {
        mkdirSync(dirname(resolve(name)), { recursive: true })
        await write(resolve(name), whole && typed ? used : whole ? withUnused(used, before) : new Map([...used, ...unused(used, before)]))
      } catch (error) {
        throw new UsageError(`${name} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}): check the folder's permissions, or name another file for --cache.`)
      }
    },
  }
}

/** `used`: the entries that a run has read or found out; `learnt`: whether it has found out any. */
function memoryOf(stores: readonly Store[]): Memory & { used: ReadonlyMap<string, string>; learnt(): boolean } {
  const read = new Map<string, string>()
  const used = new Map<string, string>()
  let learnt = false
  const entryOf = (key: string): string | undefined => {
    let entry = read.get(key)
    for (const store of stores) entry ??= store.get(key)
    if (entry !== undefined) read.set(key, entry)
    return entry
  }
  return {
    used,
    learnt: () => learnt,
    get(key) {
      const entry = entryOf(key)
      return entry === undefined ? undefined : parsed(entry)
    },
    set(key, value) {
      const entry = entryOf(key)
      learnt ||= entry === undefined
      used.set(key, entry ?? JSON.stringify(value))
    },
  }
}

async function write(path: string, entries: ReadonlyMap<string, string>): Promise<void> {
  const { replaceFile } = await import('./replace.js')
  // no need to wait for the disk: a file that is cut counts as none
  replaceFile(path, storeText(build, entries), false)
}

const isFolder = (path: string, orNothing: boolean): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? orNothing

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

/** What was used and the last whole run did not leave, newest first, and behind it what was there. */
function withOlder(used: ReadonlyMap<string, string>, before: Store, recent: Store): Map<string, string> {
  const kept = new Map([...used].filter(([key]) => before.get(key) === undefined))
  let size = [...kept.values()].reduce((sum, entry) => sum + entry.length, 0)
  for (const key of recent.keys()) {
    const entry = kept.has(key) ? undefined : recent.get(key)
    if (entry === undefined) continue
    size += entry.length
    if (size > maxRecent) break
    kept.set(key, entry)
  }
  return kept
}

const unused = (used: ReadonlyMap<string, string>, before: Store): [string, string][] => [...before.keys()].flatMap((key): [string, string][] => {
  const entry = used.has(key) ? undefined : before.get(key)
  return entry === undefined ? [] : [[key, entry]]
})

/**
 * What was used, and as much again of what was there: the answers of types, which took longer to find than all else. They stand last, since
 * they are asked for last; what goes is what stands before them.
 */
function withUnused(used: ReadonlyMap<string, string>, before: Store): Map<string, string> {
  let left = [...used.values()].reduce((sum, entry) => sum + entry.length, 0)
  const others = unused(used, before).toReversed().filter(([, entry]) => (left -= entry.length) >= 0)
  return new Map([...used, ...others.toReversed()])
}

function parsed(entry: string): unknown {
  try {
    return JSON.parse(entry)
  } catch {
    return undefined
  }
}
