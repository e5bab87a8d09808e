import type { FileFacts, Imported, Known } from '../types/index.js'
import type { OwnImport, OwnImports } from './own-imports.js'

/** What a file's exports lead to, each by the exported name and the steps from there. */
export interface Reached { steps: readonly string[]; known: Known }

/** By file. */
export type Exported = ReadonlyMap<string, readonly Reached[]>

/** What a file itself says that it exports: functions that hand on what they are given, and recipients' clients. */
export function exportedBy({ observations, exports }: FileFacts): Reached[] {
  const own: Reached[] = []
  for (const one of observations) {
    if (one.kind !== 'wrapper') continue
    for (const steps of one.reached) own.push({ steps, known: { sink: one.sink, detector: one.detector, takes: one.takes } })
  }
  for (const one of exports ?? []) own.push({ steps: one.reached, known: 'known' in one ? one.known : { client: one.origin } })
  return own
}

/** `export * as all from './all'` in a file that hands itself on has no end: neither longer ways than this are followed, nor more from one file. */
const maxSteps = 6
const mostOfOne = 5000

/** What files only hand on. */
export const barrelsIn = (own: OwnImports): OwnImports => new Map([...own].flatMap(([path, imports]): [string, OwnImport[]][] => {
  const handed = imports.filter(one => one.reexport)
  return handed.length === 0 ? [] : [[path, handed]]
}))

/** With what files only hand on: `export { track } from './track'`, `export *`, and what others hand on of that. */
export function throughBarrels(said: Exported, handing: OwnImports): Exported {
  const exported = new Map(said)
  const barrels = [...handing].map(([path, handed]) => ({ path, handed, reached: [...said.get(path) ?? []], seen: new Set(said.get(path)?.map(keyOf)) }))
  for (let grown = true; grown;) {
    grown = false
    for (const { path, handed, reached, seen } of barrels) {
      for (const { from, names } of handed) {
        for (const one of exported.get(from) ?? []) {
          for (const [imported, local] of names) {
            const moved = movedTo(one, imported, local)
            if (!moved || moved.steps.length > maxSteps || seen.size >= mostOfOne || seen.has(keyOf(moved))) continue
            seen.add(keyOf(moved))
            reached.push(moved)
            grown = true
          }
        }
      }
      if (reached.length > 0) exported.set(path, reached)
    }
  }
  return exported
}

const keyOf = ({ steps, known }: Reached): string => `${steps.join('.')}\n${textOf(known)}`

const texts = new WeakMap<Known, string>()
/** The same ones are handed on by many files. */
function textOf(known: Known): string {
  const before = texts.get(known)
  if (before !== undefined) return before
  const text = JSON.stringify(known)
  texts.set(known, text)
  return text
}

function movedTo({ steps, known }: Reached, imported: string, local: string): Reached | undefined {
  if (imported === '*') return local === '*' ? steps[0] === 'default' ? undefined : { steps, known } : { steps: [local, ...steps], known }
  return steps[0] === imported ? { steps: [local, ...steps.slice(1)], known } : undefined
}

/** What a file's imports lead to, by the module as it writes it; undefined for nothing. */
export function importedInto(imports: readonly OwnImport[], exported: Exported): Imported | undefined {
  // a function may be called `toString`
  const modules = bare<Record<string, Known[]>>()
  for (const { specifier, names, from } of imports) {
    for (const { steps, known } of exported.get(from) ?? []) {
      if (!names.some(([imported]) => imported === '*' || imported === steps[0])) continue
      const module = modules[specifier] ??= bare<Known[]>()
      const list = module[steps.join('.')] ??= []
      if (!list.some(one => textOf(one) === textOf(known))) list.push(known)
    }
  }
  return Object.keys(modules).length > 0 ? modules : undefined
}

const bare = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>

/** Whether facts that were kept hold nothing but what a file hands on, each part of it in its shape: a file may have been written by anybody. */
export const isHandedOn = (value: unknown): value is FileFacts => {
  const { path, observations, exports = [] } = (value ?? {}) as Partial<FileFacts>
  return typeof path === 'string' && isListOf(observations, one => one.kind === 'wrapper' && isListOf(one.takes, isTake) && Array.isArray(one.reached) && one.reached.every(areTexts))
    && isListOf(exports, one => areTexts(one.reached) && ('known' in one ? isKnown(one.known) : isClient(one.origin)))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isListOf = (list: unknown, is: (one: Record<string, unknown>) => boolean): boolean => Array.isArray(list) && list.every(one => isObject(one) && is(one))
const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every(one => typeof one === 'string')
const isTake = ({ index, path, slot }: Record<string, unknown>): boolean => Number.isSafeInteger(index) && areTexts(path) && typeof slot === 'string'
const isClient = (value: unknown): boolean => isObject(value) && areTexts(value.path)
const isKnown = (value: unknown): boolean => isObject(value) && ('client' in value ? isClient(value.client) : typeof value.sink === 'string' && isListOf(value.takes, isTake))
