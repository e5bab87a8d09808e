import type { FileFacts, Imported } from '../types/index.js'
import type { ImportsOf } from './imports.js'
import { exportedBy, importedInto, throughBarrels } from './known.js'
import { ownImports, type OwnImports } from './own-imports.js'
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

/** How many files may stand between a recipient and who hands data to it; deeper ones are not followed. */
const maxRounds = 6

export interface LinkInput {
  /** Texts of all files of the run, by path from the root, also of those that were not worth parsing. */
  texts: ReadonlyMap<string, string>
  facts: readonly FileFacts[]
  importsOf: ImportsOf
  /** Made only when there is something to follow. */
  resolver(): Resolve
  /** Observes files again, knowing what they import. */
  again(imported: ReadonlyMap<string, Imported>): Promise<readonly FileFacts[]>
}

/**
 * Follows imports from the functions and clients that lead to a recipient to the files that use them, and has those observed again; what
 * these hand on in their turn is followed in the next round. The order of files and rounds never changes a result.
 */
export async function followImports({ texts, facts, importsOf, resolver, again }: LinkInput): Promise<void> {
  const byPath = new Map(facts.map(one => [one.path, one]))
  const done = new Map<string, string>()
  let own: OwnImports | undefined
  for (let round = 0; round < maxRounds; round++) {
    const exported = exportedBy([...byPath.values()])
    if (exported.size === 0) return
    own ??= ownImports(texts, importsOf, resolver())
    throughBarrels(exported, own)
    const wanted = new Map<string, Imported>()
    for (const [path, imports] of own) {
      const imported = importedInto(imports, exported)
      const key = imported && JSON.stringify(imported)
      if (!imported || key === undefined || done.get(path) === key) continue
      done.set(path, key)
      wanted.set(path, imported)
    }
    if (wanted.size === 0) return
    for (const one of await again(wanted)) byPath.set(one.path, one)
  }
}
