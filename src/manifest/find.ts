import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isIgnored } from '../read/ignored.js'

export const manifestNames = ['purposely.yml', 'purposely.yaml'] as const

/** The manifests at or above a folder, nearest first, up to the root of its git repository or of the disk; absolute paths. */
export function manifestsAbove(dir: string): string[] {
  const found: string[] = []
  for (let folder = resolve(dir); ; folder = dirname(folder)) {
    const here = manifestIn(folder)
    if (here !== undefined) found.push(here)
    if (dirname(folder) === folder || existsSync(join(folder, '.git'))) return found
  }
}

/**
 * Of manifests one above the other, nearest first, the one at the top of the nearest's project: the outermost. One that does not look at the
 * folder of the next (`ignore`, or tests and their like) says nothing about it: an example with a manifest of its own is a project of its own.
 */
export function topOf(chain: readonly string[], ignoreOf: (path: string) => readonly string[] | undefined): string | undefined {
  const [nearest, ...outer] = chain
  let top = nearest
  for (const path of outer) {
    const folder = `${relative(dirname(path), dirname(top as string)).split(sep).join('/')}/`
    if (isIgnored(folder, ignoreOf(path))) break
    top = path
  }
  return top
}

/** The manifest of a folder itself. */
const manifestIn = (folder: string): string | undefined => manifestNames.map(name => join(folder, name)).find(isFile)

function isFile(path: string): boolean {
  try {
    // an exception for each folder without one would cost more than the look
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}
