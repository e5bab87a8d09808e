import type { ManifestPlace } from '../types/index.js'

/*
 * Patterns of what `where`, `ignore` and `fields` may say; the JSON Schema holds the same ones.
 */
const word = '[\\p{L}_$][\\p{L}\\p{N}_$]*'
const glob = '[*?\\\\]|\\{[^}]*,'

/** `User.phone`, `User.address.street`, `User.ban*`, `User.*`. */
export const fieldPattern = `^${word}\\.(?:[^\\s*?/\\\\{}]+\\*?|\\*)$`
/** `User.phone`, `User.*`, `*.phone`. */
export const fieldsPattern = `^(?:${word}\\.(?:[^\\s*?/\\\\{}]+\\*?|\\*)|\\*\\.[^\\s*?/\\\\{}]+\\*?)$`
/** A path without globs. */
export const pathPattern = `^(?!!)(?!.*(?:${glob})).*\\S.*$`

/** Dots and slashes only: everything there is. */
export const wholePattern = '^[./]*$'
const whole = new RegExp(wholePattern)
export const isWhole = (text: string): boolean => whole.test(text)

const record = new RegExp(`^${word}$`, 'u')
const field = new RegExp(fieldPattern, 'u')
const globs = new RegExp(`^!|${glob}`, 'u')
const script = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|pug|prisma|graphql|gql)$/
const page = /^[^\p{Lu}].*\.(?:html?|sql|json)$/u

/** Where the paths of one manifest start, both relative to the scanned root, without a trailing slash. */
export interface Base {
  folder: string
  root: string
}

/** The folder a file stands in, without a trailing slash; empty for the top. */
export const folderOf = (file: string): string => file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''

/** A path as written, from the scanned root. A trailing slash stays. `undefined`: it leaves the manifest's folder, for which alone that speaks. */
export function joinPath(base: Base, written: string): string | undefined {
  const parts: string[] = []
  const start = written.startsWith('/') ? base.folder : base.root
  for (const part of `${start}/${written}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  const joined = parts.join('/')
  if (base.folder !== '' && joined !== base.folder && !joined.startsWith(base.folder + '/')) return undefined
  return joined !== '' && /(?:\/|\/\.)$/.test(written) ? joined + '/' : joined
}

/** A path as a manifest would write it, the opposite of `joinPath`. */
export function writePath(base: Base, path: string): string {
  const below = (folder: string): boolean => folder === '' || path.startsWith(folder + '/')
  const written = below(base.root) ? path.slice(base.root === '' ? 0 : base.root.length + 1)
    : below(base.folder) ? '/' + path.slice(base.folder === '' ? 0 : base.folder.length + 1) : path
  if (written === '') return '/' + path
  return isName(written) ? './' + written : written
}

/** A text that names a record or one of its fields, not a file. */
const isName = (text: string): boolean => !text.includes('/') && !script.test(text) && !page.test(text) && (record.test(text) || field.test(text))

/** Why a text cannot be a path, as one sentence. */
export function pathProblem(text: string): string | undefined {
  if (!globs.test(text)) return undefined
  return `"${text}" is a glob: write the literal prefix instead, such as ${literalPrefix(text)}.`
}

function literalPrefix(text: string): string {
  const before = text.replace(/^!/, '').split(globs)[0] ?? ''
  const prefix = before.slice(0, before.lastIndexOf('/') + 1)
  return prefix === '' || prefix === '/' ? 'features/user/' : prefix
}

/** One entry of `where`, without its position. */
export function parsePlace(text: string, base: Base): Pick<ManifestPlace, 'kind' | 'value'> | { problem: string } {
  if (isName(text)) return { kind: record.test(text) ? 'record' : 'field', value: text }
  if (text.endsWith('*') && record.test(text.slice(0, -1))) {
    return { problem: `"${text}" is a glob: name each record; only a field may end in "*" (${text.slice(0, -1)}.*).` }
  }
  const problem = pathProblem(text)
  if (problem !== undefined) return { problem }
  const value = joinPath(base, text)
  if (value === undefined) {
    return { problem: `"${text}" leaves the folder that is looked at: start it with / to begin at this file's folder.` }
  }
  if (isWhole(text)) {
    return { problem: `"${text}" is the whole project, which would license every new form: name records, files or folders.` }
  }
  return { kind: 'path', value }
}
