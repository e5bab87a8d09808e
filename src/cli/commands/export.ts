import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { TemplateError } from '../../exports/define.js'
import { exporters } from '../../exports/formats.generated.js'
import { visibleLine } from '../../report/parts/text.js'
import type { Exported, Exporter } from '../../types/index.js'
import { nearest, UsageError, type Command, type Values } from '../args.js'
import { note, print } from '../output.js'
import { reportFile } from '../report-file.js'
import { scan, type Scan } from '../scan.js'
import { writeFile } from '../write.js'

const names = Object.keys(exporters)

export default {
  name: 'export',
  summary: 'Hands the inventory on in the formats of others; what only a person knows stays empty.',
  usage: 'export FORMAT [options]',
  help: {
    FORMAT: names.join(', '),
    '--root DIR': 'the folder of the application; default: where purposely.yml stands, else here',
    '--format NAME': 'how it is written, where there are several ways: csv or xlsx, markdown or json',
    '--columns NAME': 'of ropa: whose columns, ico or cnil; default: ico',
    '--template FILE': 'of play: the file that the console exports, to be filled; of others: the file to merge into; default: what --output names',
    '--output FILE': 'write there instead of to the screen',
    '--no-cache': 'look at every file anew',
    '--no-types': 'do not ask types what a value holds that is handed over as it is',
  },
  options: {
    root: { type: 'string' }, format: { type: 'string' }, columns: { type: 'string' }, template: { type: 'string' }, output: { type: 'string' }, 'no-types': { type: 'boolean' }, 'no-cache': { type: 'boolean' },
  },
  async run({ values, positionals }) {
    const exporter = await exporterOf(positionals)
    const format = chosen(exporter, 'format', values.format, exporter.formats) as string
    const columns = chosen(exporter, 'columns', values.columns, exporter.columns ?? [])
    const output = values.output as string | undefined
    const file = output === undefined ? undefined : writable(output)
    const template = templateFor(exporter, values, output)
    const { project, result } = await scan(values, [])
    const { output: made, notes } = make(exporter, result, { format, ...(columns !== undefined && { columns }), ...(template && { template: template.text }) }, template?.shown ?? '')
    for (const line of [...openIn(project.manifestProblems.length, result), ...notes]) note(visibleLine(line))
    if (file !== undefined && output !== undefined) note(writeFile(file, made, output) ? `Wrote ${output}.` : `${output} is up to date.`)
    else if (typeof made === 'string') print(made)
    else if (process.stdout.isTTY) throw new UsageError(`${format} is no text: name a file with --output.`)
    else process.stdout.write(made)
    return 0
  },
} satisfies Command

async function exporterOf([name, ...more]: readonly string[]): Promise<Exporter> {
  if (name === undefined || more.length > 0) throw new UsageError(`export takes one format, as in npx purposely export ropa. The formats are ${names.join(', ')}.`)
  if (!Object.hasOwn(exporters, name)) throw new UsageError(`${name} is no format of purposely export.${nearest(name, names)} The formats are ${names.join(', ')}.`)
  return (await (exporters[name] as (typeof exporters)[string])()).default
}

/** What a person chose of what there is, else the first. */
function chosen(exporter: Exporter, option: string, given: Values[string], known: readonly string[]): string | undefined {
  if (given === undefined) return known[0]
  const name = given === 'md' ? 'markdown' : String(given)
  if (known.includes(name)) return name
  throw new UsageError(known.length === 0 ? `--${option} says nothing to export ${exporter.name}: leave it out.`
    : `${name} is no ${option === 'columns' ? 'set of columns' : option} of export ${exporter.name}.${nearest(name, known)} It takes ${known.join(' or ')}.`)
}

/** Where it is to be written: in a folder that stands, since a new one would more often be a slip than wanted. */
function writable(given: string): string {
  const file = reportFile(given)
  if (!existsSync(dirname(file))) throw new UsageError(`${given} cannot be written: its folder does not exist. Make the folder, or name another file.`)
  return file
}

/** The file that is filled or merged into. */
function templateFor(exporter: Exporter, values: Values, output: string | undefined): { text: string; shown: string } | undefined {
  const given = values.template as string | undefined
  if (given !== undefined && exporter.template === undefined) throw new UsageError(`--template says nothing to export ${exporter.name}: leave it out.`)
  if (given === undefined && exporter.template === 'needed') throw new UsageError(`export ${exporter.name} fills a file: name it with --template.`)
  if (given !== undefined && exporter.template === 'merged' && output !== undefined && existsSync(output) && resolve(given) !== resolve(output)) {
    throw new UsageError(`${output} stands already and is merged into: leave --template out, or name a new file.`)
  }
  const shown = given ?? (exporter.template === 'merged' && output !== undefined && existsSync(output) ? output : undefined)
  if (shown === undefined) return undefined
  const path = resolve(shown)
  try {
    if (!statSync(path).isFile()) throw new UsageError(`${shown} is no file: name the file that is to be filled.`)
    return { text: readFileSync(path, 'utf8'), shown }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${shown} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}): name the file that is to be filled.`)
  }
}

function make(exporter: Exporter, { inventory, manifest }: Scan['result'], choices: Parameters<Exporter['make']>[1], shown: string): Exported {
  try {
    return exporter.make({ inventory, ...(manifest && { manifest }) }, choices)
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageError(`${shown} ${error.message}`)
    throw error
  }
}

/** What the facts lack, so that an empty cell is not taken for an answer. */
function openIn(mistakes: number, { manifest, inventory, problems }: Scan['result']): string[] {
  const drafts = (manifest?.purposes ?? []).filter(purpose => purpose.draft).map(purpose => purpose.name)
  const undeclared = inventory.data.filter(({ state }) => state === 'undeclared').length
  return [
    ...manifest === undefined ? [mistakes === 0 ? 'There is no purposely.yml: nobody has said what the data are for. npx purposely init drafts one.' : 'purposely.yml cannot be read: npx purposely check says why.'] : [],
    ...manifest !== undefined && undeclared > 0 ? [`${undeclared} data have no purpose yet: npx purposely check says which.`] : [],
    ...drafts.length > 0 ? [`${drafts.length === 1 ? 'A purpose is a draft' : `${drafts.length} purposes are drafts`} that nobody has confirmed yet: ${drafts.slice(0, 12).join(', ')}${drafts.length > 12 ? `, ${drafts.length - 12} more` : ''}.`] : [],
    ...problems.length > 0 ? [`${problems.length} ${problems.length === 1 ? 'file' : 'files'} could not be read: npx purposely check says which.`] : [],
  ]
}
