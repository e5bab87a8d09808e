import type { Datum, Finding, PlacedDatum, SuppressedFinding, Suppression } from '../types/index.js'

/** A datum in one place, as findings name what they speak for. */
export const markOf = ({ id, category }: Pick<Datum, 'id' | 'category'>): string => `${id}|${category}`

/**
 * The data with what became of their findings: one that is reported says so, and one of which all is kept back by a comment or the baseline
 * carries that. So the inventory shows what nobody is told of any more.
 */
export function marked(data: readonly PlacedDatum[], findings: readonly Finding[], suppressed: readonly SuppressedFinding[]): PlacedDatum[] {
  const reported = new Set(findings.flatMap(finding => finding.owns ?? []))
  const kept = new Map<string, Suppression>()
  for (const { owns = [], suppression } of suppressed) for (const mark of owns) if (!kept.has(mark)) kept.set(mark, suppression)
  return data.map(datum => {
    const suppression = kept.get(markOf(datum))
    return reported.has(markOf(datum)) ? { ...datum, reported: true } : suppression ? { ...datum, suppression } : datum
  })
}
