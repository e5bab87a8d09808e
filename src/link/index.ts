import type { FileFacts, Imported } from '../types/index.js'
import { exportedBy, importedInto, importReader, throughBarrels, type Reached } from './known.js'
import { moduleNames } from './module-names.js'
import type { Resolve } from './resolve.js'
import type { WorkspacePackage } from './workspace.js'

export { closuresOf } from './closure.js'
export { importsIn } from './imports.js'
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
  /** Made only when there is something to follow. */
  resolver(): Resolve
  packages(): readonly WorkspacePackage[]
  /** Observes files again, knowing what they import. */
  again(imported: ReadonlyMap<string, Imported>): Promise<readonly FileFacts[]>
}

/**
 * Follows imports from the functions and clients that lead to a recipient to the files that use them, and has those observed again; what
 * these hand on in their turn is followed in the next round. The order of files and rounds never changes a result.
 */
export async function followImports({ texts, facts, resolver, packages, again }: LinkInput): Promise<void> {
  const importsOf = importReader(texts)
  const byPath = new Map(facts.map(one => [one.path, one]))
  const done = new Map<string, string>()
  let resolve: Resolve | undefined
  for (let round = 0; round < maxRounds; round++) {
    const exported = exportedBy([...byPath.values()])
    if (exported.size === 0) return
    resolve ??= resolver()
    const candidates = candidatesFor(exported, { texts, importsOf, resolve, packages: packages() })
    const wanted = new Map<string, Imported>()
    for (const path of candidates) {
      const imported = importedInto(path, exported, importsOf, resolve)
      const key = imported && JSON.stringify(imported)
      if (!imported || key === undefined || done.get(path) === key) continue
      done.set(path, key)
      wanted.set(path, imported)
    }
    if (wanted.size === 0) return
    for (const one of await again(wanted)) byPath.set(one.path, one)
  }
}

interface Search { texts: ReadonlyMap<string, string>; importsOf: ReturnType<typeof importReader>; resolve: Resolve; packages: readonly WorkspacePackage[] }

/**
 * The files whose text holds one of the exported names, or a name of the file that exports it: it may rename what it hands on, or hand on all
 * there is. What is found to do so is added to what is exported, and looked for in its turn.
 */
function candidatesFor(exported: Map<string, Reached[]>, { texts, importsOf, resolve, packages }: Search): string[] {
  const found = new Set<string>()
  const sought = new Set<string>()
  for (;;) {
    const names = [...exported].flatMap(([path, list]) => [...moduleNames(path, packages), ...list.flatMap(({ steps: [first] }) => first === undefined || first === 'default' ? [] : [first])])
    const fresh = [...new Set(names)].filter(name => !sought.has(name)).sort()
    if (fresh.length === 0) return [...found].sort()
    for (const name of fresh) sought.add(name)
    const pattern = new RegExp(`(?<![\\w$])(?:${fresh.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\w$])`)
    for (const [path, text] of texts) if (!found.has(path) && pattern.test(text)) found.add(path)
    throughBarrels(exported, [...found].sort(), importsOf, resolve)
  }
}
