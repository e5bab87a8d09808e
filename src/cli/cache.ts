import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Memory } from '../types/index.js'
import { readStore, storeText, type Store } from './store.js'

/** What runs of some files leave beside what the last whole run left; the oldest goes first. */
const maxRecent = 4_000_000

export interface Cache extends Memory {
  /**
   * Writes what this run has used, where that is not there yet: a whole run in place of all there was, a run of some files beside it. Of two
   * runs at once one leaves its file, whole.
   */
  keep(whole: boolean): Promise<void>
}

/**
 * What earlier runs found out about the files of a project, in `node_modules/.cache`, where tools keep such things and nobody commits them;
 * none where nothing is installed, or where that folder is a link. A file that is cut, of another build or changed by hand counts as none.
 */
export function cacheIn(root: string): Cache | undefined {
  if (!['node_modules', 'node_modules/.cache', 'node_modules/.cache/purposely'].every((folder, depth) => isFolder(join(root, folder), depth > 0))) return undefined
  const [file, recentFile] = ['files', 'recent'].map(name => join(root, 'node_modules/.cache/purposely', name)) as [string, string]
  const build = buildOf(dirname(fileURLToPath(import.meta.url)))
  const [before, recent] = [readStore(file, build), readStore(recentFile, build)]
  const read = new Map<string, string>()
  const used = new Map<string, string>()
  let learnt = false
  const entryOf = (key: string): string | undefined => {
    const entry = read.get(key) ?? before.get(key) ?? recent.get(key)
    if (entry !== undefined) read.set(key, entry)
    return entry
  }
  const write = async (path: string, entries: ReadonlyMap<string, string>): Promise<void> => {
    try {
      mkdirSync(dirname(path), { recursive: true })
      const { sync: writeAtomic } = await import('write-file-atomic')
      // no need to wait for the disk: a file that is cut counts as none
      writeAtomic(path, storeText(build, entries), { fsync: false })
      if (path === file) rmSync(recentFile, { force: true })
    } catch {
      // a folder that cannot be written, a full disk: the next run takes longer, and is as right
    }
  }
  return {
    get(key) {
      const entry = entryOf(key)
      return entry === undefined ? undefined : parsed(entry)
    },
    set(key, value) {
      const entry = entryOf(key)
      learnt ||= entry === undefined
      used.set(key, entry ?? JSON.stringify(value))
    },
    async keep(whole) {
      const same = whole ? used.size === before.size && [...used.keys()].every(key => before.has(key)) : true
      if (!learnt && same) return
      await (whole ? write(file, used) : write(recentFile, withOlder(used, before, recent)))
    },
  }
}

const isFolder = (path: string, orNothing: boolean): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? orNothing

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

function parsed(entry: string): unknown {
  try {
    return JSON.parse(entry)
  } catch {
    return undefined
  }
}

/** Changes with every build of ours, installed or not: another one may find other things in the same file. */
const buildOf = (folder: string): string => createHash('sha1').update(readdirSync(folder).sort().map(name => {
  const { size, mtimeMs } = statSync(join(folder, name))
  return `${name} ${size} ${mtimeMs}`
}).join('\n')).digest('hex')
