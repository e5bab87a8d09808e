import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Memory } from '../types/index.js'

/** Larger ones cost more to read than they save, and no text may be longer. */
const maxBytes = 400_000_000

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex')

export interface Cache extends Memory {
  /** Writes what this run has used, where that is not what was there; of two runs at once one leaves its file, whole. */
  keep(): Promise<void>
}

/**
 * What earlier runs found out about the files of a project, in `node_modules/.cache`, where tools keep such things and nobody commits them;
 * none where nothing is installed, or where that folder is a link. A file that is cut, of another build or changed by hand counts as none.
 */
export function cacheIn(root: string): Cache | undefined {
  if (!['node_modules', 'node_modules/.cache', 'node_modules/.cache/purposely'].every((folder, depth) => isFolder(join(root, folder), depth > 0))) return undefined
  const file = join(root, 'node_modules/.cache/purposely/files')
  const build = buildOf(dirname(fileURLToPath(import.meta.url)))
  const before = entriesIn(file, build)
  const used = new Map<string, string>()
  let changed = false
  return {
    get(key) {
      const entry = before.get(key)
      return entry === undefined ? undefined : parsed(entry)
    },
    set(key, value) {
      const entry = before.get(key) ?? JSON.stringify(value)
      changed ||= !before.has(key)
      used.set(key, entry)
    },
    async keep() {
      if (!changed && used.size === before.size) return
      const body = [...used].map(([key, entry]) => `${key} ${entry}\n`).join('')
      if (body.length > maxBytes) return
      try {
        mkdirSync(dirname(file), { recursive: true })
        const { sync: writeAtomic } = await import('write-file-atomic')
        writeAtomic(file, `${build} ${hashOf(body)}\n${body}`)
      } catch {
        // a folder that cannot be written, a full disk: the next run takes longer, and is as right
      }
    },
  }
}

const isFolder = (path: string, orNothing: boolean): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? orNothing

/** Entries by key, as texts: most of a narrowed run are not asked for. */
function entriesIn(file: string, build: string): Map<string, string> {
  const entries = new Map<string, string>()
  try {
    const stat = statSync(file)
    if (!stat.isFile() || stat.size > maxBytes) return entries
    const text = readFileSync(file, 'utf8')
    const head = text.indexOf('\n') + 1
    if (text.slice(0, head) !== `${build} ${hashOf(text.slice(head))}\n`) return entries
    for (let from = head; from < text.length;) {
      const space = text.indexOf(' ', from)
      const end = text.indexOf('\n', space)
      entries.set(text.slice(from, space), text.slice(space + 1, end))
      from = end + 1
    }
  } catch {
    // as good as none
  }
  return entries
}

function parsed(entry: string): unknown {
  try {
    return JSON.parse(entry)
  } catch {
    return undefined
  }
}

/** Changes with every build of ours, installed or not: another one may find other things in the same file. */
const buildOf = (folder: string): string => hashOf(readdirSync(folder).sort().map(name => {
  const { size, mtimeMs } = statSync(join(folder, name))
  return `${name} ${size} ${mtimeMs}`
}).join('\n'))
