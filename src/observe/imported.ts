import type { Origin } from '../kit/scope.js'
import type { Imported, Known, Take } from '../types/index.js'

/** A function of another file that hands on what it is called with. */
export interface ImportedWrapper { sink: string; detector: string; takes: readonly Take[] }

const knownAt = (source: string, path: readonly string[], imported: Imported): readonly Known[] => {
  const names = Object.hasOwn(imported, source) ? imported[source] : undefined
  const key = path.join('.')
  return names && Object.hasOwn(names, key) ? names[key] as readonly Known[] : []
}

/** An origin in another file of the project is that of the client which that file exports: as far as `imported` tells. */
export function clientBehind(origin: Origin | undefined, imported: Imported): Origin | undefined {
  if (origin?.kind !== 'import' || !Object.hasOwn(imported, origin.source)) return origin
  for (let length = origin.path.length; length > 0; length--) {
    for (const known of knownAt(origin.source, origin.path.slice(0, length), imported)) {
      if (!('client' in known)) continue
      const { source, global, path } = known.client
      const steps = [...path, ...origin.path.slice(length)]
      if (source !== undefined) return { kind: 'import', source, path: steps }
      if (global !== undefined) return { kind: 'global', name: global, path: steps }
    }
  }
  return origin
}

/** What an imported function hands on, if it does. */
export function wrappersAt(origin: Origin | undefined, imported: Imported): ImportedWrapper[] {
  if (origin?.kind !== 'import') return []
  return knownAt(origin.source, origin.path, imported).flatMap(known => 'takes' in known ? [{ sink: known.sink, detector: known.detector ?? known.sink, takes: known.takes }] : [])
}
