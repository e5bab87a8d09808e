import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { applicationsIn, distinct } from '../../inventory/read-json.js'
import { mergedResult } from '../../inventory/merge.js'
import type { Application, Text } from '../../types/index.js'
import { UsageError, type Command } from '../args.js'
import { formatNamed, formatNames } from '../formats.js'
import { note, print } from '../output.js'
import { reportFile } from '../report-file.js'
import { writeFile } from '../write.js'

const anew = 'npx purposely inventory --format json --output FILE writes one.'

export default {
  name: 'merge',
  summary: 'Makes one inventory of those of several packages or repositories, and shows side by side where their manifests differ.',
  usage: 'merge A.json B.json … [options]',
  help: {
    'A.json': 'what npx purposely inventory --format json wrote, or what merge made of several',
    '--format NAME': `${formatNames.inventory.join(', ')}; default: markdown; json can be merged again`,
    '--output FILE': 'write there; default: the screen',
  },
  options: { format: { type: 'string' }, output: { type: 'string' } },
  async run({ values, positionals }) {
    if (positionals.length === 0) throw new UsageError(`merge takes inventories as JSON, as in npx purposely merge shop.json admin.json: ${anew}`)
    const name = values.format as string | undefined ?? 'markdown'
    const format = await formatNamed('inventory', name)
    const named = values.output as string | undefined
    const file = named === undefined ? undefined : reportFile(named, name === 'html')
    const applications = distinct(positionals.flatMap(readIn))
    const output = name === 'json' ? JSON.stringify({ version: 1, applications }, null, 2) + '\n' : told(applications)
    if (named === undefined || file === undefined) print(output)
    else note(writeFile(file, output, named) ? `Wrote ${named}.` : `${named} is up to date.`)
    return 0

    function told(all: readonly Application[]): Text {
      const { result, merged } = mergedResult(all)
      return format(result, { allowEmpty: true, merged, name: merged.applications.join(', ') }).output
    }
  },
} satisfies Command

/** The applications of a file. @throws {UsageError} one sentence: which file, what is wrong, what to do. */
function readIn(path: string): Application[] {
  const found = applicationsIn(textOf(path), path)
  if ('problem' in found) throw new UsageError(`${found.problem}: ${anew}`)
  return found.applications
}

function textOf(path: string): string {
  try {
    return readFileSync(resolve(path), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${path} ${code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code ?? 'unknown'})`}: ${anew}`)
  }
}
