import type { FileFacts, Imported, Known } from '../types/index.js'
import { importsIn, type Import } from './imports.js'
import type { Resolve } from './resolve.js'

/** What a file's exports lead to, each by the exported name and the steps from there. */
export interface Reached { steps: readonly string[]; known: Known }

/** By file. */
export type Exported = ReadonlyMap<string, readonly Reached[]>

/** What the files themselves say they export: functions that hand on what they are given, and recipients' clients. */
export function exportedBy(facts: readonly FileFacts[]): Map<string, Reached[]> {
  const exported = new Map<string, Reached[]>()
  for (const { path, observations, exports } of facts) {
    const own: Reached[] = []
    for (const one of observations) {
      if (one.kind !== 'wrapper') continue
      for (const steps of one.reached) own.push({ steps, known: { sink: one.sink, detector: one.detector, takes: one.takes } })
    }
    for (const one of exports ?? []) own.push({ steps: one.reached, known: 'known' in one ? one.known : { client: one.origin } })
    if (own.length > 0) exported.set(path, own)
  }
  return exported
}

/** The imports of each file, read once. */
export function importReader(texts: ReadonlyMap<string, string>): (path: string) => readonly Import[] {
  const read = new Map<string, readonly Import[]>()
  return path => {
    const known = read.get(path)
    if (known) return known
    const imports = importsIn(texts.get(path) ?? '')
    read.set(path, imports)
    return imports
  }
}

const maxBarrels = 5
/** `export * as all from './all'` in a file that hands itself on has no end. */
const maxSteps = 6

/** Adds what files only hand on: `export { track } from './track'`, `export *`. */
export function throughBarrels(exported: Map<string, Reached[]>, candidates: readonly string[], importsOf: (path: string) => readonly Import[], resolve: Resolve): void {
  const barrels = candidates.filter(path => importsOf(path).some(one => one.reexport))
  for (let round = 0, grown = true; grown && round < maxBarrels; round++) {
    grown = false
    for (const path of barrels) {
      const own = exported.get(path) ?? []
      const seen = new Set(own.map(keyOf))
      for (const one of importsOf(path)) {
        const from = one.reexport ? resolve(path, one.specifier) : undefined
        for (const reached of from === undefined || from === path ? [] : exported.get(from) ?? []) {
          for (const [imported, local] of one.names) {
            const moved = movedTo(reached, imported, local)
            if (!moved || moved.steps.length > maxSteps || seen.has(keyOf(moved))) continue
            seen.add(keyOf(moved))
            own.push(moved)
            grown = true
          }
        }
      }
      if (own.length > 0) exported.set(path, own)
    }
  }
}

const keyOf = ({ steps, known }: Reached): string => `${steps.join('.')}\n${JSON.stringify(known)}`

function movedTo({ steps, known }: Reached, imported: string, local: string): Reached | undefined {
  if (imported === '*') return local === '*' ? steps[0] === 'default' ? undefined : { steps, known } : { steps: [local, ...steps], known }
  return steps[0] === imported ? { steps: [local, ...steps.slice(1)], known } : undefined
}

/** What a file's imports lead to, by the module as it writes it; undefined for nothing. */
export function importedInto(path: string, exported: Exported, importsOf: (path: string) => readonly Import[], resolve: Resolve): Imported | undefined {
  // a function may be called `toString`
  const modules = bare<Record<string, Known[]>>()
  for (const { specifier, names } of importsOf(path)) {
    const from = resolve(path, specifier)
    for (const { steps, known } of from === undefined || from === path ? [] : exported.get(from) ?? []) {
      if (!names.some(([imported]) => imported === '*' || imported === steps[0])) continue
      const module = modules[specifier] ??= bare<Known[]>()
      const list = module[steps.join('.')] ??= []
      if (!list.some(one => JSON.stringify(one) === JSON.stringify(known))) list.push(known)
    }
  }
  return Object.keys(modules).length > 0 ? modules : undefined
}

const bare = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>
