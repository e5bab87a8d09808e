import { importsIn } from './imports.js'
import type { Resolve } from './resolve.js'

/** Files that some import, directly or through others; a program that reaches more is cut there, in the order of its files. */
const mostFiles = 4000

/** The texts of some files and of all they import of the project's own, by path from the root. */
export function closureOf(paths: readonly string[], resolve: Resolve, textOf: (path: string) => string | undefined): Map<string, string> {
  const files = new Map<string, string>()
  let next = [...paths]
  while (next.length > 0 && files.size < mostFiles) {
    const found: string[] = []
    for (const path of next) {
      const text = files.has(path) || files.size >= mostFiles ? undefined : textOf(path)
      if (text === undefined) continue
      files.set(path, text)
      for (const specifier of specifiersIn(text)) {
        const to = resolve(path, specifier)
        if (to !== undefined && !files.has(to) && /\.([cm]?[jt]sx?|vue|svelte|astro)$/.test(to)) found.push(to)
      }
    }
    next = found
  }
  return files
}

/** What a text imports, and what its types and comments name of other files: `import('./user').User`. */
const specifiersIn = (text: string): string[] =>
  [...importsIn(text).map(one => one.specifier), ...[...text.matchAll(/\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g)].map(match => match[2] as string)]
