import { ResolverFactory } from 'oxc-resolver'
import { remembered } from '../kit/remembered.js'
import { aliasesOf, parentOf, type Aliases } from './aliases.js'
import type { WorkspacePackage } from './workspace.js'

/** The files of a project, by path from the root: those of a run, or whatever is there. `holds`: whether anything stands in a folder, where that is quickly told. */
export interface Files { has(path: string): boolean; holds?(folder: string): boolean }

/** Leads from a file and a specifier as written in it to a file of the project, both from the root; undefined for what stands elsewhere. */
export type Resolve = (from: string, specifier: string) => string | undefined

const endings = ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.vue', '.svelte', '.json']
const conditions = ['source', 'types', 'import', 'module', 'default', 'require', 'node', 'browser']

/** Folders that nobody has looked into: what is installed, what tools keep for themselves. */
const unwalked = /(^|\/)(node_modules|\.[^./][^/]*)(\/|$)/

const options = {
  // packages of the workspace are known by their names, and no other is a file of the project
  modules: [], extensions: endings, conditionNames: conditions, mainFields: ['source', 'types', 'module', 'main'], nodePath: false,
  extensionAlias: { '.js': ['.ts', '.tsx', '.js', '.jsx'], '.jsx': ['.tsx', '.jsx'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'] },
}

/**
 * Follows imports as bundlers do: relative paths, the aliases of the nearest tsconfig.json, and packages of the same workspace, whether or
 * not anything is installed. What is not a file of the project is not followed. Each way is worked out once for all the files that share it.
 * @param root absolute path of the scanned root @param files all files of the run @param packages the workspace's own packages
 * @param read the text of a file below the root, such as a configuration's
 * @param isOdd whether the disk holds what must not be opened in a folder or above it: there paths and names alone are followed
 */
export function resolverOf(root: string, files: Files, packages: readonly WorkspacePackage[], read: (path: string) => string | undefined, isOdd: (folder: string) => boolean = () => false): Resolve {
  const fileAt = finderIn(files)
  const aliases = aliasesOf(read, packages)
  const base = root.replaceAll('\\', '/').replace(/\/+$/, '')
  const plain = new ResolverFactory(options)
  const native = plain.cloneWithOptions({ ...options, tsconfig: 'auto' })
  const nativeAt = (from: string, specifier: string, folders: readonly string[]): string | undefined => {
    if (unwalked.test(specifier) || folders.some(isOdd)) return undefined
    // a tsconfig.json that extends what is not installed fails every request below it
    const path = (native.resolveFileSync(`${base}/${from}`, specifier).path ?? plain.resolveFileSync(`${base}/${from}`, specifier).path)?.replaceAll('\\', '/')
    return path?.startsWith(`${base}/`) && files.has(path.slice(base.length + 1)) ? path.slice(base.length + 1) : undefined
  }
  const relative = (from: string, folder: string, specifier: string): string | undefined => {
    const path = pathBeside(specifier, folder)
    if (path === undefined) return nativeAt(from, specifier, [folder])
    const within = path === '' ? '' : `${path}/`
    // `.` is a folder, whatever stands beside it
    const isFolder = /(^|\/)\.{0,2}$/.test(specifier)
    const found = (isFolder ? fileAt(`${within}index`) : undefined) ?? fileAt(path)
    // what a folder stands for may be said in it
    const isSaid = found === undefined || (isFolder || found.startsWith(within)) && read(`${within}package.json`) !== undefined
    return (isSaid ? nativeAt(from, specifier, [folder, path]) : undefined) ?? found
  }
  const byWorkspace = remembered((specifier: string) => inWorkspace(specifier, packages, fileAt) ?? null)
  const known = new Map<string, string | undefined>()
  const once = (key: string, find: () => string | undefined): string | undefined => {
    if (!known.has(key)) known.set(key, find())
    return known.get(key)
  }
  const packaged = new Set(packages.map(one => one.folder))
  const packageOf = (folder: string): string => folder === '' || packaged.has(folder) ? folder : packageOf(parentOf(folder))
  /** The innermost folder that says anything of how files in this one are led. */
  const scopeOf = remembered((folder: string) => [aliases.scopeOf(folder), packageOf(folder)].reduce((one, other) => one.length > other.length ? one : other))
  return (from, specifier) => {
    const folder = parentOf(from)
    if (/^\.\.?(\/|$)/.test(specifier)) return once(`${folder}\n${specifier}`, () => relative(from, folder, specifier))
    const scope = specifier.startsWith('#') ? folder : scopeOf(folder)
    return byWorkspace(specifier)
      ?? once(`${scope}\n${specifier}`, () => nativeAt(from, specifier, [folder, ...aliases.paths(folder, specifier)]) ?? byAlias(aliases, specifier, folder, fileAt))
      ?? (custom.test(specifier) ? once(`${folder}\n${specifier}\n`, () => byCustom(specifier, folder, fileAt)) : undefined)
  }
}

/** A package of the workspace, by its name: what its `exports` or entry says, or the file that a build would make it from. */
function inWorkspace(specifier: string, packages: readonly WorkspacePackage[], fileAt: FileAt): string | undefined {
  if (/^[./#]/.test(specifier)) return undefined
  const own = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`))
  if (!own) return undefined
  const rest = specifier.slice(own.name.length + 1)
  const exported = targetsOf(own.exports, rest === '' ? '.' : `./${rest}`)
  const candidates = [...exported, ...rest === '' ? own.entries : [rest, `src/${rest}`, `lib/${rest}`]]
  for (const candidate of candidates) {
    const path = [own.folder, candidate.replace(/^\.\//, '')].filter(part => part !== '').join('/')
    // what is built is not there before it is built: its source is
    for (const one of [path, path.replace(/(^|\/)(dist|build|out|lib|esm|cjs)\//, '$1src/'), path.replace(/(^|\/)(dist|build|out)\//, '$1')]) {
      const found = fileAt(one)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The path that a relative specifier means, from the root; undefined for one that leaves it. */
function pathBeside(specifier: string, folder: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of specifier.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** By a configuration that was read as far as it can be. */
function byAlias(aliases: Aliases, specifier: string, folder: string, fileAt: FileAt): string | undefined {
  if (specifier.startsWith('/')) return undefined
  for (const path of aliases.paths(folder, specifier)) {
    const found = fileAt(path)
    if (found !== undefined) return found
  }
  return undefined
}

const custom = /^(?:[@~#]|\$lib)\/(.+)$/

/**
 * Aliases as nearly everyone has them, where the configuration that says so cannot be read: it extends a package that is not installed,
 * or is a bundler's. `@/lib/mail` is `lib/mail` of the nearest folder that has it, in its sources or beside them.
 */
function byCustom(specifier: string, folder: string, fileAt: FileAt): string | undefined {
  const rest = custom.exec(specifier)?.[1]
  if (rest === undefined || rest.split('/').includes('..')) return undefined
  for (let at: string | undefined = folder; at !== undefined; at = at === '' ? undefined : at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    for (const sources of ['src/', '', 'app/', 'src/lib/']) {
      const found = fileAt(`${at === '' ? '' : `${at}/`}${sources}${rest}`)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The file of the project that a path means, with or without its ending, or as a folder. */
type FileAt = (path: string) => string | undefined

/** Dozens of names are tried for a path, and many files ask for the same. */
function finderIn(files: Files): FileAt {
  const known = new Map<string, string | undefined>()
  return path => {
    if (files.holds?.(path.slice(0, Math.max(0, path.lastIndexOf('/')))) === false) return undefined
    if (!known.has(path)) {
      const plain = path.replace(/(\.d)?\.[cm]?[jt]sx?$/, '')
      const stems = plain === path ? [path] : [path, plain]
      const ending = path.slice(plain.length)
      const written = (options.extensionAlias as Record<string, readonly string[]>)[ending] ?? [ending]
      known.set(path, [...written.map(one => plain + one), ...stems.flatMap(stem => [...endings.map(ending => stem + ending), ...endings.map(ending => `${stem}/index${ending}`)])].find(one => files.has(one)))
    }
    return known.get(path)
  }
}

/** The files that an `exports` field gives a subpath, best first. */
function targetsOf(field: unknown, subpath: string): string[] {
  if (typeof field === 'string') return subpath === '.' ? [field] : []
  if (typeof field !== 'object' || field === null) return []
  const entries = Object.entries(field as Record<string, unknown>)
  if (entries.every(([key]) => !key.startsWith('.'))) return subpath === '.' ? conditional(field) : []
  for (const [key, value] of entries) {
    if (key === subpath) return conditional(value)
    const [head, tail] = key.split('*')
    if (tail === undefined || head === undefined || !subpath.startsWith(head) || !subpath.endsWith(tail)) continue
    return conditional(value).map(target => target.replace('*', subpath.slice(head.length, subpath.length - tail.length)))
  }
  return []
}

function conditional(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(conditional)
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  return [...conditions.flatMap(name => conditional(record[name])), ...Object.entries(record).flatMap(([name, one]) => conditions.includes(name) ? [] : conditional(one))]
}
