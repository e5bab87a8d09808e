import { parse } from 'yaml'
import { mostInYaml, opensMore } from '../kit/brackets.js'
import type { FileTree, Message } from '../types/index.js'
import { chooseFiles, findFiles } from './find.js'
import { messageFileAt, type MessageFile } from './message-paths.js'
import { readSource } from './source.js'

/** The messages of a project in one language a catalog, and the files that could not be read. */
export interface Messages {
  messages: Message[]
  problems: { file: string; message: string; line: number; column: number }[]
}

/** All that is read of message files, in bytes: one language of the largest applications is a tenth of it. */
const maxTotal = 8_000_000
/** Nobody nests messages deeper; a file that does is not read to its ground. */
const maxDepth = 12

/** What tells the messages of a tree apart from others without reading any: all that `findMessages` and `readMessages` depend on. */
export function marksOfMessages(tree: FileTree, prefixes: readonly string[]): string[] | undefined {
  const { id } = tree
  const names = tree.paths?.().filter(path => path.endsWith('.gitignore') || messageFileAt(path) !== undefined)
  return id && names && [...prefixes, '', ...names.flatMap(path => [path, id(path) ?? ''])]
}

/** Looks for the message files of a project where no walk has found them on its way; a tree that knows all its files is not walked over for them. */
export function findMessages(tree: FileTree, prefixes: readonly string[]): string[] {
  const known = tree.paths?.().filter(path => messageFileAt(path) !== undefined)
  const none = (): undefined => undefined
  return (known ? chooseFiles(tree, known, prefixes, () => false, none) : findFiles(tree, [], prefixes, () => false)).messages
}

/**
 * The message files of which the texts are used. One language a catalog, since the languages say the same: English if there is one, which
 * most keys are written in and most vocabulary knows best; else the language whose files are largest, which is the most complete.
 */
export function chosenFiles(tree: FileTree, paths: readonly string[]): MessageFile[] {
  const catalogs = new Map<string, Map<string, MessageFile[]>>()
  for (const path of paths) {
    const file = messageFileAt(path)
    if (file === undefined) continue
    const languages = catalogs.get(file.catalog) ?? new Map<string, MessageFile[]>()
    catalogs.set(file.catalog, languages)
    languages.set(file.language, [...languages.get(file.language) ?? [], file])
  }
  return [...catalogs.values()].flatMap(languages => languages.get(languageAmong(tree, languages)) ?? [])
}

function languageAmong(tree: FileTree, languages: ReadonlyMap<string, readonly MessageFile[]>): string {
  const names = [...languages.keys()].sort()
  // `en` stands before `en-gb`
  const english = names.find(name => name === 'en') ?? names.find(name => name === 'en-us') ?? names.find(name => name.startsWith('en-'))
  if (english !== undefined || names.length === 1) return english ?? names[0] as string
  const size = (name: string): number => (languages.get(name) ?? [])
    .reduce((sum, { path }) => sum + sizeOf(tree, path), 0)
  return names.map(name => ({ name, size: size(name) })).reduce((best, each) => each.size > best.size ? each : best).name
}

function sizeOf(tree: FileTree, path: string): number {
  try {
    return tree.size(path)
  } catch {
    return 0
  }
}

/** Reads the messages of a project from those of its files that are plain JSON or YAML. What cannot be read is a problem with a reason. */
export function readMessages(tree: FileTree, paths: readonly string[]): Messages {
  const found: Messages = { messages: [], problems: [] }
  let total = 0
  for (const file of chosenFiles(tree, paths)) {
    const problem = (message: string): void => { found.problems.push({ file: file.path, message, line: 1, column: 1 }) }
    const source = readSource(tree, file.path)
    if ('problem' in source) problem(source.problem)
    if (!('text' in source)) continue
    total += source.text.length
    if (total > maxTotal) {
      problem(`is left out: ${maxTotal / 1e6} MB of messages are read`)
      break
    }
    try {
      if (opensMore(source.text, mostInYaml)) throw new RangeError('brackets')
      const said: unknown = file.path.endsWith('.json') ? JSON.parse(source.text) : parse(source.text, { logLevel: 'silent', maxAliasCount: 20, prettyErrors: false })
      flatten(belowLanguage(said, file.language), '', file.namespace, found.messages)
    } catch {
      problem(`is no ${file.path.endsWith('.json') ? 'JSON' : 'YAML'} that can be read: its messages are not used`)
    }
  }
  return found
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** As Rails has it, a file may name its language at its root. */
function belowLanguage(tree: unknown, language: string): unknown {
  const names = isObject(tree) ? Object.keys(tree) : []
  const only = names.length === 1 ? names[0] as string : ''
  return only.toLowerCase().replace('_', '-') === language ? (tree as Record<string, unknown>)[only] : tree
}

function flatten(tree: unknown, prefix: string, namespace: string, messages: Message[], depth = 0): void {
  if (typeof tree === 'string') messages.push({ key: prefix, namespace, text: tree })
  else if (isObject(tree) && depth < maxDepth) {
    for (const [name, value] of Object.entries(tree)) flatten(value, prefix === '' ? name : `${prefix}.${name}`, namespace, messages, depth + 1)
  }
}
