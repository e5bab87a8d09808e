/** One import or re-export as a text has it: which names of which module, and what they are called here. */
export interface Import {
  specifier: string
  /** Name in the module → name in this file; `default` for the default, `*` for all of it. */
  names: [imported: string, local: string][]
  /** It hands them on to whoever imports this file. */
  reexport: boolean
}

/** The imports of a file, whose text is given. */
export type ImportsOf = (path: string, text: string) => readonly Import[]

/** Reads the imports of files; `known` are those that were read before. Nothing is kept of them: of a large tree they would be a sixth of what is in memory, and few are asked for twice. */
export const importReader = (known: (path: string) => readonly Import[] | undefined = () => undefined): ImportsOf => (path, text) => known(path) ?? importsIn(text)

/** Whether something that was kept is of that shape: a file may have been written by anybody. */
export const isImports = (value: unknown): value is Import[] => Array.isArray(value) && value.every((one: Partial<Import> | null) =>
  typeof one?.specifier === 'string' && typeof one.reexport === 'boolean' && Array.isArray(one.names) && one.names.every(name => Array.isArray(name) && name.length === 2 && name.every(part => typeof part === 'string')))

/** What stands between `import` and `from`, with the remarks in it. */
const clause = String.raw`(?:[\w$*{}\s,]|(?<=[{,]\s*)(?:"[^"\n]*"|'[^'\n]*')|\/\/[^\n]*\n|\/\*(?:(?!\*\/)[\s\S])*\*\/)+?`
const statement = new RegExp(String.raw`(?:^|[\n;}]|\*\/)[ \t]*(import|export)\b\s*(?:type\s+)?(${clause})\s*\bfrom\s*(['"])([^'"\n]+)\3`, 'g')
/** `import('./track')`, `require('./track')`, wherever it stands, with what a bundler is told in a remark. */
const asked = /\b(?:import|require)\s*\(\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?(['"`])([^'"`\n$]+)\1\s*[,)]/g

/** The imports of a text, read without parsing it: what a comment or a string holds leads nowhere and costs only a look. */
export function importsIn(text: string): Import[] {
  const found: Import[] = []
  for (const [, keyword, names = '', , specifier = ''] of text.matchAll(statement)) {
    found.push({ specifier, names: namesIn(withoutRemarks(names)), reexport: keyword === 'export' })
  }
  // what is taken of it stands anywhere: all of it is asked for
  const whole = new Set([...text.matchAll(asked)].map(([, , specifier = '']) => specifier))
  for (const specifier of whole) found.push({ specifier, names: [['*', '']], reexport: false })
  return found
}

const withoutRemarks = (text: string): string => text.includes('/') ? text.replace(/\/\/[^\n]*\n|\/\*[\s\S]*?\*\//g, ' ') : text

/** `posthog, { track as send }`, `* as mail`, `*`. */
function namesIn(clause: string): [string, string][] {
  const braces = /\{([\s\S]*?)\}/.exec(clause)
  const outside = clause.replace(/\{[\s\S]*?\}/, '').split(',').map(part => part.trim()).filter(part => part !== '')
  return [
    ...outside.map((part): [string, string] => part.startsWith('*') ? ['*', /^\*\s*as\s+(\S+)$/.exec(part)?.[1] ?? '*'] : ['default', part]),
    ...braces ? listed(braces[1] as string) : [],
  ]
}

const listed = (text: string): [string, string][] => text.split(',').map(part => part.trim().replace(/^type\s+/, '')).filter(part => part !== '').map(part => {
  const [imported = '', local = imported] = part.split(/\s+as\s+/)
  return [unquoted(imported), unquoted(local)]
})

/** `import { "track" as send }` */
const unquoted = (name: string): string => name.trim().replace(/^(['"])(.*)\1$/, '$2')
