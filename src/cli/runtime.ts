import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

/**
 * How often a function runs before V8 spends time on making it fast, by Node's major version: ten times V8's own number. A run takes
 * seconds and calls each of hundreds of functions some thousand times, so that a third of its time went into making them fast, in every
 * thread anew. Versions that are not listed keep their own number.
 */
const patience: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000',
}

/**
 * How much a heap may grow, in percent of what is live, before it is tidied up. V8 lets it double and more: of 30,000 files that took 914 MB
 * where 605 are enough, with no more CPU time at 40. All versions that are listed above have it.
 */
const growth = '--heap-growing-percent=30'

/**
 * Fits Node to short runs; to be called before most modules are loaded. From Node 22 on their compiled code is kept in the folder for
 * temporary files, unless NODE_DISABLE_COMPILE_CACHE is set.
 */
export function prepareRuntime(): void {
  const flag = patience[process.versions.node.split('.')[0] as string]
  if (flag !== undefined) for (const one of [flag, growth]) setFlagsFromString(one)
  ;(module as { enableCompileCache?(): unknown }).enableCompileCache?.()
}
