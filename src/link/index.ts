import type { FileFacts, Imported } from '../types/index.js'
import type { ImportsOf } from './imports.js'
import { barrelsIn, exportedBy, importedInto, throughBarrels, type Exported, type Reached } from './known.js'
import { wavesOf } from './order.js'
import { ownImports } from './own-imports.js'
import type { Resolve } from './resolve.js'

export { closuresOf } from './closure.js'
export { importedByFew } from './few.js'
export { importReader, importsIn, isImports, type ImportsOf } from './imports.js'
export { isAnswers, type Answers } from './answers.js'
export { namesOfRecords, recordsIn } from './records.js'
export type { Sources } from './types/program.js'
export { questionsOf, type Question } from './questions.js'
export { resolverOf, type Files, type Resolve } from './resolve.js'
export type { WorkspacePackage } from './workspace.js'

/** How often files that import each other in a circle are observed again at most. */
const maxRounds = 6

export interface LinkInput {
  /** Texts of all files of the run, by path from the root, also of those that were not worth parsing. */
  texts: ReadonlyMap<string, string>
  /** The files that are observed whatever they import. */
  worth: ReadonlySet<string>
  importsOf: ImportsOf
  resolve: Resolve
  /** Observes files, each with what it imports, where that is anything. */
  observe(imported: ReadonlyMap<string, Imported | undefined>): Promise<readonly FileFacts[]>
}

/**
 * Has files observed in the order of their imports, so that each is told at once which of the functions and clients that lead to a recipient
 * it imports. Where that turns out only later, as in a circle, a file is observed again.
 */
export async function followImports({ texts, worth, importsOf, resolve, observe }: LinkInput): Promise<void> {
  const paths = [...texts.keys()].sort()
  const own = ownImports(texts, importsOf, resolve)
  const barrels = barrelsIn(own)
  const said = new Map<string, readonly Reached[]>()
  let exported: Exported | undefined
  // what is not worth it counts as seen, with no imports
  const told = new Map(paths.flatMap((path): [string, string][] => worth.has(path) ? [] : [[path, '']]))
  const look = async (some: readonly string[]): Promise<boolean> => {
    exported ??= throughBarrels(said, barrels)
    const open = new Map<string, Imported | undefined>()
    for (const path of some) {
      const imported = importedInto(own.get(path) ?? [], exported)
      const key = imported ? JSON.stringify(imported) : ''
      if (told.get(path) === key) continue
      told.set(path, key)
      open.set(path, imported)
    }
    for (const one of open.size === 0 ? [] : await observe(open)) {
      const exports = exportedBy(one)
      if (exports.length === 0 && !said.has(one.path)) continue
      said.set(one.path, exports)
      exported = undefined
    }
    return open.size > 0
  }
  for (const wave of wavesOf(paths, own)) await look(wave)
  for (let round = 0; round < maxRounds && await look(paths); round++);
}
