import { covers } from '../../taxonomy/index.js'
import type { CheckResult, DatumEntry, Location } from '../../types/index.js'

/** What the manifest says never to have, each with the data that are there all the same: what only types describe asks nobody. */
export const forbiddenIn = ({ manifest, inventory }: CheckResult): { category: string; at: Location; entries: DatumEntry[] }[] => (manifest?.never ?? []).map(({ category, at }) => ({
  category, at, entries: inventory.data.filter(entry => /^(declared|draft|undeclared)$/.test(entry.state) && covers(category, entry.category)),
}))
