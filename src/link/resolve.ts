import { ResolverFactory } from 'oxc-resolver'
import { aliasesOf } from './aliases.js'
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
 * not anything is installed. What is not a file of the project is not followed.
 * @param root absolute path of the scanned root @param files all files of the run @param packages the workspace's own packages
 * @param read the text of a file below the root, such as a configuration's
 * @param isOdd whether the disk holds what must not be opened: then paths and names alone are followed
 */
export function resolverOf(root: string, files: Files, packages: readonly WorkspacePackage[], read: (path: string) => string | undefined, isOdd: () => boolean = () => false): Resolve {
  const fileAt = finderIn(files)
  const aliased = aliasesOf(read, packages)
  const base = root.replaceAll('\\', '/').replace(/\/+$/, '')
  const plain = new ResolverFactory(options)
  const native = plain.cloneWithOptions({ ...options, tsconfig: 'auto' })
  // a tsconfig.json that extends what is not installed fails every request below it
  const nativeAt = (from: string, specifier: string): string | undefined => unwalked.test(specifier) || isOdd() ? undefined :
    native.resolveFileSync(`${base}/${from}`, specifier).path ?? plain.resolveFileSync(`${base}/${from}`, specifier).path
  const inProject = (path: string | undefined): string | undefined => {
    const own = path?.replaceAll('\\', '/')
    return own?.startsWith(`${base}/`) && files.has(own.slice(base.length + 1)) ? own.slice(base.length + 1) : undefined
  }
  const known = new Map<string, string | undefined>()
  return (from, specifier) => {
    const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : ''
    const key = `${folder}\n${specifier}`
    if (!known.has(key)) {
      known.set(key, inWorkspace(specifier, packages, fileAt) ?? inProject(nativeAt(from, specifier))
        ?? beside(specifier, folder, fileAt) ?? byAlias(aliased, specifier, folder, fileAt) ?? byCustom(specifier, folder, fileAt))
    }
    return known.get(key)
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

/** A relative path to a file that the run has and the disk has not: it stands in git. */
function beside(specifier: string, folder: string, fileAt: FileAt): string | undefined {
  if (!/^\.\.?(\/|$)/.test(specifier)) return undefined
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of specifier.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return fileAt(parts.join('/'))
}

/** By a configuration that was read as far as it can be. */
function byAlias(aliased: ReturnType<typeof aliasesOf>, specifier: string, folder: string, fileAt: FileAt): string | undefined {
  if (/^\.{0,2}\//.test(specifier)) return undefined
  for (const path of aliased(folder, specifier)) {
    const found = fileAt(path)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Aliases as nearly everyone has them, where the configuration that says so cannot be read: it extends a package that is not installed,
 * or is a bundler's. `@/lib/mail` is `lib/mail` of the nearest folder that has it, in its sources or beside them.
 */
function byCustom(specifier: string, folder: string, fileAt: FileAt): string | undefined {
  const rest = /^(?:[@~#]|\$lib)\/(.+)$/.exec(specifier)?.[1]
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
      known.set(path, [path, ...stems.flatMap(stem => [...endings.map(ending => stem + ending), ...endings.map(ending => `${stem}/index${ending}`)])].find(one => files.has(one)))
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
