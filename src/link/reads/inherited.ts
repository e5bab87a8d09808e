import type { SourceText } from '../../types/index.js'
import { nounOf } from './names.js'

/** Ways in which a method reaches any field of what it is called on. */
const reaching = /\bthis\s*\[|\(\s*(?:\.\.\.)?this\b|\bin\s+this\b/
const declaring = /\bclass\s+(\w+)(?:\s*<[^{]*?>)?(?:\s+extends\s+(?:[\w$]+\.)*(\w+))?/g

/** Files with a class whose methods records have by inheritance, and may read any field by: the nouns of these records, by file. */
export function inheritedBy(nouns: ReadonlySet<string>, sources: readonly SourceText[]): Map<string, Set<string>> {
  const declared = new Map<string, { path: string; base: string | undefined; reaches: boolean }[]>()
  for (const { path, text, language } of sources) {
    if (language !== 'js' || !text.includes('class ')) continue
    const reaches = reaching.test(text)
    for (const [, name = '', base] of text.matchAll(declaring)) {
      const known = declared.get(name)
      if (known) known.push({ path, base, reaches })
      else declared.set(name, [{ path, base, reaches }])
    }
  }
  const found = new Map<string, Set<string>>()
  for (const [name, places] of declared) {
    const noun = nounOf(name)
    if (!nouns.has(noun)) continue
    const seen = new Set([name])
    for (let bases = basesOf(places); bases.length > 0; bases = bases.flatMap(base => basesOf(declared.get(base) ?? [])).filter(base => !seen.has(base))) {
      for (const base of bases) {
        seen.add(base)
        for (const { path, reaches } of declared.get(base) ?? []) if (reaches) found.set(path, (found.get(path) ?? new Set()).add(noun))
      }
    }
  }
  return found
}

const basesOf = (places: readonly { base: string | undefined }[]): string[] => [...new Set(places.flatMap(one => one.base ?? []))]
