import { askedBy, normsSource } from '../../taxonomy/form-norms.js'
import type { DatumEntry } from '../../types/index.js'

/** How many others ask for a datum: in forms of its kinds, or, where none of these is known, in forms of any. Empty where nothing is published. */
export function commonness({ category, asked }: DatumEntry): string {
  if (asked === undefined) return ''
  const kinds = asked.length === 0 ? [undefined] : asked
  return kinds.flatMap(kind => askedBy(category, kind) ?? []).join(', ')
}

/** What the figures are, for whoever reads them. */
export const aboutCommonness = `the share of websites whose forms of that kind ask for it (${normsSource}); empty where nothing is published`
