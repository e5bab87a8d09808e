import type { LeftOutKind } from '../types/index.js'
import { isIgnored, isMigration, leftOutAs } from './ignored.js'
import { messageFileAt } from './message-paths.js'

export interface Found {
  /** Paths relative to the root, forward slashes, sorted. */
  files: string[]
  /** Files left out as tests, stories, seeds, migrations or generated, or by the manifest, sorted. */
  leftOut: { path: string; as: LeftOutKind | 'manifest' }[]
  /** SQL migrations, which are left out where a schema elsewhere says the same: of these, those that no tool wrote from one. */
  migrations: string[]
  /** Files of the texts of the interface, in every language: no sources, whatever their ending. */
  messages: string[]
  /** Files of a kind nobody here can read, by kind. */
  unread: Record<string, number>
  problems: { file: string; message: string; line: number; column: number }[]
}

/** Which files a run reads: by the manifest's literal prefixes of what is ignored, and by what the parsers can read. */
export interface Wanted {
  prefixes: readonly string[]
  wanted(path: string): boolean
  /** The kind of a file that nobody here can read; undefined where there is nothing to count. */
  unread(path: string): string | undefined
}

/** Sorts what a walk comes by into sources, migrations, messages and the rest; made for one walk. */
export function gather({ prefixes, wanted, unread }: Wanted) {
  const found: Found = { files: [], leftOut: [], migrations: [], messages: [], unread: {}, problems: [] }
  const derived: string[] = []
  const seen = new Set<string>()
  return {
    problem(file: string, message: string): void {
      found.problems.push({ file, message, line: 1, column: 1 })
    },
    /** `named`: a person said so, whatever is ignored by default. `isLeftOut` is asked of what is of any use: rules take longer than endings. */
    take(path: string, named: boolean, isLeftOut: () => boolean = () => false): void {
      if (!wanted(path)) {
        const kind = unread(path)
        if (kind === undefined && messageFileAt(path) === undefined || isIgnored(path, prefixes) || isLeftOut()) return
        if (kind !== undefined) found.unread[kind] = (found.unread[kind] ?? 0) + 1
        else found.messages.push(path)
        return
      }
      if (seen.has(path) || isLeftOut()) return
      seen.add(path)
      const as = named ? undefined : leftOutAs(path, prefixes)
      if (!named && isMigration(path, prefixes)) found.migrations.push(path)
      else if (as) found.leftOut.push({ path, as })
      else found.files.push(path)
    },
    /** Looks at a name in a folder for what says that the SQL beside it was written from a schema. */
    beside(name: string, folder: string): void {
      const prefix = folder === '' ? '' : `${folder}/`
      if (name.endsWith('.prisma')) derived.push(`${prefix}migrations/`)
      else if (name === 'migration_lock.toml') derived.push(prefix)
      else if (name === '_journal.json' && /(^|\/)meta\/$/.test(prefix)) derived.push(prefix.replace(/(^|\/)meta\/$/, '$1'))
    },
    end(): Found {
      const ofSchema = (path: string): boolean => path.endsWith('.sql') && derived.some(folder => path.startsWith(folder))
      const files = found.files.filter(path => !ofSchema(path)).sort()
      const migrations = found.migrations.filter(path => !ofSchema(path)).sort()
      const derivedOnes = [...found.files, ...found.migrations].filter(ofSchema).map(path => ({ path, as: 'migrations' as const }))
      const leftOut = [...found.leftOut, ...derivedOnes].sort((a, b) => a.path < b.path ? -1 : 1)
      return { ...found, files, migrations, messages: found.messages.sort(), leftOut }
    },
  }
}

export type Gathering = ReturnType<typeof gather>
