import { dataUseOf } from '../../../taxonomy/index.js'
import type { Manifest, PagePurpose } from '../../../types/index.js'
import { given, said, shown, type Places } from './places.js'

/** What people have said of each purpose, with the line on which they did. */
export function purposesOn(manifest: Manifest | undefined, category: (key: string) => number, places: Places): PagePurpose[] {
  return (manifest?.purposes ?? []).map(({ name, description, basis, condition, retention, benefit, use, source, subjects, where, draft, at, data }) => ({
    name: shown(name), draft, at: places.at(at), subjects: subjects.map(shown), where: where.map(place => shown(place.text)),
    ...given({
      description: said(description), basis: said(basis), condition: said(condition), retention: said(retention), benefit: said(benefit), source: said(source),
      use: use === undefined ? undefined : shown(dataUseOf(use)?.title ?? use),
    }),
    data: data.map(one => ({
      category: category(one.category), mayDemand: one.mayDemand, at: places.at(one.at), ...given({ why: said(one.why), retention: said(one.retention), source: said(one.source) }),
    })),
  }))
}
