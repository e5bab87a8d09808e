import { parse } from 'jsonc-parser'
import type { WorkspacePackage } from './workspace.js'

/** One alias of a configuration: what stands before and behind its star, and where it leads, from the root. */
interface Alias { before: string; after: string | undefined; targets: readonly string[] }

/** The nearest configuration of a folder: where it stands, and whether it hands files on to others. */
interface Nearest { scope: string; splits: boolean; aliases: readonly Alias[] }

export interface Aliases {
  /** The folder whose configuration decides for a folder; the folder itself where that hands on to others, by the names of files. */
  scopeOf(folder: string): string
  /** The paths that a specifier may mean, from the root. */
  paths(folder: string, specifier: string): string[]
}

interface Config { compilerOptions?: { paths?: Record<string, unknown>; baseUrl?: unknown }; extends?: unknown; references?: unknown }

/** Configurations that extend configurations that extend configurations. */
const maxHops = 8

/**
 * The paths that a specifier may mean by the aliases of the nearest `tsconfig.json` or `jsconfig.json`, read as far as they can be read: a
 * compiler refuses the whole where one extends what is not installed, is cut off, or extends itself; and a bundler asks no `include` before it
 * follows an alias.
 * @param read the text of a file by its path from the root
 */
export function aliasesOf(read: (path: string) => string | undefined, packages: readonly WorkspacePackage[]): Aliases {
  const known = new Map<string, Nearest>()
  const at = (folder: string): Nearest => {
    const before = known.get(folder)
    if (before) return before
    const found = configIn(folder) ?? (folder === '' ? { scope: '', splits: false, aliases: [] } : at(parentOf(folder)))
    known.set(folder, found)
    return found
  }
  const configIn = (folder: string): Nearest | undefined => {
    for (const name of ['tsconfig.json', 'jsconfig.json'].map(one => join(folder, one))) {
      const text = read(name)
      if (text !== undefined) return { scope: folder, splits: text.includes('"references"'), aliases: aliasesIn(name, 0) ?? [] }
    }
    return undefined
  }
  /** Undefined where a file and what it extends say nothing of paths, nor from where they are counted. */
  const aliasesIn = (file: string, hops: number): readonly Alias[] | undefined => {
    const text = hops > maxHops ? undefined : read(file)
    if (text === undefined) return undefined
    const config = (parse(text, [], { allowTrailingComma: true }) ?? {}) as Config
    const folder = parentOf(file)
    const { paths, baseUrl } = config.compilerOptions ?? {}
    const from = typeof baseUrl === 'string' ? join(folder, baseUrl) : folder
    const ofBase = typeof baseUrl === 'string' ? [aliasFrom('*', ['*'], from)] : []
    if (typeof paths === 'object' && paths !== null) return [...Object.entries(paths).map(([key, targets]) => aliasFrom(key, targets, from)), ...ofBase]
    const bases = [config.extends ?? []].flat().filter(one => typeof one === 'string').toReversed()
    const others = Array.isArray(config.references) ? config.references.map(one => (one as { path?: unknown } | null)?.path).filter(one => typeof one === 'string').map(path => `./${path}`) : []
    for (const one of [...bases, ...others]) {
      const found = filesFor(folder, one).map(path => aliasesIn(path, hops + 1)).find(aliases => aliases !== undefined)
      if (found) return [...found, ...ofBase]
    }
    return ofBase.length > 0 ? ofBase : undefined
  }
  const filesFor = (folder: string, specifier: string): string[] => {
    const own = /^\.{0,2}\//.test(specifier) ? join(folder, specifier) : ofPackage(specifier, packages)
    return own === undefined ? [] : [own, `${own}.json`, join(own, 'tsconfig.json')].filter(path => path.endsWith('.json'))
  }
  return {
    scopeOf(folder) {
      const { scope, splits } = at(folder)
      return splits ? folder : scope
    },
    paths: (folder, specifier) => at(folder).aliases.flatMap(({ before, after, targets }) => {
      if (after === undefined) return specifier === before ? targets : []
      if (!specifier.startsWith(before) || !specifier.endsWith(after) || specifier.length < before.length + after.length) return []
      const star = specifier.slice(before.length, specifier.length - after.length)
      return targets.map(target => target.replace('*', () => star))
    }).filter(path => !path.split('/').includes('..')),
  }
}

function aliasFrom(key: string, targets: unknown, folder: string): Alias {
  const [before = '', after] = key.split('*')
  return { before, after, targets: (Array.isArray(targets) ? targets : []).filter(one => typeof one === 'string').map(one => join(folder, one)) }
}

function ofPackage(specifier: string, packages: readonly WorkspacePackage[]): string | undefined {
  const own = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`))
  return own && join(own.folder, specifier.slice(own.name.length + 1))
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** A path from the root; one that leaves it keeps its `..`. */
function join(folder: string, path: string): string {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
