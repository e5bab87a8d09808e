import { usesElsewhere } from '../../taxonomy/crosswalks/uses.js'
import type { ExportFacts } from '../../types/index.js'
import { compare } from '../../report/parts/text.js'
import { activitiesOf, type ActivityDatum } from './activities.js'

/** What a store's form is told of one of its types of data. */
export interface StoreType {
  type: string
  /** The store's purposes, as far as the manifest states a use. */
  purposes: string[]
  /** Purposes of the manifest that state no use. */
  without: string[]
  /** Other types that some of it may be, too. */
  also: string[]
  /** The categories of which that is so. */
  unsure: string[]
  data: ActivityDatum[]
}

/** The types of data that the code holds, in a store's words; what the manifest only lists is not collected. */
export function storeTypes(facts: ExportFacts, typesOf: (category: string) => string[], store: 'apple' | 'play'): StoreType[] {
  const types = new Map<string, StoreType>()
  for (const { purpose, data } of activitiesOf(facts)) {
    for (const datum of data.filter(one => one.state !== 'unseen')) {
      const [type, ...also] = typesOf(datum.category)
      if (type === undefined) continue
      const known = types.get(type) ?? { type, purposes: [], without: [], also: [], unsure: [], data: [] }
      const use = usesElsewhere(purpose?.use)?.[store][0]
      types.set(type, {
        ...known,
        purposes: [...new Set([...known.purposes, ...use === undefined ? [] : [use]])].sort(compare),
        without: [...new Set([...known.without, ...use === undefined && purpose !== undefined ? [purpose.name] : []])],
        also: [...new Set([...known.also, ...also])],
        unsure: [...new Set([...known.unsure, ...also.length === 0 ? [] : [datum.category]])],
        data: [...known.data, datum],
      })
    }
  }
  return [...types.values()].sort((one, other) => compare(one.type, other.type))
}
