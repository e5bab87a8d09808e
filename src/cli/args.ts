import { parseArgs, type ParseArgsConfig } from 'node:util'
import { closest, distance } from 'fastest-levenshtein'

/** A mistake of the person at the keyboard: printed as one sentence, without a stack, and ends with exit code 2. */
export class UsageError extends Error {}

/** What a person gave for each option; a list for one that may be repeated. */
export type Values = Record<string, string | boolean | string[] | undefined>

type Options = NonNullable<ParseArgsConfig['options']>

export interface Command {
  name: string
  /** One line for the list of commands. */
  summary: string
  usage: string
  /** Option → its line in the help. */
  help: Record<string, string>
  options: Options
  run(given: { values: Values; positionals: string[] }): Promise<number>
}

export const nearest = (word: string, words: readonly string[]): string => {
  if (words.length === 0) return ''
  const best = closest(word, [...words])
  return distance(word, best) <= Math.max(2, word.length / 3) ? ` Did you mean ${best}?` : ''
}

/** Reads a command's arguments; an unknown option is one sentence with the nearest known one. */
export function readArgs(command: Command, args: string[]): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: { ...command.options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true, strict: true })
    return { values: values as Values, positionals }
  } catch (error) {
    const option = /'(--?[\w-]+)/.exec((error as Error).message)?.[1]
    const known = Object.keys(command.options).map(name => `--${name}`)
    if (option !== undefined && !known.includes(option)) {
      throw new UsageError(`${option} is no option of purposely ${command.name}.${nearest(option, known)} See: npx purposely ${command.name} --help`)
    }
    throw new UsageError(`${(error as Error).message.replace(/\.? ?To specify.*$/s, '')}. See: npx purposely ${command.name} --help`)
  }
}
