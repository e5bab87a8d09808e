import type { FileFacts, ManifestPlace, Observation } from '../../types/index.js'

/** Whether a name is meant by a pattern that may end in `*`. */
function isNamed(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

/** Whether an entry of `where` reaches an observation. */
export function reaches(place: Pick<ManifestPlace, 'kind' | 'value'>, seen: { file: string; record: string; name: string }): boolean {
  if (place.kind === 'path') return seen.file.startsWith(place.value)
  if (place.kind === 'record') return seen.record === place.value
  const dot = place.value.indexOf('.')
  return seen.record === place.value.slice(0, dot) && isNamed(seen.name, place.value.slice(dot + 1))
}

/** Whether an entry of `fields` (`Poll.payload`, `Allergy.*`, `*.ja4Digest`) speaks of an observation; by record or by owner as written. */
export function speaksOf(pattern: string, seen: Observation): boolean {
  if (seen.kind !== 'field' && seen.kind !== 'send') return false
  const dot = pattern.indexOf('.')
  const owner = pattern.slice(0, dot)
  return (owner === '*' || owner === seen.record || owner === seen.owner) && isNamed(seen.name, pattern.slice(dot + 1))
}

/** Files of which not all was understood: what is missing there may only be unseen. */
export function murky(facts: readonly FileFacts[]): string[] {
  return facts.filter(file => file.problem !== undefined || file.observations.some(seen => seen.kind === 'gap')).map(file => file.path)
}
