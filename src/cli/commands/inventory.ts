import { join, relative, sep } from 'node:path'
import type { Manifest, ReportOptions } from '../../types/index.js'
import { UsageError, type Command } from '../args.js'
import { folderAt } from '../folder.js'
import { formatNamed, formatNames } from '../formats.js'
import { nameIn } from '../named.js'
import { note, print } from '../output.js'
import { reportFile } from '../report-file.js'
import { scan } from '../scan.js'
import { writeBelow, writeFile } from '../write.js'

export default {
  name: 'inventory',
  summary: 'Writes what is asked, kept and sent, and why: the file purposely.yml names, or to the screen.',
  usage: 'inventory [options]',
  help: {
    '--root DIR': 'the folder of the application; default: where purposely.yml stands, else here',
    '--format NAME': `${formatNames.inventory.join(', ')}; default: markdown`,
    '--output FILE': 'write there; default for markdown: the file that purposely.yml names as inventory, else the screen; for html: the same with .html, else data-inventory.html',
    '--since REF': 'for html: show what has changed since a branch, tag or commit, too',
    '--links URL': 'for html: what stands before a path in links, as in https://code.example/shop/blob/main/; default: the host that git knows',
    '--stdout': 'write to the screen, whatever purposely.yml names',
    '--no-cache': 'look at every file anew',
    '--cache FILE': 'remember there instead, or read what each check --shard has left; may be repeated',
    '--no-types': 'do not ask types what a value holds that is handed over as it is',
  },
  options: { root: { type: 'string' }, format: { type: 'string' }, output: { type: 'string' }, since: { type: 'string' }, links: { type: 'string' }, stdout: { type: 'boolean' }, 'no-types': { type: 'boolean' }, 'no-cache': { type: 'boolean' }, cache: { type: 'string', multiple: true } },
  async run({ values, positionals }) {
    const name = values.format as string | undefined ?? 'markdown'
    const format = await formatNamed('inventory', name)
    const named = values.output as string | undefined
    const isPage = name === 'html'
    if (!isPage && (values.since !== undefined || values.links !== undefined)) throw new UsageError('--since and --links go with --format html; npx purposely diff says what has changed in other formats.')
    const file = named === undefined ? undefined : reportFile(named, isPage)
    // the committed file outlives edits above a place: it names files, not lines, and neither who reads what nor the ways of values, which any edit may change
    const isLasting = (manifest: Manifest | undefined): boolean => !isPage && name !== 'json' && positionals.length === 0 && values.stdout !== true && manifest?.inventory !== undefined
    const { project, result, color } = await scan(values, positionals, undefined, undefined, { usage: manifest => !isLasting(manifest), stories: manifest => !isLasting(manifest) })
    const own = positionals.length > 0 ? undefined : isPage ? pageFile(project.manifest) : name === 'json' ? undefined : project.manifest?.inventory
    const options: ReportOptions = { color, allowEmpty: true, lines: !isLasting(project.manifest) }
    const { output } = format(result, { ...options, ...isPage ? await (await import('../page.js')).pageOptions(project.root, values) : name === 'json' ? applicationIn(project.root, folderAt(values.root as string | undefined), values.root !== undefined) : {} })
    if (values.stdout === true || (named === undefined && own === undefined)) {
      print(output)
      return 0
    }
    const shown = named ?? own as string
    if (file === undefined && isPage) reportFile(join(project.root, shown), isPage)
    const changed = file === undefined ? writeBelow(project.root, shown, output) : writeFile(file, output, shown)
    note(changed ? `Wrote ${shown}.` : `${shown} is up to date.`)
    return 0
  },
} satisfies Command

/** What the JSON is about: the application, or the package of a workspace that --root names, which is an application by itself where inventories are merged. */
function applicationIn(root: string, folder: string, isNamed: boolean): Pick<ReportOptions, 'name' | 'folder'> {
  const below = isNamed ? relative(root, folder).split(sep).join('/') : ''
  const title = (below === '' ? undefined : nameIn(folder)) ?? nameIn(root)
  return { ...(title !== undefined && { name: title }), ...(below !== '' && { folder: below }) }
}

/** The page stands beside the committed inventory. */
const pageFile = (manifest: Manifest | undefined): string => manifest?.inventory?.replace(/(\.[^./]+)?$/, '.html') ?? 'data-inventory.html'
