// Time and memory of a file as trees grow: both must be flat.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bin, inRounds, measured, summary } from './run.mjs'
import { generated } from './trees.mjs'

export function benchSizes(sizes, { runs, temp }) {
  const rows = sizes.map(count => {
    const root = generated(join(temp, `of-${count}`), count)
    const { cold } = inRounds(runs, { cold: () => measured([bin, 'check', '--root', root, '--no-cache', '--format', 'json', '--output', join(temp, 'out.json')], { cwd: root, temp }) })
    rmSync(root, { recursive: true })
    const { ms, cpu, MB } = summary(cold)
    return { files: count, ms, cpu, MB, msAFile: Number((ms / count).toFixed(3)), kBAFile: Math.round(MB * 1024 / count) }
  })
  const [first] = rows
  return rows.map(row => ({ ...row, growth: Number((row.msAFile / first.msAFile).toFixed(2)) }))
}
