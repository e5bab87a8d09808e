import { dirname, join, relative, resolve, sep } from 'node:path'
import { lstatSync, statSync } from 'node:fs'
import { findManifest, manifestNames, readBaseline, readManifest, type Baseline } from '../manifest/index.js'
import { ruleNames } from '../reconcile/about.js'
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
  if (manifestPath === undefined) return { root: folder, manifestProblems: unreadableAt(folder) }
  const root = dirname(manifestPath)
  const { manifest, problems, text } = readManifest(manifestPath, undefined, { codes: ruleNames })
  const baseline = readBaseline(root)
  const manifestProblems = [...problems, ...baseline?.problem === undefined ? [] : [problemOf(baseline.file, baseline.problem)]]
  return { root, manifestPath, manifestProblems, ...(baseline && { baseline }), ...(manifest && { manifest }), ...(text !== undefined && { manifestText: text }) }
}

/** A folder or a dangling link under the manifest's name is a mistake to be told, not a project without a manifest. */
function unreadableAt(folder: string): ManifestProblem[] {
  return manifestNames.flatMap(name => {
    const stat = lstatSync(join(folder, name), { throwIfNoEntry: false })
    return stat ? [problemOf(name, `${name} is ${stat.isDirectory() ? 'a folder' : 'no file that can be read'}: put the manifest in its place, or take it away.`)] : []
  })
}

const problemOf = (file: string, message: string): ManifestProblem =>
  ({ severity: 'error', message, file, at: { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 } })

/** A path as the person gave it (from the working directory), relative to the root. */
export function fromRoot(root: string, path: string): string {
  const full = resolve(path)
  return relative(root, full).split(sep).join('/')
}
