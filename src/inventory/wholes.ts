import type { PlacedDatum } from '../types/index.js'

/**
 * Data without the records that are handed over whole and of which types tell the fields: each of these bears the record as its proof, and counts
 * once. A record whose fields nobody knows stands for itself.
 */
export function withoutWholes(data: readonly PlacedDatum[]): PlacedDatum[] {
  const wholes = new Map(data.flatMap(datum => datum.kind === 'send' && datum.category === 'user' ? [[keyOf(datum.file, datum.sink, datum.id), datum] as const] : []))
  if (wholes.size === 0) return [...data]
  const told = new Set<PlacedDatum>()
  const fields = data.map(datum => {
    const whole = datum.kind === 'send' && datum.of?.id !== undefined && datum.category !== 'user' ? wholes.get(keyOf(datum.file, datum.sink, datum.of.id)) : undefined
    if (whole === undefined || datum.confidence === 'low') return datum
    told.add(whole)
    return { ...datum, within: whole.name }
  })
  return fields.filter(datum => !told.has(datum))
}

const keyOf = (file: string, sink: string, id: string): string => JSON.stringify([file, sink, id])
