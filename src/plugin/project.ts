import { statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { lookupIn } from '../engine.js'
import { findManifest, readManifest } from '../manifest/index.js'
import { diskTree } from '../read/disk.js'
import { chosenFiles, findMessages, readMessages } from '../read/messages.js'
import type { Manifest, MessageLookup } from '../types/index.js'

/** Where a linted file stands. */
export interface Standing {
  /** From the root, forward slashes. */
  path: string
  /** Absolute: the manifest's folder, or the host's working directory. */
  root: string
  manifest?: Manifest
}

interface Loaded { stamp: string; manifest?: Manifest }

/** Manifests by path: an editor lives longer than one state of a manifest, so each is read again when it has changed. */
const manifests = new Map<string, Loaded>()

/** The project around a file. A text without a file (`<input>`, `stdin.ts`) belongs to the working directory. */
export function standingOf(filename: string, cwd: string): Standing {
  const manifestPath = findManifest(isAbsolute(filename) ? dirname(filename) : resolve(cwd))
  const root = manifestPath === undefined ? cwd : dirname(manifestPath)
  const path = isAbsolute(filename) ? relative(root, filename).split(sep).join('/') : filename
  const manifest = manifestPath === undefined ? undefined : manifestAt(manifestPath)
  return { path, root, ...(manifest && { manifest }) }
}

function manifestAt(path: string): Manifest | undefined {
  const stamp = stampOf(path)
  const known = manifests.get(path)
  if (known !== undefined && known.stamp === stamp) return known.manifest
  const { manifest } = readManifest(path)
  manifests.set(path, { stamp, ...(manifest && { manifest }) })
  return manifest
}

/** Changes with every write, also one of the same length within one tick of the clock if it replaces the file. */
function stampOf(path: string): string {
  const { mtimeMs, ctimeMs, size, ino } = statSync(path)
  return [mtimeMs, ctimeMs, size, ino].join(':')
}

interface Spoken { stamp: string; paths: string[]; lookup: MessageLookup }

/** Messages by root, for the same reason: read again when a file of them has changed, or one has come beside them. */
const spoken = new Map<string, Spoken>()

/** The texts of the translation keys of a project that has a manifest; its files are looked for when the first key is looked up. */
export function messagesOf(root: string, { ignore }: Manifest): MessageLookup {
  let lookup: MessageLookup | undefined
  return key => (lookup ??= messagesAt(root, ignore))(key)
}

function messagesAt(root: string, ignore: readonly string[]): MessageLookup {
  const known = spoken.get(root)
  if (known !== undefined && known.stamp === stampOfAll(root, known.paths, ignore)) return known.lookup
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
