import type { Datum, FieldObservation, Manifest, Observation, SendObservation } from '../types/index.js'
import { findField } from './match.js'

/**
 * What `fields` adds to the classification: where it gives categories they stand instead of the guess, or where there was none.
 * `none` keeps the datum, so that it stands in the inventory; `placeDatum` marks it. Data stand in the order of their observations.
 */
export function applyFields(data: readonly Datum[], observations: readonly Observation[], manifest: Manifest): Datum[] {
  if (manifest.fields.every(field => field.categories.length === 0)) return [...data]
  const guesses = new Map<string, Datum[]>()
  for (const datum of data) guesses.set(keyOf(datum), [...(guesses.get(keyOf(datum)) ?? []), datum])
  const seen = new Set<string>()
  const applied = observations.flatMap(observation => {
    if (observation.kind !== 'field' && observation.kind !== 'send') return []
    const key = keyOf(observation)
    if (seen.has(key)) return []
    seen.add(key)
    const field = findField(manifest.fields, observation)
    if (field === undefined || field.categories.length === 0) return guesses.get(key) ?? []
    return field.categories.map(category => ({
      ...observation,
      category,
      confidence: 'high' as const,
      because: [{ kind: 'comment' as const, text: field.pattern, says: 'purposely.yml declares it', weight: 1 }],
    }))
  })
  return [...applied, ...data.filter(datum => !seen.has(keyOf(datum)))]
}

/** One observation: its symbol path alone is shared by a control and the schema key behind it. */
function keyOf(observation: FieldObservation | SendObservation): string {
  const slot = observation.kind === 'send' ? observation.slot : observation.role
  const { id, file, detector, surface, name, at } = observation
  return JSON.stringify([id, file, detector, surface, slot, name, at.start, at.end])
}
