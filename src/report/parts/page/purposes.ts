import { dataUseOf } from '../../../taxonomy/index.js'
import type { CheckResult, Manifest, PageMisnamed, PagePurpose } from '../../../types/index.js'
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

/** What tags name and no purpose is called: each name once, with the tags. */
export function misnamedOn({ inventory, manifest }: CheckResult, places: Places): PageMisnamed[] {
  const all = new Map<string, NonNullable<CheckResult['inventory']['data'][number]['misnamed']>>()
  for (const one of inventory.data.flatMap(entry => entry.misnamed ?? [])) all.set(one.name, [...all.get(one.name) ?? [], one])
  return [...all].map(([name, same]) => {
    const meant = manifest?.purposes.findIndex(purpose => purpose.name === same[0]?.meant) ?? -1
    return { name: shown(name), ...given({ meant: meant < 0 ? undefined : meant }), at: places.all(same.map(one => one.at)) }
  })
}
