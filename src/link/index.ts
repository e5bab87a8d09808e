import type { FileFacts, Imported } from '../types/index.js'
import { exportedBy, importedInto, importReader, throughBarrels, type Reached } from './known.js'
import type { Resolve } from './resolve.js'

export { closuresOf } from './closure.js'
export { importsIn } from './imports.js'
export { isAnswers, type Answers } from './answers.js'
export { namesOfRecords, recordsIn } from './records.js'
export type { Sources } from './types/program.js'
export { questionsOf, type Question } from './questions.js'
export { resolverOf, type Files, type Resolve, type WorkspacePackage } from './resolve.js'

/** Functions of functions of functions that hand data on; deeper ones are not followed. */
const maxRounds = 3

export interface LinkInput {
  /** Texts of all files of the run, by path from the root, also of those that were not worth parsing. */
  texts: ReadonlyMap<string, string>
  facts: readonly FileFacts[]
  /** Made only when there is something to follow. */
  resolver(): Resolve
  /** Observes files again, knowing what they import. */
  again(imported: ReadonlyMap<string, Imported>): Promise<readonly FileFacts[]>
}

/**
 * Follows imports from the functions and clients that lead to a recipient to the files that use them, and has those observed again; what
 * these hand on in their turn is followed in the next round. The order of files and rounds never changes a result.
 */
export async function followImports({ texts, facts, resolver, again }: LinkInput): Promise<void> {
  const importsOf = importReader(texts)
  const byPath = new Map(facts.map(one => [one.path, one]))
  const done = new Map<string, string>()
  let resolve: Resolve | undefined
  for (let round = 0; round < maxRounds; round++) {
    const exported = exportedBy([...byPath.values()])
    if (exported.size === 0) return
    resolve ??= resolver()
    const candidates = candidatesFor(exported, texts)
    throughBarrels(exported, candidates, importsOf, resolve)
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

/** The files whose text holds one of the exported names, or the name of a file that exports something by default or as a whole. */
function candidatesFor(exported: ReadonlyMap<string, readonly Reached[]>, texts: ReadonlyMap<string, string>): string[] {
  const names = new Set<string>()
  for (const [path, list] of exported) {
    for (const { steps } of list) names.add(steps[0] === 'default' ? moduleName(path) : steps[0] as string)
    // a barrel is found by what it names of the file: `export * from './track'`
    names.add(moduleName(path))
  }
  const escaped = [...names].sort().map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\w$])(?:${escaped.join('|')})(?![\\w$])`)
  return [...texts].filter(([, text]) => pattern.test(text)).map(([path]) => path).sort()
}

/** What imports call a file: its name, or its folder's where it is an index. */
function moduleName(path: string): string {
  const parts = path.replace(/(\.d)?\.\w+$/, '').split('/')
  const own = parts.pop() ?? ''
  return own === 'index' ? parts.pop() ?? own : own
}
