import type { Import, ImportsOf } from './imports.js'
import type { Resolve } from './resolve.js'

/** An import of a file of the project, by another one. */
export interface OwnImport extends Import { from: string }

/** Who imports whom: by path, in the order of paths; files that import no other are not in it. */
export type OwnImports = ReadonlyMap<string, readonly OwnImport[]>

/** Follows each import of a project once. */
export function ownImports(texts: ReadonlyMap<string, string>, importsOf: ImportsOf, resolve: Resolve): OwnImports {
  const own = new Map<string, OwnImport[]>()
  for (const path of [...texts.keys()].sort()) {
    const found = importsOf(path, texts.get(path) as string).flatMap(one => {
      const from = resolve(path, one.specifier)
      return from === undefined || from === path ? [] : [{ ...one, from }]
    })
    if (found.length > 0) own.set(path, found)
  }
  return own
}
