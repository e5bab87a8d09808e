import { statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { lookupIn } from '../engine.js'
import { baselineName, composeManifests, findManifest, foldersOf, loadManifest, manifestNames, manifestsAbove, partFor, readBaseline, readManifest, readPart, type Baseline } from '../manifest/index.js'
import { diskTree } from '../read/disk.js'
import { chosenFiles, findMessages, readMessages } from '../read/messages.js'
import type { Manifest, ManifestProblem, MessageLookup } from '../types/index.js'

/** Where a linted file stands. */
export interface Standing {
  /** From the root, forward slashes. */
  path: string
  /** Absolute: the manifest's folder, or the host's working directory. */
  root: string
  manifest?: Manifest
}

interface Known { stamp: string; root: string; manifest?: Manifest }

/** What speaks for the folder of a manifest, by its path: an editor lives longer than one state of it, so it is read again when one has changed. */
const known = new Map<string, Known>()

/** The project around a file. A text without a file (`<input>`, `stdin.ts`) belongs to the working directory. */
export function standingOf(filename: string, cwd: string): Standing {
  const folder = isAbsolute(filename) ? dirname(filename) : resolve(cwd)
  const chain = manifestsAbove(folder)
  const { root, manifest } = chain.length === 0 ? { root: cwd } : speakingBelow(chain, folder)
  const path = isAbsolute(filename) ? relative(root, filename).split(sep).join('/') : filename
  return { path, root, ...(manifest && { manifest }) }
}

/** What the manifests of a chain, nearest first, say together in the folder of the nearest. */
function speakingBelow(chain: readonly string[], folder: string): Known {
  const nearest = chain[0] as string
  const stamp = chain.map(path => `${path} ${stampOf(path)}`).join('\n')
  const before = known.get(nearest)
  if (before?.stamp === stamp) return before
  const top = findManifest(folder) as string
  const root = dirname(top)
  const { manifest } = readManifest(top)
  const path = relative(root, nearest).split(sep).join('/')
  const whole = manifest && composeManifests(manifest, foldersOf([path]), readPart(diskTree(root), manifest.ignore)).manifest
  const now: Known = { stamp, root, ...(whole && { manifest: partFor(whole, path) }) }
  known.set(nearest, now)
  return now
}

/** Whether a file is a manifest, by its name. */
export const isManifest = (filename: string): boolean => (manifestNames as readonly string[]).includes(basename(filename))

/** What is wrong with a manifest, as its text stands in the editor, and with what it adds to those above it. `codes`: the known ones. */
export function problemsIn(filename: string, text: string, codes: readonly string[]): ManifestProblem[] {
  const top = isAbsolute(filename) ? findManifest(dirname(filename)) : undefined
  const above = top === undefined || top === filename ? undefined : readManifest(top).manifest
  if (top === undefined || above === undefined) return loadManifest(text, basename(filename), { codes }).problems
  const root = dirname(top)
  const file = relative(root, filename).split(sep).join('/')
  const onDisk = readPart(diskTree(root), above.ignore, { codes })
  return composeManifests(above, foldersOf([file]), (folder, all) => folder + basename(file) === file ? loadManifest(text, file, { codes, above: all }) : onDisk(folder, all))
    .problems.filter(problem => problem.file === file)
}

/** Changes with every write, also one of the same length within one tick of the clock if it replaces the file. */
function stampOf(path: string): string {
  const { mtimeMs, ctimeMs, size, ino } = statSync(path)
  return [mtimeMs, ctimeMs, size, ino].join(':')
}

const baselines = new Map<string, { stamp: string; baseline: Baseline }>()

/**
 * The baseline beside the manifest, read again when it has changed. A broken one never lets known leaks come back in the editor: of one
 * that is cut or in conflict what can be made out counts, of one that cannot be read what it last held. The command line says what is wrong.
 */
export function baselineOf(root: string): Baseline | undefined {
  const stamp = stampIfAny(join(root, baselineName))
  const before = baselines.get(root)
  if (before?.stamp === stamp) return before?.baseline
  const now = stamp === undefined ? undefined : readBaseline(root)
  if (stamp === undefined || now === undefined) baselines.delete(root)
  else if (now.text === '' && before) return before.baseline
  else baselines.set(root, { stamp, baseline: now })
  return now
}

/** Absent where there is no file; where one is there that cannot be looked at, as good as new each time it can be. */
function stampIfAny(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) && stampOf(path)
  } catch {
    return 'unreadable'
  }
}

/** Whether a file of the project stands on the disk. */
export const isFileIn = (root: string, file: string): boolean => diskTree(root).kind(file) === 'file'

interface Spoken { stamp: string; paths: string[]; lookup: MessageLookup }

/** Messages by root, for the same reason: read again when a file of them has changed, or one has come beside them. */
const spoken = new Map<string, Spoken>()

/** The texts of the translation keys of a project that has a manifest; its files are looked for when the first key is looked up. */
export function messagesOf(root: string, { ignore }: Manifest): MessageLookup {
  let lookup: MessageLookup | undefined
  return key => (lookup ??= messagesAt(root, ignore))(key)
}

function messagesAt(root: string, ignore: readonly string[]): MessageLookup {
  const before = spoken.get(root)
  if (before !== undefined && before.stamp === stampOfAll(root, before.paths, ignore)) return before.lookup
  const tree = diskTree(root)
  const all = findMessages(tree, ignore)
  const paths = chosenFiles(tree, all).map(file => file.path)
  const lookup = lookupIn(readMessages(tree, all).messages)
  spoken.set(root, { stamp: stampOfAll(root, paths, ignore), paths, lookup })
  return lookup
}

function stampOfAll(root: string, paths: readonly string[], ignore: readonly string[]): string {
  const places = new Set(paths.flatMap(path => [join(root, path), dirname(join(root, path))]))
  return [...ignore, ...[...places].map(place => statSync(place, { throwIfNoEntry: false }) ? stampOf(place) : 'gone')].join('\n')
}
