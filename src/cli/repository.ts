import { existsSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { GitError, type Repository, type UnknownRef } from '../git/repository.js'
import { manifestNames, topOf } from '../manifest/find.js'
import type { FileTree } from '../types/index.js'
import { nearest, UsageError } from './args.js'

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
/** The folder of a path, with a slash at its end; empty for the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** A path of the machine as git has it, from the top of the working tree; empty for the top itself. */
export function pathFrom({ top }: Repository, path: string): string {
  const full = resolve(path)
  return relative(top, existsSync(full) ? realpathSync(full) : full).split(sep).join('/')
}

/**
 * The folder at the top of the project around a folder, by the manifests of a state: with a slash at its end; without any manifest, the folder
 * itself. `treeAt` gives that state below a folder.
 */
export async function rootAmong(at: string, has: (path: string) => boolean, treeAt: (folder: string) => FileTree): Promise<string> {
  const chain: string[] = []
  for (let folder = at === '' ? '' : `${at}/`; ; folder = folderOf(folder.slice(0, -1))) {
    const here = manifestNames.map(name => folder + name).find(has)
    if (here !== undefined) chain.push(here)
    if (folder === '') break
  }
  const [nearestOne] = chain
  if (nearestOne === undefined) return at === '' ? '' : `${at}/`
  if (chain.length === 1) return folderOf(nearestOne)
  // only what stands above another has to be read for it
  const { readManifestIn } = await import('../manifest/disk.js')
  return folderOf(topOf(chain, path => readManifestIn(treeAt(folderOf(path)), nameOf(path)).manifest?.ignore) ?? nearestOne)
}

/** What git cannot do is a mistake of the person at the keyboard, or of their repository. */
export async function orUsageError<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new UsageError(error.unknown ? `${error.message}.${meant(error.unknown)}` : error.message)
  }
}

function meant({ ref, names, shallow }: UnknownRef): string {
  const remote = names.find(name => name.endsWith(`/${ref}`))
  if (remote !== undefined) return ` Did you mean ${remote}?`
  const near = nearest(ref, names)
  if (near !== '') return near
  return shallow ? ` A shallow clone holds few of them: git fetch origin ${ref}, or fetch-depth: 0 where CI checks out.` : ' See: git branch --all'
}
