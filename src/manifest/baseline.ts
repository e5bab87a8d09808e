import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileTree } from '../types/index.js'

/** Leaks that stood in the code when the team adopted Purposely, by fingerprint (code, symbol path, category). */
export interface Baseline {
  /** Relative to the folder of the manifest. */
  file: string
  fingerprints: ReadonlySet<string>
  problem?: string
}

export const baselineName = 'purposely.baseline.json'

/** The baseline beside a manifest; undefined where there is none. Never throws: a broken one says so and covers nothing. */
export function readBaseline(root: string): Baseline | undefined {
  const path = join(root, baselineName)
  return existsSync(path) ? baselineFrom(() => readFileSync(path)) : undefined
}

/** The baseline in a tree, beside its manifest. */
export const readBaselineIn = (tree: FileTree): Baseline | undefined =>
  tree.kind(baselineName) === undefined ? undefined : baselineFrom(() => tree.read(baselineName))

function baselineFrom(read: () => Uint8Array): Baseline {
  try {
    const { leaks } = JSON.parse(new TextDecoder().decode(read())) as { leaks?: unknown }
    if (Array.isArray(leaks) && leaks.every(one => typeof one === 'string')) return { file: baselineName, fingerprints: new Set(leaks) }
  } catch { /* said below */ }
  return { file: baselineName, fingerprints: new Set(), problem: `${baselineName} is no JSON of the form { "version": 1, "leaks": ["…"] }: mend it, or delete it.` }
}

/** One leak a line, sorted, so that it merges well. */
export const writeBaseline = (fingerprints: Iterable<string>): string =>
  JSON.stringify({ version: 1, leaks: [...new Set(fingerprints)].sort() }, null, 2) + '\n'
