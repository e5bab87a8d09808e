import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { loadManifest, type Loaded, type LoadOptions } from './load.js'

export const manifestNames = ['purposely.yml', 'purposely.yaml'] as const

const maxBytes = 4_000_000

/** The nearest manifest at or above a folder, up to the root of its git repository or of the disk; an absolute path. */
export function findManifest(dir: string): string | undefined {
  let folder = resolve(dir)
  for (;;) {
    for (const name of manifestNames) {
      const path = join(folder, name)
      if (isFile(path)) return path
    }
    const parent = dirname(folder)
    if (parent === folder || existsSync(join(folder, '.git'))) return undefined
    folder = parent
  }
}

/**
 * Reads a manifest from disk. `file` is its path from the scanned root (its name, unless given). `text` has no byte order mark;
 * it is absent where nothing could be read. A manifest whose YAML is broken is no manifest. Never throws.
 */
export function readManifest(path: string, file: string = basename(path), options: LoadOptions = {}): Loaded & { text?: string } {
  const at = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }
  const refused = (message: string): Loaded => ({ problems: [{ severity: 'error', message, file, at }] })
  try {
    if (statSync(path).size > maxBytes) return refused('This file is larger than 4 MB, more than any manifest needs: split it by workspace package.')
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    const { manifest, problems, misread } = loadManifest(text, file, options)
    // what is missing from half a manifest would be reported all over the code: one cause, one sentence
    return { text, problems, ...(manifest !== undefined && misread !== true && { manifest }) }
  } catch (thrown) {
    const because = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)
    return refused(`This file cannot be read (${because}): check its path and its permissions.`)
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
