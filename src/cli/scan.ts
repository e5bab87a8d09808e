import { run, type Share } from '../pipeline.js'
import { diskTree } from '../read/disk.js'
import { PathError } from '../read/find.js'
import type { CheckResult, FileTree, Manifest } from '../types/index.js'
import { nearest, UsageError, type Values } from './args.js'
import { cacheAt, cacheIn, type Cache } from './cache.js'
import { firstReadOf, type FirstRead } from './first-read.js'
import { note, wantsColor } from './output.js'
import { progressOn } from './progress.js'
import type { Narrowing } from './narrow.js'
import { fromRoot, projectAt, projectIn, type Project } from './project.js'

/** `read`: what the files held whose places the result names; it is remembered where something is to be deleted there. */
export interface Scan { project: Project; result: CheckResult; narrowed: boolean; color: boolean; read?: FirstRead }

/**
 * Finds the project and runs the stages over it, or over the paths a person names. `manifest` replaces the project's; `narrowing` is what git
 * says the run is about; `alone` looks at each file by itself; `usage` says whether it is asked who reads what is kept, and
 * `consents` whether people are asked, `stories` whether what is one datum is joined; `share` which of the files are examined.
 */
export async function scan(
  values: Values, positionals: readonly string[], manifest?: Manifest, narrowing?: Narrowing,
  { alone = false, usage, consents = false, stories = false, share }: { alone?: boolean; usage?: (manifest: Manifest | undefined) => boolean; consents?: boolean; stories?: boolean | ((manifest: Manifest | undefined) => boolean); share?: Share } = {},
): Promise<Scan> {
  const given = values.root as string | undefined
  let read: FirstRead | undefined
  const treeOf = (root: string): FileTree => {
    const disk = diskTree(root)
    if (values.fix === true) read = firstReadOf(disk)
    return read?.tree ?? disk
  }
  let cache: Cache | undefined
  const memoryAt = (root: string): Cache | undefined => cache = manifest === undefined ? cacheOf(values, root) : undefined
  const project = narrowing ? projectIn(narrowing.root, narrowing.tree, memoryAt) : projectAt(given, treeOf, memoryAt)
  const named = positionals.map(path => fromRoot(project.root, path))
  // --root below the manifest's folder narrows the run to it
  const below = given === undefined || named.length > 0 ? [] : [fromRoot(project.root, given)].filter(path => path !== '')
  const paths = narrowing ? [] : [...named, ...below]
  const preset = presetOf(values.preset)
  const progress = progressOn(process.stderr)
  const used = manifest ?? project.manifest
  const baseline = project.baseline
  // a hook answers before anybody looks up: it goes without
  const typed = values['no-types'] !== true && values.staged !== true && !alone
  try {
    const look = (memory?: Cache): Promise<CheckResult> => run({
      root: project.root, paths, ...(read && { tree: read.tree }), ...(narrowing && { chosen: narrowing.chosen, tree: narrowing.tree }), manifestProblems: project.manifestProblems, progress: progress.step,
      ...(used && { manifest: used }), ...(preset && { preset }), unfiltered: values.unfiltered === true, alone, usage: usage?.(used) === true, consents, stories: typeof stories === 'function' ? stories(used) : stories, ...(share && { share }),
      types: typed,
      ...(memory && { memory }),
      ...(baseline && manifest === undefined && { baseline }),
    })
    // whoever knows how a memory is written can write one that leads astray: what no run wrote costs a second look, never the run
    const result = await look(cache).catch((error: unknown) => {
      if (cache === undefined || error instanceof PathError || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') throw error
      cache = undefined
      return look()
    })
    const narrowed = paths.length > 0 || narrowing !== undefined
    if (values.unfiltered !== true) await cache?.keep({ whole: !narrowed, typed })
    return { project, result, narrowed, color: wantsColor(process.stdout), ...(read && { read }) }
  } catch (error) {
    if (!(error instanceof PathError)) throw error
    // as the person typed it, who stands in the working directory and not in the root
    throw new UsageError(`${positionals[named.indexOf(error.path)] ?? error.path} ${error.because}`)
  } finally {
    progress.end()
  }
}

function cacheOf(values: Values, root: string): Cache | undefined {
  const named = values.cache as string[] | undefined
  if (values['no-cache'] === true && named !== undefined) throw new UsageError('--no-cache and --cache contradict each other: give one of them.')
  return named !== undefined ? cacheAt(named, note) : values['no-cache'] === true ? undefined : cacheIn(root)
}

function presetOf(value: Values[string]): 'recommended' | 'strict' | undefined {
  if (value === undefined || value === 'recommended' || value === 'strict') return value
  throw new UsageError(`--preset is recommended or strict, not ${String(value)}.${nearest(String(value), ['recommended', 'strict'])}`)
}
