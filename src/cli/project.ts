import { dirname, relative, resolve, sep } from 'node:path'
import { statSync } from 'node:fs'
import { findManifest, readBaseline, readManifest, type Baseline } from '../manifest/index.js'
import { codes } from '../reconcile/codes.generated.js'
import type { Manifest, ManifestProblem } from '../types/index.js'
import { UsageError } from './args.js'

/** The project a command works on. */
export interface Project {
  /** Absolute path of the scanned root: the manifest's folder, else `--root`, else the working directory. */
  root: string
  manifest?: Manifest
  manifestProblems: ManifestProblem[]
  /** Absolute path of the manifest, and its text, where there is one. */
  manifestPath?: string
  manifestText?: string
  /** Leaks known when the team adopted Purposely. */
  baseline?: Baseline
}

/** Finds the project around a folder. `given` is `--root`, relative to the working directory. */
export function projectAt(given: string | undefined): Project {
  const folder = resolve(given ?? '.')
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (!stat) throw new UsageError(`${given ?? folder} does not exist: name the folder of the application.`)
  if (!stat.isDirectory()) throw new UsageError(`${given ?? folder} is no folder: name the folder of the application.`)
  const manifestPath = findManifest(folder)
  if (manifestPath === undefined) return { root: folder, manifestProblems: [] }
  const root = dirname(manifestPath)
  const { manifest, problems, text } = readManifest(manifestPath, undefined, { codes: [...codes.map(code => code.code), 'valid-manifest'] })
  const baseline = readBaseline(root)
  if (baseline?.problem !== undefined) throw new UsageError(baseline.problem)
  return { root, manifestPath, manifestProblems: problems, ...(baseline && { baseline }), ...(manifest && { manifest }), ...(text !== undefined && { manifestText: text }) }
}

/** A path as the person gave it (from the working directory), relative to the root. */
export function fromRoot(root: string, path: string): string {
  const full = resolve(path)
  return relative(root, full).split(sep).join('/')
}
