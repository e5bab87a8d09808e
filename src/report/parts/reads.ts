import type { FieldUse, Usage, UseFact } from '../../types/index.js'

/** What is said where only the name of a property is known. */
export const namedOnly = 'a property of this name is read, of what record is not known'

/** The reads of a field that are surely its own, and those of which only the name is known; where nobody asked whose they are, all by that name. */
export function readsOf({ uses }: FieldUse, usage: Pick<Usage, 'told'>): { own: UseFact[]; named: UseFact[] } {
  const all = uses.filter(use => use.kind === 'read')
  return usage.told ? { own: all.filter(use => use.whose === 'own'), named: all.filter(use => use.whose === undefined) } : { own: all, named: [] }
}
