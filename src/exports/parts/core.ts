import { categoryOf } from '../../taxonomy/categories.js'
import type { Manifest } from '../../types/index.js'

/** The key of fideslang at or above a category: our extensions, and a manifest's own, hang below one each. */
export function coreKey(category: string, manifest: Manifest | undefined): string {
  let at = category
  while (at.includes('.') && categoryOf(at, manifest?.categories)?.origin !== 'fideslang') at = at.slice(0, at.lastIndexOf('.'))
  return at
}
