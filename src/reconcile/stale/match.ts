import { findField, findPurposes } from '../../manifest/match.js'
import type { FieldDeclaration, FieldObservation, FileFacts, ManifestPlace, Observation, Purpose } from '../../types/index.js'

/** Whether one entry of `where` would place a field, by the same rules that place it. */
export function reaching(purpose: Purpose, place: ManifestPlace): (field: Pick<FieldObservation, 'file' | 'record' | 'owner' | 'name'>) => boolean {
  const alone = [{ ...purpose, where: [place] }]
  return field => findPurposes(alone, field) !== undefined
}

/** Whether an entry of `fields` speaks of an observation. */
export function speaksOf(field: FieldDeclaration, seen: Observation): boolean {
  return (seen.kind === 'field' || seen.kind === 'send') && findField([field], seen) !== undefined
}

/** Files in which a form, model or request was not understood: what seems to be missing there may only be unseen. */
export function murky(facts: readonly FileFacts[]): ReadonlySet<string> {
  const isUnclear = (file: FileFacts): boolean => file.problem !== undefined
    || file.observations.some(seen => seen.kind === 'gap' && seen.surface !== 'sink')
  return new Set(facts.filter(isUnclear).map(file => file.path))
}
