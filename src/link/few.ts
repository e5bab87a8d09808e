import type { FileFacts, Imported } from '../types/index.js'
import { barrelsIn, exportedBy, importedInto, isHandedOn, throughBarrels, type Exported, type Reached } from './known.js'
import { wavesOf } from './order.js'
import { narrowedTo, textOf } from './outline.js'
import { stationsOf, type FewInput, type Station } from './stations.js'

/** So many rounds at most, where files ask each other in a circle. */
const maxRounds = 6

/**
 * What the imports of a few files lead to, asked from these on: through files that hand on by the names that are asked for, and from the
 * statements that make a name to the imports that those speak of. What nobody asks for is neither followed nor observed.
 */
export function importedByFew(input: FewInput): Map<string, Imported> {
  const stations = stationsOf(input)
  const paths = [...stations.keys()].sort()
  const own = new Map(paths.map(path => [path, stations.get(path)?.edges ?? []]))
  const barrels = barrelsIn(own)
  const said = new Map<string, readonly Reached[]>()
  const done = new Map<string, string>()
  let exported: Exported | undefined
  const look = (some: readonly string[]): boolean => {
    let looked = false
    exported ??= throughBarrels(said, barrels)
    for (const path of some) {
      const station = stations.get(path)
      if (station?.needed === undefined) continue
      const imported = importedInto(station.edges, exported)
      const key = JSON.stringify(imported ?? null)
      if (done.get(path) === key) continue
      done.set(path, key)
      looked = true
      const reached = exportedBy(handedOnBy(station, imported, input))
      if (reached.length > 0 || said.has(path)) said.set(path, reached)
    }
    if (looked) exported = undefined
    return looked
  }
  for (const wave of wavesOf(paths, own)) look(wave)
  for (let round = 0; round < maxRounds && look(paths); round++);
  const all = exported ?? throughBarrels(said, barrels)
  return new Map(input.sources.flatMap(({ path }): [string, Imported][] => {
    const imported = importedInto(own.get(path) ?? [], all)
    return imported ? [[path, imported]] : []
  }))
}

/** What the needed part of a file hands on: nothing, where it speaks of no recipient and imports none. */
function handedOnBy({ source, asked, outline = [], needed, syntax }: Station, imported: Imported | undefined, { recall, leads, observe }: FewInput): FileFacts {
  return recall(source, ['handed on', [...asked].sort().join(), JSON.stringify(imported ?? null)], isHandedOn, () => {
    const { path, text, ast, comments = [] } = syntax()
    if (ast === undefined || needed === undefined || imported === undefined && !leads(textOf(outline, text, needed))) return { path, observations: [], tags: [] }
    return observe({ path, text, ast: narrowedTo(ast, outline, needed), comments }, imported)
  })
}
