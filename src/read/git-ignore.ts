import ignore, { type Ignore } from 'ignore'
import type { FileTree } from '../types/index.js'

/** One .gitignore; its patterns speak for what stands below `base`. */
export interface Rules { base: string; rules: Ignore }

/** Reads the .gitignore of a folder, each once; none where there is none. */
export function ignoreRules(tree: FileTree): (folder: string) => readonly Rules[] {
  const read = new Map<string, readonly Rules[]>()
  return folder => {
    const known = read.get(folder)
    if (known) return known
    const rules = rulesIn(tree, folder)
    read.set(folder, rules)
    return rules
  }
}

function rulesIn(tree: FileTree, folder: string): Rules[] {
  const base = folder === '' ? '' : `${folder}/`
  try {
    return [{ base, rules: ignore().add(new TextDecoder().decode(tree.read(`${base}.gitignore`))) }]
  } catch {
    return []
  }
}

/** Whether one of some rules leaves a path out; the path of a folder ends with a slash. */
export const isLeftOut = (all: readonly Rules[], path: string): boolean =>
  all.some(({ base, rules }) => path.startsWith(base) && path !== base && rules.ignores(path.slice(base.length)))
