import { join, relative, sep } from 'node:path'
import { node, repository, type Project } from './project.js'

/** One finding, as a host or the command line reports it. Lines and columns count from 1. */
export interface Message {
  file: string
  line: number
  column: number
  rule: string
  severity: 'error' | 'warn'
  message: string
}

/** What a suggestion offers and what it would change. */
export interface Offered { file: string; rule: string; desc: string; range: [number, number]; text: string }

export interface Linted { messages: Message[]; suggestions: Offered[] }

/** `reads`: the files that it reads at all; of the rest only the command line speaks. */
export interface Host { name: string; reads: RegExp; lint(project: Project, paths?: readonly string[]): Promise<Linted> }

const script = (path: string): string => join(repository, 'node_modules', path)
const slashes = (path: string): string => path.split(sep).join('/')

interface EslintResult {
  filePath: string
  messages: {
    line: number; column: number; ruleId: string | null; severity: 1 | 2; message: string; fatal?: boolean
    suggestions?: { desc: string; fix: { range: [number, number]; text: string } }[]
  }[]
}

const eslint = (name: string, bin: string, args: readonly string[] = [], env: Record<string, string> = {}): Host => ({
  name,
  reads: /\.[cm]?[jt]sx?$|\.(prisma|graphql|sql)$|(^|\/)purposely\.yml$/,
  async lint(project, paths = ['.']) {
    const { stdout } = await node(project, [script(bin), ...args, '--format', 'json', ...paths], env)
    const found = (JSON.parse(stdout) as EslintResult[]).flatMap(result =>
      result.messages.map(message => ({ file: slashes(relative(project.folder, result.filePath)), ...message })))
    for (const { file, fatal, message } of found) if (fatal) throw new Error(`${name} cannot lint ${file}: ${message}`)
    return {
      messages: sorted(found.map(({ file, line, column, ruleId, severity, message }) =>
        ({ file, line, column, rule: ruleOf(ruleId), severity: severity === 2 ? 'error' : 'warn', message }))),
      suggestions: found.flatMap(({ file, ruleId, suggestions = [] }) =>
        suggestions.map(({ desc, fix }) => ({ file, rule: ruleOf(ruleId), desc, ...fix }))),
    }
  },
})

const ruleOf = (id: string | null): string => (id ?? '').replace('purposely/', '')

interface OxlintReport {
  diagnostics: { message: string; code: string; severity: string; filename: string; labels: { span: { offset: number } }[] }[]
}

const oxlint: Host = {
  name: 'oxlint',
  reads: /\.[cm]?[jt]sx?$/,
  async lint(project, paths = ['.']) {
    const { stdout } = await node(project, [script('oxlint/bin/oxlint'), '--format', 'json', ...paths])
    const { diagnostics } = JSON.parse(stdout) as OxlintReport
    const messages = diagnostics.map(({ message, code, severity, filename, labels }): Message => {
      const file = slashes(filename)
      return {
        file, ...placeOf(project.read(file), labels[0]?.span.offset ?? 0), message,
        rule: /^purposely\((.+)\)$/.exec(code)?.[1] ?? code, severity: severity === 'error' ? 'error' : 'warn',
      }
    })
    return { messages: sorted(messages), suggestions: [] }
  },
}

/** oxlint prints offsets and columns in bytes of UTF-8; the others count UTF-16 units. */
function placeOf(text: string, bytes: number): { line: number; column: number } {
  const lines = Buffer.from(text).subarray(0, bytes).toString().split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

export const eslints: readonly Host[] = [
  eslint('ESLint 8, .eslintrc', 'eslint8/bin/eslint.js', [], { ESLINT_USE_FLAT_CONFIG: 'false' }),
  eslint('ESLint 9, flat', 'eslint9/bin/eslint.js'),
  eslint('ESLint 10, flat', 'eslint/bin/eslint.js'),
]

/** Every host the plugin runs in, by its real command line. */
export const hosts: readonly Host[] = [...eslints, oxlint]

/** By file, line, column, rule: hosts lint in orders of their own. */
export function sorted(messages: readonly Message[]): Message[] {
  const key = ({ file, line, column, rule }: Message): string => [file, String(line).padStart(6), String(column).padStart(6), rule].join('|')
  return messages.toSorted((a, b) => key(a) < key(b) ? -1 : 1)
}
