import { resolve } from 'node:path'
import { UsageError, type Command } from '../args.js'
import { print, writeFile } from '../output.js'
import { formatNamed, formatNames } from '../formats.js'
import { scan } from '../scan.js'

export default {
  name: 'check',
  summary: 'Holds the code against purposely.yml, and says what is collected or sent without a stated use.',
  usage: 'check [paths] [options]',
  help: {
    '--root DIR': 'the folder of the application; default: where purposely.yml stands, else here',
    '--format NAME': `${formatNames.join(', ')}; default: stylish`,
    '--output FILE': 'write there instead of to the screen',
    '--preset NAME': 'recommended or strict; default: what purposely.yml says',
    '--max-warnings N': 'fail when there are more warnings than this',
    '--allow-empty': 'finding no form, model or recipient at all is no failure',
    '--no-filter': 'parse every file, also those that hold no word any detector needs',
  },
  options: {
    root: { type: 'string' }, format: { type: 'string' }, output: { type: 'string' }, preset: { type: 'string' },
    'max-warnings': { type: 'string' }, 'allow-empty': { type: 'boolean' }, 'no-filter': { type: 'boolean' },
  },
  async run({ values, positionals }) {
    const format = await formatNamed(values.format as string | undefined ?? 'stylish')
    const { project, result, narrowed, color } = await scan({ ...values, unfiltered: values['no-filter'] }, positionals)
    const maxWarnings = numberOf(values['max-warnings'])
    const report = format(result, {
      color: color && values.output === undefined, allowEmpty: narrowed || values['allow-empty'] === true,
      ...(maxWarnings !== undefined && { maxWarnings }),
    })
    const output = values.output as string | undefined
    if (output === undefined) print(report.output)
    else if (resolve(output) === project.manifestPath) throw new UsageError(`${output} is the manifest: name another file for the report.`)
    else writeFile(resolve(output), report.output, output)
    // a manifest nobody can read holds nothing: the run says what it could, but it is no verdict
    return !result.manifest && result.manifestProblems.length > 0 ? 2 : report.exitCode
  },
} satisfies Command

function numberOf(value: string | boolean | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`--max-warnings takes a whole number, not ${String(value)}.`)
  return number
}
