import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import check from '../../src/cli/commands/check.js'
import diff from '../../src/cli/commands/diff.js'
import { formatNames } from '../../src/cli/formats.js'
import { repository } from '../cli/project.js'

/** A project with this package installed, as npm would have it. */
export function installed(root: string): string {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  symlinkSync(repository, join(root, 'node_modules/eslint-plugin-purposely'), 'junction')
  return root
}

const commands = { check: { options: check.options, formats: formatNames.findings }, diff: { options: diff.options, formats: formatNames.changes } }

/** Options and formats in a script that the command it gives them to does not have. */
export function mistakesIn(script: string): string[] {
  const statements = script.replace(/\\\n|(?<=\([^)]*)\n/g, ' ').split('\n')
  return statements.flatMap(statement => {
    // a list of arguments is the check's, also where it goes on
    const name = /(?:purposely"?|=\(|set --) (check|diff)\b|=\((check|diff)\b/.exec(statement)?.slice(1).find(one => one !== undefined) ?? (/arguments\+=|set -- "\$@"/.test(statement) ? 'check' : undefined)
    if (name === undefined) return []
    const { options, formats } = commands[name as keyof typeof commands]
    const given = [...statement.matchAll(/(?<=\s|\()--([a-z][\w-]*)/g)].map(match => match[1] ?? '')
    const named = [...statement.matchAll(/--report "?(\w+)=|--format (\w+)/g)].map(match => match[1] ?? match[2] ?? '')
    return [
      ...given.filter(option => !Object.hasOwn(options, option)).map(option => `${name} has no option --${option}`),
      ...named.filter(format => !formats.includes(format)).map(format => `${name} has no format ${format}`),
    ]
  })
}
