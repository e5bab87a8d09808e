import { statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { findManifest, readManifest } from '../manifest/index.js'
import type { Manifest } from '../types/index.js'

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
