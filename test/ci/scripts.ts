import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import check from '../../src/cli/commands/check.js'
import { formatNames } from '../../src/cli/formats.js'
import { repository } from '../cli/project.js'

/** A project with this package installed, as npm would have it. */
export function installed(root: string): string {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  symlinkSync(repository, join(root, 'node_modules/eslint-plugin-purposely'), 'junction')
  return root
}

/** Options and formats in a script that the command does not have. */
export function mistakesIn(script: string): string[] {
  const options = [...script.matchAll(/(?<=\s|\()--([a-z][\w-]*)(?=\s|\)|$)/gm)].map(match => match[1] ?? '').filter(option => !['yes', 'package'].includes(option))
  const named = [...script.matchAll(/--report "?(\w+)=/g), ...script.matchAll(/--format (\w+)/g)].map(match => match[1] ?? '')
  return [
    ...options.filter(option => check.options[option as keyof typeof check.options] === undefined).map(option => `check has no option --${option}`),
    ...named.filter(name => !formatNames.findings.includes(name)).map(name => `there is no format ${name}`),
  ]
}
