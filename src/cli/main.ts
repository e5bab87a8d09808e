import { nearest, readArgs, UsageError, type Command } from './args.js'

/** Each command is loaded when it is called: start-up time is what a hook feels first. */
const commands: Record<string, () => Promise<{ default: Command }>> = {
  check: () => import('./commands/check.js'),
  init: () => import('./commands/init.js'),
  declare: () => import('./commands/declare.js'),
  explain: () => import('./commands/explain.js'),
  inventory: () => import('./commands/inventory.js'),
  diff: () => import('./commands/diff.js'),
  export: () => import('./commands/export.js'),
  merge: () => import('./commands/merge.js'),
}

/** Runs one command line; returns the exit code: 0 clean, 1 errors found, 2 could not run. */
export async function main(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv
  if (first === '--version' || first === '-v') return version()
  if (first === '--help' || first === '-h' || first === 'help') return help()
  // bare `purposely`, also with paths or options, is `check`
  const named = first !== undefined && Object.hasOwn(commands, first)
  if (!named && first !== undefined && /^[a-z]+$/.test(first) && !(await exists(first))) {
    throw new UsageError(`${first} is no command and no file.${nearest(first, Object.keys(commands))} See: npx purposely --help`)
  }
  const { default: command } = await (commands[named ? first : 'check'] as () => Promise<{ default: Command }>)()
  const given = readArgs(command, named ? rest : [...argv])
  if (given.values.help) {
    print([`npx purposely ${command.usage}`, '', command.summary, '', ...Object.entries(command.help).map(([name, text]) => `  ${name.padEnd(24)}${text}`)].join('\n'))
    return 0
  }
  return command.run(given)
}

const print = (text: string): void => { process.stdout.write(text + '\n') }

async function exists(path: string): Promise<boolean> {
  const { existsSync } = await import('node:fs')
  return existsSync(path)
}

async function version(): Promise<number> {
  print((await import('./own.js')).own().version)
  return 0
}

async function help(): Promise<number> {
  const list = await Promise.all(Object.values(commands).map(async load => (await load()).default))
  print([
    'Purposely finds the personal data that code asks for, keeps and hands on, and holds it against purposely.yml.',
    '', 'npx purposely [command] [options]', '',
    ...list.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`), '',
    'npx purposely <command> --help says more. Exit codes: 0 clean or warnings only, 1 errors, 2 could not run.',
  ].join('\n'))
  return 0
}
