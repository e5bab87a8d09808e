import { compareInventories } from '../../inventory/compare.js'
import { UsageError, type Command } from '../args.js'
import { formatNamed, formatNames } from '../formats.js'
import { linksOf } from '../links.js'
import { note, print, wantsColor } from '../output.js'
import { progressOn } from '../progress.js'
import { reportFile } from '../report-file.js'
import { seeBoth } from '../states.js'
import { baseIn } from '../tool.js'
import { writeFile } from '../write.js'

export default {
  name: 'diff',
  summary: 'Says what a change begins and ceases to collect, demand, keep and send, compared with another state in git.',
  usage: 'diff REF | A..B [options]',
  help: {
    REF: 'a branch, tag or commit: from where this work left it to the working tree',
    'A..B, A...B': 'two commits: from A, or from where A and B part, to B',
    '--root DIR': 'the folder of the application; default: where purposely.yml stands, else here',
    '--format NAME': `${formatNames.changes.join(', ')}; default: text`,
    '--output FILE': 'write there instead of to the screen',
    '--links URL': 'in Markdown, what stands before a path in links, as in https://code.example/shop/blob/main/; default: relative links',
  },
  options: { root: { type: 'string' }, format: { type: 'string' }, output: { type: 'string' }, links: { type: 'string' } },
  async run({ values, positionals }) {
    const [range] = positionals
    if (range === undefined || positionals.length > 1) throw new UsageError('diff takes one state to compare with, as in npx purposely diff main, or two as A..B.')
    const format = await formatNamed('changes', values.format as string | undefined ?? 'text')
    const links = linksOf(values.links)
    const output = values.output as string | undefined
    const file = output === undefined ? undefined : reportFile(output)
    const progress = progressOn(process.stderr)
    const { root, from, to, notes } = await seeBoth(range, values.root as string | undefined, progress.step).finally(progress.end)
    for (const line of notes) note(line)
    const categories = [...to.result.manifest?.categories ?? [], ...from.result.manifest?.categories ?? []]
    const text = format(compareInventories(from.result.inventory, to.result.inventory), { from: from.state, to: to.state }, {
      base: baseIn(root), categories, never: (to.result.manifest?.never ?? []).map(one => one.category), color: output === undefined && wantsColor(process.stdout), ...(links !== undefined && { links }),
    })
    if (file === undefined || output === undefined) print(text)
    else writeFile(file, text, output)
    return 0
  },
} satisfies Command
