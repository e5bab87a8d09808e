import { basename, dirname } from 'node:path'
import { diskTree } from '../read/disk.js'
import { isIgnored } from '../read/ignored.js'
import type { FileTree, Manifest } from '../types/index.js'
import { manifestNames, manifestsAbove, topOf } from './find.js'
import { loadManifest, type Loaded, type LoadOptions } from './load.js'
import type { ReadPart } from './parts.js'

const maxBytes = 4_000_000

/** The manifest at the top of a folder's project, on the disk. */
export const findManifest = (dir: string, read: (path: string) => Manifest | undefined = path => readManifest(path).manifest): string | undefined =>
  topOf(manifestsAbove(dir), path => read(path)?.ignore)

/**
 * Reads a manifest from disk, past no link that leads out of its folder. `text` has no byte order mark;
 * it is absent where nothing could be read. A manifest whose YAML is broken is no manifest. Never throws.
 */
export const readManifest = (path: string): Loaded & { text?: string } => readManifestIn(diskTree(dirname(path)), basename(path))

/** The same of a manifest in a tree, by its path in it. `load` may know its text from before. */
export const readManifestIn = (tree: FileTree, file: string, options: LoadOptions = {}, load: typeof loadManifest = loadManifest): Loaded & { text?: string } =>
  readWith(() => tree.size(file), () => tree.read(file), file, options, load)

/** Reads the manifests of packages in a tree; those in folders that are not looked at speak for projects of their own. */
export const readPart = (tree: FileTree, ignore: readonly string[], options: LoadOptions = {}): ReadPart => (folder, above) => {
  const file = isIgnored(folder, ignore) ? undefined : manifestNames.map(name => folder + name).find(path => tree.kind(path) === 'file')
  return file === undefined ? undefined : readManifestIn(tree, file, { ...options, above })
}

function readWith(size: () => number, bytes: () => Uint8Array, file: string, options: LoadOptions, load: typeof loadManifest = loadManifest): Loaded & { text?: string } {
  const at = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }
  const refused = (message: string): Loaded => ({ problems: [{ severity: 'error', message, file, at }] })
  try {
    if (size() > maxBytes) return refused('This file is larger than 4 MB, more than any manifest needs: split it by workspace package.')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes()).replace(/^\uFEFF/, '')
    const { manifest, problems, misread } = load(text, file, options)
    // what is missing from half a manifest would be reported all over the code: one cause, one sentence
    return { text, problems, ...(manifest !== undefined && misread !== true && { manifest }) }
  } catch (thrown) {
    const because = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)
    return refused(`This file cannot be read (${because}): check its path and its permissions.`)
  }
}
