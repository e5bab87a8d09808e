import { baselineName, writeBaseline } from '../manifest/index.js'
import { count } from '../report/parts/text.js'
import { UsageError } from './args.js'
import { note } from './output.js'
import type { Scan } from './scan.js'
import { writeBelow } from './write.js'

/**
 * Brings the baseline to what the code does today. Nothing else lets it grow, so it says by how much. What is known of neither way (a code
 * that is off, a file that cannot be read) stays.
 */
export function updateBaseline({ project, result }: Scan): void {
  if (!project.manifest) throw new UsageError('--update-baseline needs purposely.yml, which the baseline stands beside: npx purposely init drafts one.')
  const { fresh } = result.leaks
  const gone = new Set(result.leaks.gone)
  const before = project.baseline?.leaks ?? new Map()
  const moved = new Map(result.leaks.moved)
  if (fresh.length + gone.size + moved.size === 0) {
    note(project.baseline ? `${baselineName} is up to date.` : 'There is no leak to write down.')
    return
  }
  const kept = [...before].filter(([leak]) => !gone.has(leak)).map(([leak, { reason }]): [string, string] => [moved.get(leak) ?? leak, reason])
  const all = [...kept, ...fresh.map((leak): [string, string] => [leak, ''])]
  writeBelow(project.root, baselineName, writeBaseline(all))
  note(`Wrote ${baselineName}: ${count(fresh.length, 'leak')} added, ${gone.size} taken out${moved.size === 0 ? '' : `, ${moved.size} moved with ${moved.size === 1 ? 'its file' : 'their files'}`}, ${all.length} in all.`)
}
