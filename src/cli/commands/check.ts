import { resolve } from 'node:path'
import type { Format } from '../../types/index.js'
import { UsageError, type Command, type Values } from '../args.js'
import { formatNamed, formatNames } from '../formats.js'
import { linksOf } from '../links.js'
import { note, print } from '../output.js'
import { reportFile } from '../report-file.js'

export default {
  name: 'check',
  summary: 'Holds the code against purposely.yml, and says what is collected or sent without a stated use.',
  usage: 'check [paths] [options]',
  help: {
    '--root DIR': 'the folder of the application; default: where purposely.yml stands, else here',
    '--staged': 'only what is staged in git, as it is staged: for a hook before a commit',
    '--since REF': 'only what has changed since this work left REF, committed or not: main, origin/main, v1.2',
    '--format NAME': `${formatNames.findings.join(', ')}; default: stylish`,
    '--output FILE': 'write there instead of to the screen',
    '--report NAME=FILE': 'one more report of the same run, as in sarif=purposely.sarif; may be repeated',
    '--links URL': 'in Markdown, what stands before a path in links, as in https://code.example/shop/blob/main/; default: relative links',
    '--no-suppressed': 'leave out of SARIF what is suppressed: GitHub would open an alert for each',
    '--preset NAME': 'recommended or strict; default: what purposely.yml says',
    '--max-warnings N': 'fail when there are more warnings than this',
    '--fix': 'delete what is stale: entries of purposely.yml and the baseline, tags and comments that speak of nothing',
    '--update-baseline': 'write the leaks that stand in the code into purposely.baseline.json, and take out those that are gone',
    '--allow-empty': 'finding no form, model or recipient at all is no failure',
    '--no-types': 'do not ask types what a value holds that is handed over as it is; --staged never does',
    '--no-cache': 'look at every file anew; else what has not changed since an earlier run is remembered in node_modules/.cache',
    '--cache FILE': 'remember there instead, or read what each --shard has left; may be repeated',
    '--shard I/N': 'only examine one of so many shares of the files, for machines side by side; --cache names where it goes',
    '--no-filter': 'parse every file, also those that hold no word any detector needs',
  },
  options: {
    root: { type: 'string' }, staged: { type: 'boolean' }, since: { type: 'string' }, format: { type: 'string' }, output: { type: 'string' },
    report: { type: 'string', multiple: true }, links: { type: 'string' }, 'no-suppressed': { type: 'boolean' }, preset: { type: 'string' },
    'max-warnings': { type: 'string' }, fix: { type: 'boolean' }, 'update-baseline': { type: 'boolean' }, 'allow-empty': { type: 'boolean' }, 'no-types': { type: 'boolean' }, 'no-cache': { type: 'boolean' }, cache: { type: 'string', multiple: true }, shard: { type: 'string' }, 'no-filter': { type: 'boolean' },
  },
  async run({ values, positionals }) {
    if (values.shard !== undefined) return (await import('../shard.js')).examineShard(values, positionals)
    const maxWarnings = numberOf(values['max-warnings'])
    const links = linksOf(values.links)
    const isUpdate = values['update-baseline'] === true
    if (isUpdate && (values.staged !== undefined || values.since !== undefined)) throw partial()
    const narrowing = values.staged === undefined && values.since === undefined ? undefined : await (await import('../narrow.js')).narrowed(values, positionals)
    for (const line of narrowing?.notes ?? []) note(line)
    if (narrowing?.nothing !== undefined && values.format === undefined && values.output === undefined && values.report === undefined) {
      print(narrowing.nothing)
      return 0
    }
    const reports = await reportsOf(values)
    // loaded when there is something to do: in a hook, most commits end above
    const [{ scan }, { baseIn, toolOf }] = await Promise.all([import('../scan.js'), import('../tool.js')])
    const look = () => scan({ ...values, unfiltered: values['no-filter'] }, positionals, undefined, narrowing)
    let scanned = await look()
    if (values.fix === true) scanned = await (await import('../fix.js')).deleteStale(scanned, look)
    if (isUpdate) {
      if (scanned.narrowed) throw partial()
      const { updateBaseline } = await import('../baseline.js')
      updateBaseline(scanned)
      scanned = await look()
    }
    const { project, narrowed, color } = scanned
    const result = scanned.result.manifest?.inventory === undefined ? scanned.result : (await import('../committed.js')).withCommitted(scanned, values, narrowing)
    const shared = {
      allowEmpty: narrowed || values['allow-empty'] === true, base: baseIn(project.root), tool: toolOf(), suppressed: values['no-suppressed'] !== true,
      ...(maxWarnings !== undefined && { maxWarnings }), ...(links !== undefined && { links }),
    }
    const made = reports.map(({ format, file }) => {
      return { file, ...format(result, { ...shared, color: color && file === undefined }) }
    })
    for (const { file, output } of made) {
      if (file === undefined) print(output)
      else (await import('../write.js')).writeFile(resolve(file), output, file)
    }
    return made[0]?.exitCode ?? 0
  },
} satisfies Command

const partial = (): UsageError => new UsageError('--update-baseline needs a run over everything, since what was not read is not gone: run it without paths, --staged and --since.')

/** What is to be written, and where; the screen where no file is named. Every name is looked at before the work begins. */
async function reportsOf({ format = 'stylish', output, report = [] }: Values): Promise<{ format: Format; file?: string }[]> {
  const more = (report as string[]).map(text => {
    const [, name, file] = /^(\w+)=(.+)$/s.exec(text) ?? []
    if (name === undefined || file === undefined) throw new UsageError(`--report takes a format and a file, as in sarif=purposely.sarif, not ${text}.`)
    return { name, file }
  })
  const all = [{ name: format as string, file: output as string | undefined }, ...more]
  const files = all.flatMap(one => one.file === undefined ? [] : [reportFile(one.file)])
  const twice = all.find(({ file }) => file !== undefined && files.filter(other => other === resolve(file)).length > 1)
  if (twice) throw new UsageError(`${twice.file} is named for two reports: give each a file of its own.`)
  return Promise.all(all.map(async ({ name, file }) => ({ format: await formatNamed('findings', name), ...(file !== undefined && { file }) })))
}

function numberOf(value: Values[string]): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`--max-warnings takes a whole number, not ${String(value)}.`)
  return number
}
