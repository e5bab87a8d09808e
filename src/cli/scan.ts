import { run } from '../pipeline.js'
import { PathError } from '../read/find.js'
import type { CheckResult, Manifest } from '../types/index.js'
import { nearest, UsageError, type Values } from './args.js'
import { cacheIn } from './cache.js'
import { wantsColor } from './output.js'
import { progressOn } from './progress.js'
import type { Narrowing } from './narrow.js'
import { fromRoot, projectAt, projectIn, type Project } from './project.js'

export interface Scan { project: Project; result: CheckResult; narrowed: boolean; color: boolean }

/**
 * Finds the project and runs the stages over it, or over the paths a person names. `manifest` replaces the project's; `narrowing` is what git
 * says the run is about; `alone` looks at each file by itself; `usage` says whether it is asked who reads what is kept, and
 * `consents` whether people are asked.
 */
export async function scan(
  values: Values, positionals: readonly string[], manifest?: Manifest, narrowing?: Narrowing,
  { alone = false, usage, consents = false }: { alone?: boolean; usage?: (manifest: Manifest | undefined) => boolean; consents?: boolean } = {},
): Promise<Scan> {
  const given = values.root as string | undefined
  const project = narrowing ? projectIn(narrowing.root, narrowing.tree) : projectAt(given)
  const named = positionals.map(path => fromRoot(project.root, path))
  // --root below the manifest's folder narrows the run to it
  const below = given === undefined || named.length > 0 ? [] : [fromRoot(project.root, given)].filter(path => path !== '')
  const paths = narrowing ? [] : [...named, ...below]
  const preset = presetOf(values.preset)
  const progress = progressOn(process.stderr)
  const used = manifest ?? project.manifest
  const baseline = project.baseline
  // of a narrowed run little is used, and what it has not used must stay
  const cache = values['no-cache'] === true || manifest !== undefined ? undefined : cacheIn(project.root)
  try {
    const result = await run({
      root: project.root, paths, ...(narrowing && { chosen: narrowing.chosen, tree: narrowing.tree }), manifestProblems: project.manifestProblems, progress: progress.step,
      ...(used && { manifest: used }), ...(preset && { preset }), unfiltered: values.unfiltered === true, alone, usage: usage?.(used) === true, consents,
      // a hook answers before anybody looks up: it goes without
      types: values['no-types'] !== true && values.staged !== true && !alone,
      ...(cache && { memory: cache }),
      ...(baseline && manifest === undefined && { baseline }),
    })
    if (paths.length === 0 && narrowing === undefined && values.unfiltered !== true) await cache?.keep()
    return { project, result, narrowed: paths.length > 0 || narrowing !== undefined, color: wantsColor(process.stdout) }
  } catch (error) {
    if (!(error instanceof PathError)) throw error
    // as the person typed it, who stands in the working directory and not in the root
    throw new UsageError(`${positionals[named.indexOf(error.path)] ?? error.path} ${error.because}`)
  } finally {
    progress.end()
  }
}

function presetOf(value: Values[string]): 'recommended' | 'strict' | undefined {
  if (value === undefined || value === 'recommended' || value === 'strict') return value
  throw new UsageError(`--preset is recommended or strict, not ${String(value)}.${nearest(String(value), ['recommended', 'strict'])}`)
}
