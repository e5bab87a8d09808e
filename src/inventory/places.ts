import { isIdentifying } from '../taxonomy/identifying.js'
import type { DatumPlace, Location, PlacedDatum, Span } from '../types/index.js'

/** By code unit: the order must not depend on the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function byLocation(a: Location, b: Location): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || a.start - b.start
}

export function byPlace(a: DatumPlace, b: DatumPlace): number {
  return byLocation(a.at, b.at) || compare(a.id, b.id) || compare(a.role, b.role) || compare(a.sink ?? '', b.sink ?? '')
    || compare(a.name, b.name)
}

export function locate(file: string, { start, end, line, column, endLine, endColumn }: Span): Location {
  return { file, start, end, line, column, endLine, endColumn }
}

export function placeOf(datum: PlacedDatum): DatumPlace {
  const { id, name, surface, role, file, at } = datum
  return {
    id, name, surface, role,
    ...datum.kind === 'field' && datum.required !== undefined ? { required: datum.required } : {},
    ...datum.kind === 'send' ? { sink: datum.sink } : {},
    ...datum.kind === 'send' && datum.slot === 'id' && isIdentifying(datum.category) ? { asId: true as const } : {},
    ...datum.within === undefined ? {} : { within: datum.within },
    at: locate(file, at),
  }
}

/** Items by a key, in the order of their first appearance. */
export function bundle<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const bundles = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const found = bundles.get(key)
    if (found === undefined) bundles.set(key, [item])
    else found.push(item)
  }
  return [...bundles.values()]
}
