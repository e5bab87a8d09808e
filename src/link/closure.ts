import { importReader, type ImportsOf } from './imports.js'
import type { Resolve } from './resolve.js'

/** Files that some import, directly or through others; a program that reaches more is cut there, in the order of its files. */
const mostFiles = 4000

/** So many files are enough for a program: what asks of fewer goes together with others, since each program reads the language's own types. */
const enoughFiles = 600

/** Files that ask, and the texts of all that they reach, by path from the root: what a compiler needs to answer them. */
export interface Closure { asking: string[]; texts: ReadonlyMap<string, string> }

/**
 * What some files import of the project's own, directly or through others, in parts of which none reaches into another: so a large project
 * is never in memory as a whole, and what it has in one part changes no answer in another. Each is put together when it is asked for.
 */
export function* closuresOf(paths: readonly string[], resolve: Resolve, textOf: (path: string) => string | undefined, importsOf: ImportsOf = importReader()): Iterable<Closure> {
  const known = new Map<string, readonly string[]>()
  // also what types and comments name of other files: `import('./user').User`
  const reachedFrom = (path: string, text: string): readonly string[] => {
    const before = known.get(path)
    if (before !== undefined) return before
    const found = [...new Set(importsOf(path, text).flatMap(({ specifier }) => resolve(path, specifier) ?? []))].filter(to => /\.([cm]?[jt]sx?|vue|svelte|astro)$/.test(to))
    known.set(path, found)
    return found
  }
  const parts = connected(paths, path => {
    const text = textOf(path)
    return text === undefined ? [] : reachedFrom(path, text)
  })
  let pack: { asking: string[]; texts: Map<string, string> } | undefined
  for (const asking of parts) {
    const texts = closureOf(asking, reachedFrom, textOf)
    // small parts go together, in their order
    if (pack !== undefined && pack.texts.size + texts.size <= enoughFiles) {
      pack.asking.push(...asking)
      for (const [path, text] of texts) pack.texts.set(path, text)
    } else {
      if (pack) yield pack
      pack = { asking: [...asking], texts }
    }
  }
  if (pack) yield pack
}

/** Files put together as far as they reach the same ones, each part in the order given. */
function connected(paths: readonly string[], reachedFrom: (path: string) => readonly string[]): string[][] {
  const partOf = new Map<string, number>()
  const joined: number[] = []
  const root = (part: number): number => {
    let at = part
    while (joined[at] !== at) at = joined[at] = joined[joined[at] as number] as number
    return at
  }
  for (const path of paths) {
    const part = joined.push(joined.length) - 1
    const next = [path]
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      const other = partOf.get(one)
      if (other !== undefined) joined[root(part)] = root(other)
      else {
        partOf.set(one, part)
        next.push(...reachedFrom(one))
      }
    }
  }
  const parts = new Map<number, string[]>()
  for (const path of paths) {
    const part = root(partOf.get(path) as number)
    parts.set(part, [...parts.get(part) ?? [], path])
  }
  return [...parts.values()]
}

function closureOf(paths: readonly string[], reachedFrom: (path: string, text: string) => readonly string[], textOf: (path: string) => string | undefined): Map<string, string> {
  const files = new Map<string, string>()
  let next: readonly string[] = paths
  while (next.length > 0 && files.size < mostFiles) {
    const found: string[] = []
    for (const path of next) {
      const text = files.has(path) || files.size >= mostFiles ? undefined : textOf(path)
      if (text === undefined) continue
      files.set(path, text)
      found.push(...reachedFrom(path, text).filter(to => !files.has(to)))
    }
    next = found
  }
  return files
}
