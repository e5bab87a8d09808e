/** One import or re-export as a text has it: which names of which module, and what they are called here. */
export interface Import {
  specifier: string
  /** Name in the module → name in this file; `default` for the default, `*` for all of it. */
  names: [imported: string, local: string][]
  /** It hands them on to whoever imports this file. */
  reexport: boolean
}

const statement = /(?:^|[\n;}])[ \t]*(import|export)\s+(?:type\s+)?([\w$*{}\s,]+?)\s*from\s*(['"])([^'"\n]+)\3/g
const required = /(?:const|let|var)\s+([\w${}\s,:]+?)\s*=\s*(?:await\s+)?(?:require|import)\(\s*(['"])([^'"\n]+)\2\s*\)/g

/** The imports of a text, read without parsing it: what a comment or a string holds leads nowhere and costs only a look. */
export function importsIn(text: string): Import[] {
  const found: Import[] = []
  for (const [, keyword, clause = '', , specifier = ''] of text.matchAll(statement)) {
    found.push({ specifier, names: namesIn(clause), reexport: keyword === 'export' })
  }
  for (const [, clause = '', , specifier = ''] of text.matchAll(required)) {
    const braces = /^\{([\s\S]*)\}$/.exec(clause.trim())
    const names: [string, string][] = braces ? listed((braces[1] as string).replaceAll(':', ' as ')) : [['*', clause.trim()], ['default', clause.trim()]]
    found.push({ specifier, names, reexport: false })
  }
  return found
}

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
  return [imported.trim(), local.trim()]
})
